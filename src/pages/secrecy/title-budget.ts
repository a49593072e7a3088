/** How many titles a site may still ask about, as it stood at a moment. */
export interface Budget {
  readonly left: number;
  readonly at: number;
}

/**
 * Titles that a site has not asked about lately. Whoever scrolls does not see so many; a page that wants to know what is lit
 * of the whole catalog waits for half an hour.
 */
export const AT_ONCE = 3_000;
export const A_MINUTE = 1_500;

const MINUTE = 60_000;

/** A clock that was put back gives nothing and takes nothing. */
export function budgetAt(budget: Budget | undefined, now: number): Budget {
  if (!budget) return { left: AT_ONCE, at: now };
  const gained = (Math.max(0, now - budget.at) / MINUTE) * A_MINUTE;
  return { left: Math.min(AT_ONCE, budget.left + gained), at: now };
}
