import { whyOnPage } from '../pages/marks-keeper.ts';
import type { Runtime } from '../platform/browser.ts';
import { pageAddressOf } from '../platform/page-address.ts';
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

const addressOf = (card: NotedCard, sender: Runtime.MessageSender): string =>
  pageAddressOf(sender) ?? card.address;

export const noteHandlers = ({ mayRead }: Access): HandlersOf<NoteWire> => ({
  'note.title': async (card, sender) =>
    (await mayRead(addressOf(card, sender)))
      ? whyOnPage(card.sighting, { url: addressOf(card, sender), isPrivate: isPrivate(card, sender) })
      : null,
  'note.popOut': async (card, sender) => {
    const tabId = sender.tab?.id;
    const address = addressOf(card, sender);
    if (tabId === undefined || !(await mayRead(address))) return null;
    await popOut({ ...card, address, isPrivate: isPrivate(card, sender) }, tabId);
    return null;
  },
  'note.poppedOut': () => takePoppedOut(),
});
