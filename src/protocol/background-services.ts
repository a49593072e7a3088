import type { Runtime } from '../platform/browser.ts';

/** Functions of the background that the handlers of several features need. */
export interface BackgroundServices {
  /** Tells every lit page to look again: what it shows may have changed. */
  readonly refresh: () => void;
  /** Whether the sender is our own page, or a page of a site that is still switched on. */
  readonly mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>;
}
