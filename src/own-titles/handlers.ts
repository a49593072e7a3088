import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { addOwnTitles, checkOwnTitles, forgetOwnTitle } from './own-titles-keeper.ts';
import { listOwnTitles } from './store.ts';
import type { OwnTitlesWire } from './wire.ts';

export const ownTitlesHandlers = ({
  refresh,
}: Pick<BackgroundServices, 'refresh'>): HandlersOf<OwnTitlesWire> => ({
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
});
