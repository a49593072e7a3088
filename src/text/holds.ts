import { isDenied, isFeeling, REACH } from './around.ts';
import { is, type Span } from './clauses.ts';
import type { Part } from './split.ts';
import { stillHolds } from './time.ts';

/** What a sentence says of a state that holds: without wishes, feelings denied, and what is over. */
export function whatHolds(parts: readonly Part[]): Span[] {
  const still = stillHolds(parts);
  return parts.flatMap(({ wish, spans }, part) =>
    wish || (still[part] ?? 1) < 1
      ? []
      : spans.filter(
          (span, at) => !is(span, 'not') && !(isFeeling(span) && isDenied(spans, at, REACH.state)),
        ),
  );
}
