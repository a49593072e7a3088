import type { Page } from 'playwright-core';
import type { BackendName } from '../../../src/engine/backend.ts';
import type { CnnRound } from '../page/engine-cnn.ts';
import type { Timed } from '../page/engine-page.ts';
import { FRAME_COUNT } from './frames.ts';
import { CONTENDERS, type ContenderName, type Stage } from './stage.ts';

export type ByContender<T> = { [C in ContenderName]: T };

const forEach = <T>(make: () => T): ByContender<T> => ({ ours: make(), human: make(), 'face-api': make() });

/** Who begins changes from round to round. */
const turned = (round: number): ContenderName[] =>
  CONTENDERS.map((_, i) => CONTENDERS[(i + round) % CONTENDERS.length] ?? 'ours');

export interface ColdRounds {
  /** Milliseconds of each round: loading the script, creating the engine, first answer. */
  readonly times: ByContender<number[]>;
  readonly bytes: ByContender<number>;
}

export async function coldRounds(stage: Stage, rounds: number, backend: BackendName): Promise<ColdRounds> {
  const times = forEach<number[]>(() => []);
  const bytes = forEach(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const contender of turned(round)) {
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

type Pages = ByContender<Page>;

async function openAll(stage: Stage, backend: BackendName): Promise<Pages> {
  const ours = await openWarm(stage, 'ours', backend);
  const human = await openWarm(stage, 'human', backend);
  return { ours, human, 'face-api': await openWarm(stage, 'face-api', backend) };
}

/** All pages stay open and take turns at every frame: whatever else the machine does, it does to all of them. */
export async function warmRounds(stage: Stage, rounds: number, backend: BackendName): Promise<WarmRounds> {
  const pages = await openAll(stage, backend);
  const figures = {
    anew: forEach<number[]>(() => []),
    follow: forEach<number[]>(() => []),
    unanswered: forEach(() => 0),
    memory: forEach(() => 0),
  };
  for (let round = 0; round < rounds; round++) {
    for (const mode of ['anew', 'follow'] as const) {
      for (let frame = 0; frame < FRAME_COUNT; frame++) {
        for (const contender of turned(round + frame)) {
          const { milliseconds, answer } = await warm(pages[contender], mode === 'follow', frame);
          figures[mode][contender].push(milliseconds);
          if (!answer) figures.unanswered[contender] += 1;
        }
      }
    }
  }
  for (const contender of CONTENDERS)
    figures.memory[contender] = await pages[contender].evaluate(() => bench.bytes());
  for (const contender of CONTENDERS) await pages[contender].context().close();
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
