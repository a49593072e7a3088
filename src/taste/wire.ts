import type { Goal } from '../mood/goals.ts';
import type { Friend, ListedFriend } from './friend.ts';
import type { LearnedShifts, TasteSummary } from './learned.ts';
import type { RecognisedRating } from './own-ratings.ts';
import type { RatedSighting } from './ratings-file.ts';

export interface TasteWire {
  /** What taste adds to each cell of the genre map for this goal. */
  'taste.shifts': (goal: Goal) => LearnedShifts;
  'taste.told': (all: null) => TasteSummary;
  'taste.reset': (all: null) => null;
  /** The text of a taste file for friends. */
  'taste.file': (all: null) => string;
  'friends.list': (all: null) => readonly ListedFriend[];
  /** The sender makes the id, so that a message sent twice adds one friend. */
  'friends.add': (friend: Friend) => null;
  'friends.remove': (id: string) => null;
  'ratings.recognise': (lines: readonly RatedSighting[]) => readonly (RecognisedRating | null)[];
}
