/** `npm run --silent eval -- people --ratings FILE`: the order of real people's own films, before and after their answers. */
import { DEFAULT_GENRE_MAP } from '../../../src/genre-map/presets.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import {
  answerOf,
  NO_ANSWERS,
  type Signal,
  type TasteState,
  withAnswer,
} from '../../../src/taste/answers.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { Taste } from '../../../src/taste/taste.ts';
import { fileAsked, meanOf, print, rounded, rowsOf, shipped } from './people-files.ts';

const FEWEST_FILMS = 90;
const HELD_OUT = 30;
const LENGTH = 10;
const CHECKPOINTS = [0, 5, 20, 50] as const;
const SEED = 11;
/** How far from the viewer's mean a film must lie to get a thumb. */
const CLEAR = 0.25;
const CONTEXT = { odds: oddsFromTap('neutral'), goal: 'match' } as const;
/** The viewers of the file are asked in English. */
const LANGUAGES = ['en'];
const NOW = Date.UTC(2026, 0, 1);

interface Rated {
  readonly title: number;
  readonly rating: number;
}

const { titleIndex, byImdb, catalog } = await shipped();
const { columns } = titleIndex;

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map(one => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

async function viewers(): Promise<readonly (readonly Rated[])[]> {
  const byViewer = new Map<string, Rated[]>();
  for (const { viewer = '', imdb_id = '', rating = '' } of await rowsOf(fileAsked('ratings'))) {
    const title = byImdb.get(Number(imdb_id));
    if (title === undefined) continue;
    const films = byViewer.get(viewer) ?? [];
    byViewer.set(viewer, films);
    films.push({ title, rating: Number(rating) });
  }
  return [...byViewer.values()].filter(films => films.length >= FEWEST_FILMS);
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, LENGTH).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

function ndcg(held: readonly Rated[], mean: number, score: (title: number) => number): number {
  const gainOf = ({ rating }: Rated): number => 2 ** Math.max(0, rating - mean + 1) - 1;
  const ordered = [...held].sort((a, b) => score(b.title) - score(a.title));
  const ideal = held.map(gainOf).sort((a, b) => b - a);
  return discounted(ordered.map(gainOf)) / discounted(ideal);
}

const untaught = new Scores(titleIndex, { ...CONTEXT, languages: LANGUAGES, map: DEFAULT_GENRE_MAP });

/** The taste after so many thumbs; films that the viewer neither likes nor dislikes get none. */
function answersOf(films: readonly Rated[], mean: number): { states: TasteState[]; skipped: number } {
  let state = NO_ANSWERS;
  const states = [state];
  let skipped = 0;
  for (const { title, rating } of films) {
    if (states.length > CHECKPOINTS[3]) break;
    const signal: Signal | null = rating >= mean + CLEAR ? 'up' : rating <= mean - CLEAR ? 'down' : null;
    if (!signal) {
      skipped += 1;
      continue;
    }
    const given = { key: catalog.keyOf(title), name: String(title), at: NOW, signal };
    state = withAnswer(state, answerOf(untaught, title, given));
    states.push(state);
  }
  return { states, skipped };
}

function scoresAfter(state: TasteState): Scores {
  const taste = new Taste(state, NOW);
  return new Scores(titleIndex, {
    ...CONTEXT,
    languages: LANGUAGES,
    map: DEFAULT_GENRE_MAP,
    taste: taste.weights(CONTEXT),
  });
}

interface Outcome {
  readonly random: number;
  readonly fame: number;
  readonly regard: number;
  readonly answers: readonly number[];
  readonly skipped: number;
}

function outcomeOf(films: readonly Rated[], at: number): Outcome {
  const random = randomFrom(SEED + at);
  const [held, others] = ((all: Rated[]) => [all.slice(0, HELD_OUT), all.slice(HELD_OUT)])(
    shuffled(films, random),
  );
  const mean = meanOf(films.map(({ rating }) => rating));
  const order = new Map((held ?? []).map(({ title }) => [title, random()]));
  const { states, skipped } = answersOf(others ?? [], mean);
  const by = (score: (title: number) => number): number => ndcg(held ?? [], mean, score);
  return {
    random: by(title => order.get(title) ?? 0),
    fame: by(title => columns.popularity[title] ?? 0),
    regard: by(title => columns.regard[title] ?? 0),
    answers: CHECKPOINTS.map(count => {
      const scores = scoresAfter(states[Math.min(count, states.length - 1)] ?? NO_ANSWERS);
      return by(title => scores.score(title));
    }),
    skipped,
  };
}

/** The mean with its 95 % interval. */
function interval(values: readonly number[]): [number, number, number] {
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map(value => (value - mean) ** 2)) / values.length);
  return [mean, mean - 1.96 * deviation, mean + 1.96 * deviation].map(rounded) as [number, number, number];
}

const outcomes = (await viewers()).map(outcomeOf);
print({
  viewers: outcomes.length,
  random: interval(outcomes.map(({ random }) => random)),
  fame: interval(outcomes.map(({ fame }) => fame)),
  regard: interval(outcomes.map(({ regard }) => regard)),
  answers: Object.fromEntries(
    CHECKPOINTS.map((count, i) => [count, interval(outcomes.map(({ answers }) => answers[i] ?? 0))]),
  ),
  skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
});
