import type { TitlePick } from '../picks/title-pick.ts';
import type { Verdict } from '../verdicts/verdict.ts';

/** What the note says of a title on the page: which title it is, why it fits, and the person's verdict. */
export interface KnownTitle extends TitlePick {
  readonly verdict: Verdict | null;
  /** The catalog lacks it: this is what its page said, and nothing can be learned from a verdict on it. */
  readonly isOfPage?: true;
  /** Its page is in a private window: a correction would not be kept. */
  readonly isPrivate?: true;
}
