import { whyOnPage } from '../pages/marks-keeper.ts';
import type { Runtime } from '../platform/browser.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import type { NotedCard } from './noted-card.ts';
import { popOut, takePoppedOut } from './popped-out-keeper.ts';
import type { NoteWire } from './wire.ts';

interface Access {
  /** False after the site was switched off. */
  readonly mayRead: (address: string | undefined) => Promise<boolean>;
}

const isPrivate = (card: NotedCard, sender: Runtime.MessageSender): boolean =>
  card.isPrivate === true || isPrivateTab(sender);

export const noteHandlers = ({ mayRead }: Access): HandlersOf<NoteWire> => ({
  'note.title': async (card, sender) =>
    (await mayRead(card.address))
      ? whyOnPage(card.sighting, { url: card.address, isPrivate: isPrivate(card, sender) })
      : null,
  'note.popOut': async (card, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !(await mayRead(card.address))) return null;
    await popOut({ ...card, isPrivate: isPrivate(card, sender) }, tabId);
    return null;
  },
  'note.poppedOut': () => takePoppedOut(),
});
