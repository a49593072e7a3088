import type { Extension } from '../../support/browser/chromium.ts';
import { promisesIn, tensorsIn } from '../../support/trust/heap.ts';
import type { Target, Targets } from '../../support/trust/targets.ts';

export interface Measure {
  readonly scans: number;
  readonly cards: number;
  readonly values: { readonly [what: string]: number };
}

interface Where {
  readonly extension: Extension;
  readonly page: string;
  readonly scans: number;
  readonly cards: number;
}

interface Counters {
  readonly documents: number;
  readonly jsEventListeners: number;
  readonly nodes: number;
}

export interface Alive {
  readonly kilobytes: number;
  readonly documents: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** What one document holds in memory after a garbage collection. */
export async function alive({ devtools }: Targets, target: Target): Promise<Alive> {
  const ask = <T>(method: string): Promise<T> => devtools.send<T>(method, {}, target.sessionId);
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask<{ usedSize: number }>('Runtime.getHeapUsage');
  const { documents, jsEventListeners, nodes } = await ask<Counters>('Memory.getDOMCounters');
  return { kilobytes: usedSize / 1024, documents, listeners: jsEventListeners, nodes };
}

/** The worker stops and starts again, so only its memory while it runs can be measured. */
async function workerKilobytes({ devtools }: Targets, target: Target): Promise<number> {
  await devtools.send('HeapProfiler.enable', {}, target.sessionId);
  await devtools.send('HeapProfiler.collectGarbage', {}, target.sessionId);
  const { usedSize } = await devtools.send<{ usedSize: number }>(
    'Runtime.getHeapUsage',
    {},
    target.sessionId,
  );
  return usedSize / 1024;
}

/** Popup and engine share a process, so the popup's counters are both's. */
export async function measure(targets: Targets, { extension, page, scans, cards }: Where): Promise<Measure> {
  const own = (file: string): Promise<Target> => targets.find(`${extension.id}/${file}`);
  const [popup, worker] = [await own('popup/index.html'), await own('background.js')];
  const named = (who: string, values: Alive) =>
    Object.fromEntries(Object.entries(values).map(([what, value]) => [`${who} ${what}`, value]));
  const values = {
    ...named('popup and engine', await alive(targets, popup)),
    ...named('page', await alive(targets, await targets.find(page))),
    'worker kilobytes': await workerKilobytes(targets, worker),
    'worker promises': await promisesIn(targets.devtools, worker),
    'engine tensors': (await tensorsIn(targets.devtools, await own('engine/index.html'))) ?? 0,
  };
  console.log(
    `${scans} scans, ${cards} cards: ${Object.entries(values)
      .map(([what, value]) => `${what} ${Math.round(value)}`)
      .join(', ')}`,
  );
  return { scans, cards, values };
}

/** Without the first quarter, in which caches fill and code is compiled. */
const settled = (measures: readonly Measure[]): readonly Measure[] =>
  measures.slice(Math.floor(measures.length / 4));

/** Least squares: how much is added from one measure to the next. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return below === 0 ? 0 : above / below;
}

interface Slope {
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly perMeasure: number;
}

function slopes(measures: readonly Measure[]): readonly Slope[] {
  const late = settled(measures);
  return Object.keys(late[0]?.values ?? {}).map(what => {
    const values = late.map(one => one.values[what] ?? 0);
    return { what, first: values[0] ?? 0, last: values.at(-1) ?? 0, perMeasure: slope(values) };
  });
}

export function printSlopes(measures: readonly Measure[]): void {
  console.log(`\nSlopes over the last ${settled(measures).length} measures:`);
  for (const { what, first, last, perMeasure } of slopes(measures))
    console.log(`  ${what}: ${first.toFixed(0)} → ${last.toFixed(0)}, ${perMeasure.toFixed(2)} a measure`);
  for (const what of climbs(measures)) console.log(`  Climbs: ${what}`);
}

/** Counts may grow by two over the whole run, memory by a tenth. */
export function climbs(measures: readonly Measure[]): readonly string[] {
  const late = settled(measures).length;
  return slopes(measures)
    .filter(({ what, first, perMeasure }) =>
      what.endsWith('kilobytes') ? perMeasure * late > first / 10 : perMeasure * late > 2,
    )
    .map(({ what }) => what);
}
