import { deleteExpiredDaily } from '../history/retention-keeper.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { logError } from '../storage/error-log.ts';
import { correctMoodTo, replaceReadingOf, setGoalForMood, takeMood } from './mood-keeper.ts';
import type { MoodWire } from './wire.ts';

/** Answers messages of our own pages about moods. Content scripts send none of them. */
export const moodHandlers: HandlersOf<MoodWire> = {
  'mood.take': ({ reading, at, isPrivate }) => {
    deleteExpiredDaily().catch(error => logError('sweep', error));
    return takeMood(reading, at, isPrivate);
  },
  'mood.correct': ({ id, emotion, isPrivate }) => correctMoodTo(id, emotion, isPrivate),
  'mood.reread': ({ id, reading, isPrivate }) => replaceReadingOf(id, reading, isPrivate),
  'mood.want': ({ id, goal }) => setGoalForMood(id, goal),
};
