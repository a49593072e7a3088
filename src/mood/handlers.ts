import { sweepDaily } from '../history/retention-keeper.ts';
import type { HandlersOf } from '../protocol/handler.ts';
import { noteError } from '../storage/error-log.ts';
import { correctTo, holdGoal, rereadAs, takeMood } from './mood-keeper.ts';
import type { MoodWire } from './wire.ts';

/** Answers messages of our own pages about moods. Content scripts send none of them. */
export const moodHandlers: HandlersOf<MoodWire> = {
  'mood.take': ({ reading, at, isPrivate }) => {
    sweepDaily().catch(error => noteError('sweep', error));
    return takeMood(reading, at, isPrivate);
  },
  'mood.correct': ({ id, emotion, isPrivate }) => correctTo(id, emotion, isPrivate),
  'mood.reread': ({ id, reading, isPrivate }) => rereadAs(id, reading, isPrivate),
  'mood.want': ({ id, goal }) => holdGoal(id, goal),
};
