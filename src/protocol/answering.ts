import type { Runtime } from '../platform/browser.ts';

/** What the handlers of several features need of the rest of the background. */
export interface Around {
  /** Tells every lit page that what it shows may have changed. */
  readonly refresh: () => void;
  /** Whether this sender may still ask: our own page, or a page whose site is switched on. */
  readonly mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>;
}
