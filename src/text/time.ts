import { is } from './clauses.ts';
import type { Part } from './split.ts';

/** "I was angry but now I'm fine" is fine: how much of a part still holds once the sentence has gone on. */
const STILL = { over: 0.3, before: 0.6, always: 1 } as const;

const tellsState = ({ wish, spans }: Part): boolean =>
  !wish && spans.some(({ meaning }) => (meaning?.states.size ?? 0) > 0);
const isNow = (part: Part): boolean => tellsState(part) && part.spans.some(span => is(span, 'now'));
const isPast = ({ spans }: Part): boolean =>
  spans.some(span => is(span, 'past')) && !spans.some(span => is(span, 'now'));
const turns = (part: Part): boolean => tellsState(part) && part.spans.some(span => is(span, 'turning'));

/** One factor for each part. A day told in the past alone is today's: only what follows can end it. */
export function stillHolds(parts: readonly Part[]): number[] {
  const someNow = parts.some(isNow);
  return parts.map((part, at) => {
    const later = parts.slice(at + 1);
    const overtaken = later.some(next => isNow(next) || turns(next));
    if (isPast(part) && (overtaken || someNow)) return STILL.over;
    return overtaken ? STILL.before : STILL.always;
  });
}
