import { forgetHealthBetween } from '../pages/health-keeper.ts';
import { withoutAnswersBefore } from '../taste/answers.ts';
import { changeTaste } from '../taste/store.ts';
import { removeBetween } from './removal-store.ts';
import { keepMonths, sweptAt } from './retention-store.ts';

const DAY = 24 * 60 * 60 * 1000;
const LONG_AGO = 40 * DAY;

/** The same day some months before; the last day of the month where that month is too short to have it. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const [year, month] = [date.getFullYear(), date.getMonth() - months];
  const last = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(date.getDate(), last)).getTime();
}

/** Deletes moods, verdicts, taste answers and the times of site visits that are older than the person wants to keep. */
export async function deleteExpired(now = Date.now()): Promise<void> {
  const months = await keepMonths.get();
  if (months === 0) return;
  await sweptAt.set(now);
  const cutoff = monthsBefore(now, months);
  const before = { from: 0, to: cutoff };
  await removeBetween(before);
  await changeTaste(state => withoutAnswersBefore(state, cutoff));
  await forgetHealthBetween(before);
}

/**
 * Called whenever the background does something else, so that no alarm is needed. If the last deletion seems long ago, the
 * clock may have been set ahead, and recent entries would seem old: then nothing is deleted before the next day.
 */
export async function deleteExpiredDaily(now = Date.now()): Promise<void> {
  if ((await keepMonths.get()) === 0) return;
  const since = now - (await sweptAt.get());
  if (since >= DAY && since <= LONG_AGO) await deleteExpired(now);
  else if (since < 0 || since > LONG_AGO) await sweptAt.set(now);
}
