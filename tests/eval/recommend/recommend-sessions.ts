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
/** How often a viewer chooses a goal; without one the product takes "match". */
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

interface Simulation {
  readonly world: World;
  readonly candidates: Uint32Array;
  readonly viewer: Viewer;
}

interface Evening extends Moment {
  readonly odds: Odds;
  readonly askedGoal: Goal;
  readonly seed: number;
}

/** The answers that one viewer gave to our method, and what it has shown. */
interface Past {
  readonly state: TasteState;
  readonly judged: ReadonlySet<number>;
  readonly lastShown: ReadonlyMap<number, number>;
  readonly day: number;
}

const NOTHING: Past = { state: NO_ANSWERS, judged: new Set(), lastShown: new Map(), day: 0 };

const perMethod = <T>(make: (name: MethodName) => T): Record<MethodName, T> =>
  Object.fromEntries(METHOD_NAMES.map(name => [name, make(name)])) as Record<MethodName, T>;

/** The past of one viewer with our method at each checkpoint. */
function checkpointsOf(
  setting: Simulation,
  evening: () => Evening,
  truth: (moment: Moment) => Truth,
): readonly Past[] {
  const checkpoints: Past[] = [];
  let past = NOTHING;
  for (const answers of CHECKPOINTS) {
    while (past.state.answers.length < answers) {
      const one = evening();
      past = afterEvening(setting, one, truth(one), past);
    }
    checkpoints.push(past);
  }
  return checkpoints;
}

export function simulate({ knowable, candidates, seed }: Setting): Outcome {
  // Each viewer has a world of their own. In one world for all, a baseline that lists the same dozen titles would be
  // judged by a dozen random draws, however many viewers there are.
  const world = worldOf(knowable.titleIndex, seed ^ 0x5bd1e995);
  const random = randomFrom(seed);
  const read = readerOf(CONFUSION, random);
  const evening = (): Evening => {
    const moment = momentFrom(random);
    const askedGoal = random() < CHOOSES_GOAL ? moment.goal : 'match';
    return { ...moment, odds: read(moment.emotion), askedGoal, seed: Math.floor(random() * 2 ** 31) };
  };
  const viewer = new Viewer(world, seed);
  const expecting = new Viewer(knowable, seed);
  const checkpoints = checkpointsOf({ world, candidates, viewer }, evening, moment =>
    truthOf(viewer.enjoyment(moment), candidates),
  );
  // Left out for every method at every checkpoint, so that the candidates stay the same and none gains by memory.
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

function asked(
  { titleIndex }: World,
  candidates: Uint32Array,
  { odds, askedGoal, seed }: Evening,
  past: Past,
) {
  const taste = new Taste(past.state, past.day * DAY);
  const shown = new Map([...past.lastShown].map(([title, day]) => [title, past.day - day]));
  const { judged } = past;
  return { titleIndex, candidates, odds, goal: askedGoal, taste, judged, shown, seed };
}

/** The past after one evening: our method shows ten titles, the viewer answers the first five, a day passes. */
function afterEvening(
  { world, candidates, viewer }: Simulation,
  one: Evening,
  { enjoyment, likedFrom }: Truth,
  past: Past,
): Past {
  const list = METHODS.ours({ ...asked(world, candidates, one, past), expected: enjoyment });
  const scores = new Scores(world.titleIndex, { odds: one.odds, goal: one.askedGoal, map: PRESETS.evidence });
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

/** The tests count as consecutive evenings: a title that an earlier one listed is a repeat. */
function averaged(
  lists: readonly (readonly number[])[],
  tests: readonly { readonly truth: Truth }[],
  { titleIndex }: World,
): Measured {
  const all = lists.map((list, i) => {
    const before = new Set(lists.slice(0, i).flat());
    return measure(list, (tests[i] as { truth: Truth }).truth, titleIndex, before);
  });
  const mean = (pick: (one: Measured) => number): number =>
    all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  return Object.fromEntries(MEASURES.map(name => [name, mean(one => one[name])])) as unknown as Measured;
}
