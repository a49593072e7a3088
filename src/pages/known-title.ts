import type { TitlePick } from '../picks/title-pick.ts';
import type { Verdict } from '../verdicts/verdict.ts';

/** What our card says of a title on the page: which it is, why it fits, and what was said of it before. */
export interface KnownTitle extends TitlePick {
  readonly verdict: Verdict | null;
  /** The catalog lacks it: this is what its page said, and nothing can be learned from a word on it. */
  readonly isOfPage?: true;
  /** Its page is in a private window: what the person says of the page's words would not be kept. */
  readonly isPrivate?: true;
}
