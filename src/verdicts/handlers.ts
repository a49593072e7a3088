import type { Runtime } from '../platform/browser.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import { type Handlers, isOwnPage } from '../protocol/dispatch.ts';
import { isOnShelf, takeFeedback, withdrawFeedback } from './verdict-keeper.ts';

interface Around {
  readonly refresh: () => void;
  readonly mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>;
}

/** A verdict, given or taken back, changes which titles are lit. */
export const feedbackHandlers = ({ refresh, mayAsk }: Around) =>
  ({
    'feedback.give': async ({ isPrivate = false, ...feedback }, sender) => {
      if (!(await mayAsk(sender))) return null;
      if (!isOwnPage(sender) && !(await isOnShelf(feedback.title))) return null;
      await takeFeedback(feedback, isPrivate || isPrivateTab(sender));
      refresh();
      return null;
    },
    'feedback.withdraw': async (title, sender) => {
      if (!(await mayAsk(sender))) return null;
      await withdrawFeedback(title);
      refresh();
      return null;
    },
  }) as const satisfies Handlers;
