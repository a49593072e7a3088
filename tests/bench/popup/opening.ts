import type { Page } from 'playwright-core';
import { OPENING_MARKS } from '../../../popup/main/opening-marks.ts';
import type { Extension } from '../../support/browser/chromium.ts';

/** Moments of one opening of the popup, in milliseconds after its navigation began; NaN for what did not happen. */
export interface Opening {
  readonly painted: number;
  /** The first paint that shows something of ours. */
  readonly drawn: number;
  /** From here on a click is answered. */
  readonly ready: number;
  readonly engineAsked: number;
  readonly engineReady: number;
  /** The longest time that the page could not have answered. */
  readonly longestTask: number;
}

const timesOf = (page: Page): Promise<{ [name: string]: number }> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...performance.getEntriesByType('paint'), ...performance.getEntriesByType('mark')].map(entry => [
        entry.name,
        entry.startTime,
      ]),
    ),
  );

/** Runs before the page's own scripts: an observer created later misses the first tasks. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Opens the popup as a page, because only a page can be watched from its first moment on. */
export async function openAndWatch({ context, id }: Extension): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(`chrome-extension://${id}/popup/index.html`);
  await page.waitForFunction(
    name => performance.getEntriesByName(name).length > 0,
    OPENING_MARKS.engineReady,
  );
  const times = await timesOf(page);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
  );
  await page.close();
  const at = (name: string): number => times[name] ?? Number.NaN;
  return {
    painted: at('first-paint'),
    drawn: at('first-contentful-paint'),
    ready: at(OPENING_MARKS.ready),
    engineAsked: at(OPENING_MARKS.engineAsked),
    engineReady: at(OPENING_MARKS.engineReady),
    longestTask: longest,
  };
}
