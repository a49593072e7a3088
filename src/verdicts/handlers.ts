import { isPrivateTab } from '../platform/private-window.ts';
import type { BackgroundServices } from '../protocol/background-services.ts';
import { isTrusted } from '../protocol/dispatch.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { isInTitleIndex, takeFeedback, withdrawFeedback } from './verdict-keeper.ts';
import type { VerdictsWire } from './wire.ts';

/** A verdict, given or withdrawn, changes which titles are lit, so lit pages are refreshed. */
export const verdictsHandlers = ({ refresh, mayAsk }: BackgroundServices): HandlersOf<VerdictsWire> => ({
  'feedback.give': async ({ isPrivate = false, ...feedback }, sender) => {
    if (!(await mayAsk(sender))) return null;
    if (!isTrusted(sender) && !(await isInTitleIndex(feedback.title))) return null;
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
});
