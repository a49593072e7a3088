import type { Page } from 'playwright-core';
import type { BackendName } from '../../../src/engine/backend.ts';
import type { CnnRound } from '../page/engine-cnn.ts';
import type { Timed } from '../page/engine-page.ts';
import type { ContenderName, Stage } from './bench-stage.ts';
import { FRAME_COUNT } from './frames.ts';

type ByContender<T> = { [C in ContenderName]: T };

const forEach = <T>(make: () => T): ByContender<T> => ({
  ours: make(),
  before: make(),
  human: make(),
  'face-api': make(),
});

/** Which libraries are compared, on which backend and how often. */
export interface Programme {
  readonly names: readonly ContenderName[];
  readonly backend: BackendName;
  readonly rounds: number;
}

/** Another contender begins in each round. */
const turned = (names: readonly ContenderName[], round: number): ContenderName[] =>
  names.map((_, i) => names[(i + round) % names.length] ?? 'ours');

export interface ColdRounds {
  /** Milliseconds of each round: loading the script, creating the engine, first answer. */
  readonly times: ByContender<number[]>;
  readonly bytes: ByContender<number>;
}

export async function coldRounds(stage: Stage, { names, backend, rounds }: Programme): Promise<ColdRounds> {
  const times = forEach<number[]>(() => []);
  const bytes = forEach(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const contender of turned(names, round)) {
      const { page, context } = await stage.open(contender);
      await page.evaluate(() => bench.prepare());
      stage.server.takeBytes(contender);
      const { milliseconds, answer } = await page.evaluate(on => bench.cold(on), backend);
      if (!answer) throw new Error(`${contender} finds no face in the first frame`);
      times[contender].push(milliseconds);
      bytes[contender] = stage.server.takeBytes(contender);
      await context.close();
    }
  }
  return { times, bytes };
}

export interface WarmRounds {
  /** Milliseconds of every frame, each on its own. */
  readonly anew: ByContender<number[]>;
  /** The same, each frame being the next one of a film. */
  readonly follow: ByContender<number[]>;
  /** Frames without an answer. */
  readonly unanswered: ByContender<number>;
  readonly memory: ByContender<number>;
}

const warm = (page: Page, follow: boolean, frame: number): Promise<Timed> =>
  page.evaluate(([following, number]) => bench.warm(following, number), [follow, frame] as const);

async function openWarm(stage: Stage, contender: ContenderName, backend: BackendName): Promise<Page> {
  const { page } = await stage.open(contender);
  await page.evaluate(() => bench.prepare());
  await page.evaluate(on => bench.cold(on), backend);
  for (const follow of [false, true])
    for (let frame = 0; frame < FRAME_COUNT; frame++) await warm(page, follow, frame);
  return page;
}

type Pages = ReadonlyMap<ContenderName, Page>;

async function openAll(stage: Stage, { names, backend }: Programme): Promise<Pages> {
  const pages = new Map<ContenderName, Page>();
  for (const name of names) pages.set(name, await openWarm(stage, name, backend));
  return pages;
}

/** Names and pages in this round's order. */
const inTurn = (pages: Pages, round: number): [ContenderName, Page][] => {
  const all = [...pages];
  return all.map((one, i) => all[(i + round) % all.length] ?? one);
};

/** All pages stay open and take turns at every frame, so that other work on the machine slows all of them alike. */
export async function warmRounds(stage: Stage, programme: Programme): Promise<WarmRounds> {
  const pages = await openAll(stage, programme);
  const figures = {
    anew: forEach<number[]>(() => []),
    follow: forEach<number[]>(() => []),
    unanswered: forEach(() => 0),
    memory: forEach(() => 0),
  };
  const readInTurn = async (mode: 'anew' | 'follow', frame: number, round: number): Promise<void> => {
    for (const [name, page] of inTurn(pages, round + frame)) {
      const { milliseconds, answer } = await warm(page, mode === 'follow', frame);
      figures[mode][name].push(milliseconds);
      if (!answer) figures.unanswered[name] += 1;
    }
  };
  for (let round = 0; round < programme.rounds; round++) {
    for (const mode of ['anew', 'follow'] as const)
      for (let frame = 0; frame < FRAME_COUNT; frame++) await readInTurn(mode, frame, round);
  }
  for (const [name, page] of pages) figures.memory[name] = await page.evaluate(() => bench.bytes());
  for (const page of pages.values()) await page.context().close();
  return figures;
}

export interface CnnFigures {
  readonly difference: number;
  /** Milliseconds of each run, for one crop and for a crop with its mirrored view. */
  readonly one: { readonly tfjs: number[]; readonly onnx: number[] };
  readonly two: { readonly tfjs: number[]; readonly onnx: number[] };
}

const RUNS = 20;

export async function cnnRounds(stage: Stage, rounds: number): Promise<CnnFigures> {
  const { page, context } = await stage.open('cnn');
  await page.evaluate(() => import('/cnn/main.js' as string));
  await page.evaluate(() => cnn.start());
  const difference = await page.evaluate(() => cnn.difference());
  const [one, two] = [
    { tfjs: [] as number[], onnx: [] as number[] },
    { tfjs: [] as number[], onnx: [] as number[] },
  ];
  for (let round = 0; round < rounds; round++) {
    for (const [crops, into] of [[1, one] as const, [2, two] as const]) {
      const times: CnnRound = await page.evaluate(([runs, count]) => cnn.round(runs, count), [
        RUNS,
        crops,
      ] as const);
      into.tfjs.push(...times.tfjs);
      into.onnx.push(...times.onnx);
    }
  }
  await context.close();
  return { difference, one, two };
}
