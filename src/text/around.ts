import { is, type Span } from './clauses.ts';

/** How many words a denial reaches. */
export const REACH = { state: 3, wish: 5 } as const;
const VERY = 1.4;
const SLIGHTLY = 0.7;

export const isFeeling = ({ meaning }: Span): boolean => (meaning?.states.size ?? 0) > 0;

function near(spans: readonly Span[], at: number, reach: number): Span[] {
  const found: Span[] = [];
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const span = spans[i];
    if (span) found.push(span);
  }
  return found;
}

/** A denial counts for the first feeling after it alone: "not sad but tired". */
export function isDenied(spans: readonly Span[], at: number, reach: number): boolean {
  for (const span of near(spans, at, reach)) {
    if (is(span, 'not')) return true;
    if (reach === REACH.state && isFeeling(span) && !is(span, 'very')) {
      const joined = near(spans, at, 1).some(({ text }) => text === 'or' || text === 'and');
      if (!joined) return false;
    }
  }
  return false;
}

export function strength(spans: readonly Span[], at: number): number {
  const around = near(spans, at, 2);
  if (around.some(span => is(span, 'slightly'))) return SLIGHTLY;
  return around.some(span => is(span, 'very')) ? VERY : 1;
}
