import { correctionsMade, takeCorrection } from '../corrections/corrections-keeper.ts';
import { removeCorrection } from '../corrections/store.ts';
import { addOwnTitles, checkOwnTitles, forgetOwnTitle } from '../own-titles/own-titles-keeper.ts';
import { listOwnTitles } from '../own-titles/store.ts';
import { litNow } from '../picks/lit-now-keeper.ts';
import type { Runtime } from '../platform/browser.ts';
import { isPrivateTab } from '../platform/private-window.ts';
import type { Handlers } from '../protocol/dispatch.ts';
import { searchCatalog } from './search-keeper.ts';

interface Around {
  readonly refresh: () => void;
  readonly mayAsk: (sender: Runtime.MessageSender) => Promise<boolean>;
}

/** What can be looked up, corrected and added of titles. */
export const catalogHandlers = ({ refresh, mayAsk }: Around) =>
  ({
    'catalog.search': async (query, sender) => ((await mayAsk(sender)) ? searchCatalog(query) : []),
    'catalog.lit': keys => litNow(keys),
    'own.list': () => listOwnTitles(),
    'own.check': titles => checkOwnTitles(titles),
    'own.add': async titles => {
      await addOwnTitles(titles);
      refresh();
      return null;
    },
    'own.remove': async key => {
      await forgetOwnTitle(key);
      refresh();
      return null;
    },
    'corrections.set': async (correction, sender) => {
      // It holds what the page said. The note in a private tab does not ask for it (`isPrivate` of a KnownTitle).
      if (isPrivateTab(sender) || !(await mayAsk(sender))) return null;
      await takeCorrection(correction);
      refresh();
      return null;
    },
    'corrections.list': () => correctionsMade(),
    'corrections.remove': async key => {
      await removeCorrection(key);
      refresh();
      return null;
    },
  }) as const satisfies Handlers;
