import { withoutAnswersBefore } from '../recommend/answers.ts';
import { removeBetween } from '../storage/history-spans.ts';
import { keepMonths } from '../storage/retention.ts';
import { changeTaste } from '../storage/taste.ts';

const DAY = 24 * 60 * 60 * 1000;

let swept = 0;

function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth() - months, date.getDate()).getTime();
}

/** Moods and answers older than the person wants kept, and what taste learned of them. */
export async function sweep(now = Date.now()): Promise<void> {
  swept = now;
  const months = await keepMonths.get();
  if (months === 0) return;
  const cutoff = monthsBefore(now, months);
  await removeBetween({ from: 0, to: cutoff });
  await changeTaste(state => withoutAnswersBefore(state, cutoff));
}

/** Whenever there is something to do anyway; a browser that is never closed, or whose clock was put back, is swept, too. */
export async function sweepDaily(now = Date.now()): Promise<void> {
  if (Math.abs(now - swept) >= DAY) await sweep(now);
}
