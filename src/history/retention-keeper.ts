import { forgetHealthBetween } from '../pages/health-keeper.ts';
import { withoutAnswersBefore } from '../taste/answers.ts';
import { changeTaste } from '../taste/store.ts';
import { removeBetween } from './removal-store.ts';
import { keepMonths, sweptAt } from './retention-store.ts';

const DAY = 24 * 60 * 60 * 1000;
const LONG = 40 * DAY;

/** A month before the 31st is the last of a shorter month, not the third of the same. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const [year, month] = [date.getFullYear(), date.getMonth() - months];
  const last = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(date.getDate(), last)).getTime();
}

/** Moods and answers older than the person wants kept, what taste learned of them, and visits to sites as old. */
export async function sweep(now = Date.now()): Promise<void> {
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
 * Whenever there is something to do anyway. After a long time nobody knows whether it has passed or the clock was set
 * ahead, and would make young entries old: then only the next day's sweep deletes.
 */
export async function sweepDaily(now = Date.now()): Promise<void> {
  if ((await keepMonths.get()) === 0) return;
  const since = now - (await sweptAt.get());
  if (since >= DAY && since <= LONG) await sweep(now);
  else if (since < 0 || since > LONG) await sweptAt.set(now);
}
