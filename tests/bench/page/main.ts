import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/browser/chromium.ts';
import { bundle } from '../../support/browser/dom-page.ts';
import { pageOf, rows } from './bench-cards.ts';
import { type MainThread, mainThread } from './trace.ts';

/**
 * `npm run bench -- page [SIZE…]`: a page of cards, then 50 batches of 40 added, 500 cards given to other titles, and
 * all of them written anew; with our script, with one that rescans the page every second, and with neither.
 */
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const COUNTS = SIZES.length > 0 ? SIZES : [200, 1_000, 5_000, 20_000];
const BATCHES = 50;
const BATCH = 40;
const RECYCLED = 500;
const CALM = 2_500;
const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'blink.user_timing',
  'toplevel',
];

const SCRIPTS = ['nothing', 'ours', 'rescan'] as const;
type Script = (typeof SCRIPTS)[number];
const PHASES = ['start', 'added', 'recycled', 'rewritten'] as const;
type Phase = (typeof PHASES)[number];

interface Run {
  readonly phases: Readonly<Record<Phase, MainThread>>;
  readonly firstLight: number;
  readonly lit: number;
  readonly heap: number;
}

const LIT_CSS = readFileSync(path.resolve(import.meta.dirname, '../../../src/content/paint/lit.css'), 'utf8');
const bundles = await Promise.all(
  [
    'tests/support/fakes/background-stand-in.ts',
    'tests/support/browser/page-lighter-page.ts',
    'tests/bench/page/rescan.ts',
    'tests/bench/page/page-side.ts',
  ].map(bundle),
);
const [standIn = '', ours = '', rescan = '', pageSide = ''] = bundles;

/** Waits until no more cards are lit than `CALM` milliseconds before; a busy machine takes longer. */
async function settle(page: Page, before = -1): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, CALM));
  const lit = await inPage<number>(page, 'lit', null);
  if (lit !== before) await settle(page, lit);
}

/** A function of `page-side.ts`, by name. */
const inPage = <T>(page: Page, name: string, argument: unknown): Promise<T> =>
  page.evaluate(`pageSide.${name}(${JSON.stringify(argument)})`);

async function begin(page: Page, script: Script): Promise<void> {
  if (script === 'nothing') return inPage(page, 'begin', null);
  await page.addScriptTag({ content: script === 'rescan' ? rescan : ours });
  await page.evaluate(`pageSide.begin(() => moodlight.start('netflix'))`);
}

async function add(page: Page, from: number): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await inPage(page, 'add', rows(from + batch * BATCH, BATCH));
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function phase(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  await settle(page);
  return mainThread(await browser.stopTracing());
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function run(browser: Browser, count: number, script: Script): Promise<Run> {
  const page = await browser.newPage();
  await page.route('**/*', route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(count, LIT_CSS) }),
  );
  await page.goto('https://www.netflix.com/browse');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.addScriptTag({ content: standIn });
  await page.evaluate('moodlight.standIn([])');
  await page.addScriptTag({ content: pageSide });
  await page.evaluate('globalThis.pageSide = moodlight');
  await inPage(page, 'watchForLight', null);
  await inPage(page, 'answerLater', null);
  const start = await phase(browser, page, () => begin(page, script));
  const [firstLight, lit] = [
    await inPage<number>(page, 'firstLight', null),
    await inPage<number>(page, 'lit', null),
  ];
  const added = await phase(browser, page, () => add(page, count));
  const recycled = await phase(browser, page, () => inPage<void>(page, 'recycle', RECYCLED));
  const rewritten = await phase(browser, page, () => inPage<void>(page, 'rewrite', rows(1_000_000, count)));
  const heap = await heapOf(cdp);
  await page.close();
  return { phases: { start, added, recycled, rewritten }, firstLight, lit, heap };
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const over = (value: number, other: number): string => (other > 0 ? `${(value / other).toFixed(2)}×` : '–');

function report(count: number, runs: Readonly<Record<Script, Run>>): void {
  const { nothing, ours: own, rescan: plain } = runs;
  for (const name of PHASES) {
    const base = nothing.phases[name].total;
    const [mine, theirs] = [own.phases[name].total - base, plain.phases[name].total - base];
    console.log(
      `| ${count} | ${name} | ${ms(base)} | ${ms(mine)} | ${ms(theirs)} | ${over(mine, theirs)} | ${ms(own.phases[name].scripts)} | ${ms(plain.phases[name].scripts)} | ${ms(own.phases[name].longest)} | ${ms(plain.phases[name].longest)} | ${ms(nothing.phases[name].longest)} |`,
    );
  }
  const heap = (one: Run): string => `${((one.heap - nothing.heap) / 2 ** 20).toFixed(1)} MiB`;
  console.log(
    `| ${count} | | first light ${ms(own.firstLight)} | rescan ${ms(plain.firstLight)} | lit ${own.lit} / ${plain.lit} | heap ${heap(own)} | rescan ${heap(plain)} | | | | |`,
  );
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  console.log(
    '| cards | phase | page alone | ours adds | rescan adds | ours ÷ rescan | our script | its script | longest: ours | rescan | page alone |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const count of COUNTS) {
    const runs: [Script, Run][] = [];
    for (const script of SCRIPTS) runs.push([script, await run(browser, count, script)]);
    report(count, Object.fromEntries(runs) as Record<Script, Run>);
  }
} finally {
  await browser.close();
}
