import { hasRole, type Span } from './clauses.ts';

/** How many words or phrases before a feeling or a wish a negation may stand to apply to it. */
export const REACH = { state: 3, wish: 5 } as const;
const VERY = 1.4;
const SLIGHTLY = 0.7;

export const isFeeling = ({ meaning }: Span): boolean => (meaning?.states.size ?? 0) > 0;

function before(spans: readonly Span[], at: number, reach: number): Span[] {
  const found: Span[] = [];
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const span = spans[i];
    if (span) found.push(span);
  }
  return found;
}

/** A negation applies only to the first feeling after it: in "not sad but tired", sad is negated. */
export function isNegated(spans: readonly Span[], at: number, reach: number): boolean {
  for (const span of before(spans, at, reach)) {
    if (hasRole(span, 'not')) return true;
    if (reach === REACH.state && isFeeling(span) && !hasRole(span, 'very')) {
      const joined = before(spans, at, 1).some(({ text }) => text === 'or' || text === 'and');
      if (!joined) return false;
    }
  }
  return false;
}

/** How strongly a feeling is said: "very sad", "a bit sad". */
export function strength(spans: readonly Span[], at: number): number {
  const modifiers = before(spans, at, 2);
  if (modifiers.some(span => hasRole(span, 'slightly'))) return SLIGHTLY;
  return modifiers.some(span => hasRole(span, 'very')) ? VERY : 1;
}
