import { hasRole, type Span } from './clauses.ts';
import { isFeeling, isNegated, REACH } from './modifiers.ts';
import type { Part } from './split.ts';
import { presentShares } from './time.ts';

/** What a sentence says of the present state: without wishes, negated feelings, and what is over. */
export function presentState(parts: readonly Part[]): Span[] {
  const shares = presentShares(parts);
  return parts.flatMap(({ wish, spans }, part) =>
    wish || (shares[part] ?? 1) < 1
      ? []
      : spans.filter(
          (span, at) => !hasRole(span, 'not') && !(isFeeling(span) && isNegated(spans, at, REACH.state)),
        ),
  );
}
