/** Seeded numbers (mulberry32), so that a table can be printed again. */
export interface Random {
  /** Evenly between two numbers. */
  between(low: number, high: number): number;
  pick<T>(options: readonly T[]): T;
  /** Bell-shaped around zero. */
  bell(spread: number): number;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    pick: options => options[Math.floor(next() * options.length)]!,
    bell: spread => spread * (next() + next() + next() - 1.5) * 2,
  };
}
