import { hasRole } from './clauses.ts';
import type { Part } from './split.ts';

/** How much of a part still holds after what follows it: "I was angry but now I'm fine" means fine. */
const SHARE = { over: 0.3, before: 0.6, always: 1 } as const;

const saysState = ({ wish, spans }: Part): boolean =>
  !wish && spans.some(({ meaning }) => (meaning?.states.size ?? 0) > 0);
const isNow = (part: Part): boolean => saysState(part) && part.spans.some(span => hasRole(span, 'now'));
const isPast = ({ spans }: Part): boolean =>
  spans.some(span => hasRole(span, 'past')) && !spans.some(span => hasRole(span, 'now'));
const turns = (part: Part): boolean => saysState(part) && part.spans.some(span => hasRole(span, 'turning'));

/** A factor for each part. A past that nothing follows is taken for today: "I was sad all day" still holds. */
export function presentShares(parts: readonly Part[]): number[] {
  const someNow = parts.some(isNow);
  return parts.map((part, at) => {
    const later = parts.slice(at + 1);
    const overtaken = later.some(next => isNow(next) || turns(next));
    if (isPast(part) && (overtaken || someNow)) return SHARE.over;
    return overtaken ? SHARE.before : SHARE.always;
  });
}
