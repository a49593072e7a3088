import { sweepDaily } from '../history/retention-keeper.ts';
import type { Handlers } from '../protocol/dispatch.ts';
import { noteError } from '../storage/error-log.ts';
import { correctTo, holdGoal, rereadAs, takeMood } from './mood-keeper.ts';

/** All that our own pages say of a mood; the pages of sites hear of it and say nothing. */
export const moodHandlers = {
  'mood.take': ({ reading, at, isPrivate }) => {
    sweepDaily().catch(error => noteError('sweep', error));
    return takeMood(reading, at, isPrivate);
  },
  'mood.correct': ({ id, emotion, isPrivate }) => correctTo(id, emotion, isPrivate),
  'mood.reread': ({ id, reading, isPrivate }) => rereadAs(id, reading, isPrivate),
  'mood.want': ({ id, goal }) => holdGoal(id, goal),
} as const satisfies Handlers;
