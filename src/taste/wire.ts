import type { Goal } from '../mood/goals.ts';
import type { Friend, ListedFriend } from './friend.ts';
import type { LearnedShifts, ToldTaste } from './learned.ts';
import type { Recognised } from './own-ratings.ts';
import type { RatedSighting } from './ratings-file.ts';

export interface TasteWire {
  /** What was learned of the genres, to show beside each cell of the genre map for this goal. */
  'taste.shifts': (goal: Goal) => LearnedShifts;
  'taste.told': (all: null) => ToldTaste;
  'taste.reset': (all: null) => null;
  /** The text of a file to hand on. */
  'taste.file': (all: null) => string;
  'friends.list': (all: null) => readonly ListedFriend[];
  /** The id is the sender's: a message sent twice still adds one friend. */
  'friends.add': (friend: Friend) => null;
  'friends.remove': (id: string) => null;
  'ratings.recognise': (lines: readonly RatedSighting[]) => readonly (Recognised | null)[];
}
