import { PRESETS } from '../../../src/genre-map/presets.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import type { Odds } from '../../../src/mood/odds.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { answerOf, NO_ANSWERS, type TasteState, withAnswer } from '../../../src/taste/answers.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { Taste } from '../../../src/taste/taste.ts';
import { METHOD_NAMES, METHODS, type MethodName } from './recommend-methods.ts';
import { MEASURES, type Measured, measure, type Truth, truthOf } from './recommend-metrics.ts';
import { confusionOfModel, readerOf } from './recommend-reader.ts';
import { type Moment, momentFrom, Viewer, type World, worldOf } from './recommend-viewers.ts';

/** After how many answers lists are measured. */
export const CHECKPOINTS = [0, 5, 20, 50] as const;
/** Titles answered in one evening; the lists of one evening are ten long. */
const ANSWERS_A_SESSION = 5;
const TESTS = 5;
const DAY = 24 * 60 * 60_000;
/** The rest forget to say what they want, and are taken to want their mood matched. */
const CHOOSES_GOAL = 0.8;
const CONFUSION = confusionOfModel();

export interface Outcome {
  /** Per method, means over the test moments at each checkpoint. */
  readonly results: Readonly<Record<MethodName, readonly Measured[]>>;
  /** All titles each method listed for this viewer. */
  readonly listed: Readonly<Record<MethodName, ReadonlySet<number>>>;
}

interface Setting {
  readonly knowable: World;
  readonly candidates: Uint32Array;
  readonly seed: number;
}

interface Shop {
  readonly world: World;
  readonly candidates: Uint32Array;
  readonly viewer: Viewer;
}

interface Evening extends Moment {
  readonly odds: Odds;
  readonly told: Goal;
  readonly seed: number;
}

/** What ours has been told by, and has shown to, one viewer. */
interface Past {
  readonly state: TasteState;
  readonly judged: ReadonlySet<number>;
  readonly lastShown: ReadonlyMap<number, number>;
  readonly day: number;
}

const NOTHING: Past = { state: NO_ANSWERS, judged: new Set(), lastShown: new Map(), day: 0 };

const perMethod = <T>(make: (name: MethodName) => T): Record<MethodName, T> =>
  Object.fromEntries(METHOD_NAMES.map(name => [name, make(name)])) as Record<MethodName, T>;

/** What ours had been told at each checkpoint. */
function life(setting: Shop, evening: () => Evening, truth: (moment: Moment) => Truth): readonly Past[] {
  const checkpoints: Past[] = [];
  let past = NOTHING;
  for (const answers of CHECKPOINTS) {
    while (past.state.answers.length < answers) {
      const one = evening();
      past = lived(setting, one, truth(one), past);
    }
    checkpoints.push(past);
  }
  return checkpoints;
}

export function simulate({ knowable, candidates, seed }: Setting): Outcome {
  // Drawn anew for each viewer: in one world for all, a baseline that lists the same dozen titles stands or
  // falls by the luck of a dozen draws, and no number of viewers would show it.
  const world = worldOf(knowable.shelf, seed ^ 0x5bd1e995);
  const random = randomFrom(seed);
  const read = readerOf(CONFUSION, random);
  const evening = (): Evening => {
    const moment = momentFrom(random);
    const told = random() < CHOOSES_GOAL ? moment.goal : 'match';
    return { ...moment, odds: read(moment.emotion), told, seed: Math.floor(random() * 2 ** 31) };
  };
  const viewer = new Viewer(world, seed);
  const expecting = new Viewer(knowable, seed);
  const checkpoints = life({ world, candidates, viewer }, evening, moment =>
    truthOf(viewer.enjoyment(moment), candidates),
  );
  // Left out for every method at every checkpoint: the shelf stays the same, and nobody wins by memory.
  const { judged } = checkpoints.at(-1) ?? NOTHING;
  const unseen = candidates.filter(title => !judged.has(title));
  const tests = Array.from({ length: TESTS }, evening).map(one => ({
    one,
    truth: truthOf(viewer.enjoyment(one), unseen),
    expected: expecting.enjoyment(one),
  }));
  const results = perMethod((): Measured[] => []);
  const listed = perMethod(() => new Set<number>());
  for (const past of checkpoints) {
    for (const name of METHOD_NAMES) {
      if (name !== 'ours' && past !== NOTHING) continue;
      const lists = tests.map(({ one, expected }) =>
        METHODS[name]({ ...asked(world, unseen, one, past), judged, shown: NOTHING.lastShown, expected }),
      );
      for (const title of lists.flat()) listed[name].add(title);
      results[name].push(averaged(lists, tests, world));
    }
  }
  return { results, listed };
}

function asked({ shelf }: World, candidates: Uint32Array, { odds, told, seed }: Evening, past: Past) {
  const taste = new Taste(past.state, past.day * DAY);
  const shown = new Map([...past.lastShown].map(([title, day]) => [title, past.day - day]));
  const { judged } = past;
  return { shelf, candidates, odds, goal: told, taste, judged, shown, seed };
}

/** One evening: ours shows ten, the viewer answers the first five, a day goes by. */
function lived(
  { world, candidates, viewer }: Shop,
  one: Evening,
  { enjoyment, likedFrom }: Truth,
  past: Past,
): Past {
  const list = METHODS.ours({ ...asked(world, candidates, one, past), expected: enjoyment });
  const scores = new Scores(world.shelf, { odds: one.odds, goal: one.told, map: PRESETS.evidence });
  const answered = list.slice(0, ANSWERS_A_SESSION);
  const state = answered.reduce((before, title) => {
    const signal = viewer.likes(enjoyment[title] ?? 0, likedFrom) ? 'up' : 'down';
    const said = { key: String(title), name: String(title), at: past.day * DAY, signal } as const;
    return withAnswer(before, answerOf(scores, title, said));
  }, past.state);
  return {
    state,
    judged: new Set([...past.judged, ...answered]),
    lastShown: new Map([...past.lastShown, ...list.map(title => [title, past.day] as const)]),
    day: past.day + 1,
  };
}

/** The tests count as evenings in a row: a title listed on an earlier one is a repeat. */
function averaged(
  lists: readonly (readonly number[])[],
  tests: readonly { readonly truth: Truth }[],
  { shelf }: World,
): Measured {
  const all = lists.map((list, i) => {
    const before = new Set(lists.slice(0, i).flat());
    return measure(list, (tests[i] as { truth: Truth }).truth, shelf, before);
  });
  const mean = (pick: (one: Measured) => number): number =>
    all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  return Object.fromEntries(MEASURES.map(name => [name, mean(one => one[name])])) as unknown as Measured;
}
