import type { BackgroundServices } from '../protocol/background-services.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { listFriends } from './friends-keeper.ts';
import { putFriend, removeFriend } from './friends-store.ts';
import { recogniseRatings } from './ratings-keeper.ts';
import { forgetTaste } from './store.ts';
import { shiftsFor, tasteFile, tasteSummary } from './taste-keeper.ts';
import type { TasteWire } from './wire.ts';

/** The messages of the taste panel. A change of taste changes which titles are lit, so lit pages are refreshed. */
export const tasteHandlers = ({ refresh }: Pick<BackgroundServices, 'refresh'>) =>
  ({
    'taste.shifts': goal => shiftsFor(goal),
    'taste.told': () => tasteSummary(),
    'taste.file': () => tasteFile(),
    'taste.reset': async () => {
      await forgetTaste();
      refresh();
      return null;
    },
    'friends.list': () => listFriends(),
    'friends.add': async friend => {
      await putFriend(friend);
      refresh();
      return null;
    },
    'friends.remove': async id => {
      await removeFriend(id);
      refresh();
      return null;
    },
    'ratings.recognise': lines => recogniseRatings(lines),
  }) satisfies HandlersOf<TasteWire>;
