import type { TasteState } from './answers.ts';
import { Taste } from './taste.ts';

/** Answers lose weight so slowly that an hour makes no difference. */
const FRESH_FOR = 60 * 60_000;
const MOST_CACHED = 32;

interface CachedTaste {
  readonly taste: Taste;
  readonly at: number;
}

const cache = new Map<string, CachedTaste>();

/** Two states with the same titles, times and signals have the same taste. */
const cacheKey = ({ answers }: TasteState): string =>
  answers.map(({ key, at, signal }) => `${key} ${at} ${signal}`).join('\n');

/** The taste of a state, from the cache: computing one takes some hundredths of a second, and a page asks on every scroll. */
export function tasteOf(state: TasteState, now = Date.now()): Taste {
  const key = cacheKey(state);
  const known = cache.get(key);
  if (known && Math.abs(now - known.at) < FRESH_FOR) return known.taste;
  if (cache.size >= MOST_CACHED) cache.clear();
  const taste = new Taste(state, now);
  cache.set(key, { taste, at: now });
  return taste;
}
