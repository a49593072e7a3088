import type { TimeRange } from '../history/time-ranges.ts';
import { siteHere } from '../sites/index.ts';
import { createQueue } from '../storage/queue.ts';
import { type SiteHealth, siteHealth } from './health-store.ts';
import type { PageSummary } from './page-sighting.ts';

/** Milliseconds. A page reports often while it is scrolled: within this time only a real change is stored. */
const NEWS_AFTER = 15_000;

const isNews = (last: SiteHealth | undefined, now: SiteHealth): boolean =>
  !last ||
  Math.abs(now.at - last.at) >= NEWS_AFTER ||
  last.layer !== now.layer ||
  (last.titles === 0) !== (now.titles === 0);

const inTurn = createQueue();

export function noteHealth(address: string | undefined, summary: PageSummary): Promise<void> {
  const site = address && siteHere(address);
  if (!site) return Promise.resolve();
  return inTurn(async () => {
    const known = await siteHealth.get();
    const now = { ...summary, at: Date.now() };
    if (isNews(known[site.id], now)) await siteHealth.set({ ...known, [site.id]: now });
  });
}

export const forgetHealth = (siteId: string): Promise<void> =>
  inTurn(async () => {
    const { [siteId]: _gone, ...others } = await siteHealth.get();
    await siteHealth.set(others);
  });

/** Erased together with the history of that time; writes only when something is erased. */
export const forgetHealthBetween = ({ from, to }: TimeRange): Promise<void> =>
  inTurn(async () => {
    const known = Object.entries(await siteHealth.get());
    const others = known.filter(([, { at }]) => at < from || at >= to);
    if (others.length < known.length) await siteHealth.set(Object.fromEntries(others));
  });
