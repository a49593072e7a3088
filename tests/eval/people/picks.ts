/** `npm run --silent eval -- picks --means FILE [--min N]`: how viewers rate what our lists hold. */
import { parseArgs } from 'node:util';
import { genreBit } from '../../../src/catalog/genres.ts';
import { DEFAULT_GENRE_MAP } from '../../../src/genre-map/presets.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { GOALS } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { rank } from '../../../src/picks/ranking/rank.ts';
import { Scores } from '../../../src/picks/ranking/score.ts';
import { fileAsked, meanOf, print, rounded, rowsOf, shipped } from './people-files.ts';

const LENGTH = 20;
const MOST_FAMOUS = 2000;

const { values } = parseArgs({ options: { means: { type: 'string' }, min: { type: 'string' } } });
const fewest = Number(values.min ?? 1);
const { catalog, titleIndex, byImdb } = await shipped();
const { columns } = titleIndex;

const means = new Map<number, number>();
for (const { imdb_id = '', mean = '', viewers = '' } of await rowsOf(fileAsked('means'))) {
  const title = byImdb.get(Number(imdb_id));
  if (title !== undefined && (viewers === '' || Number(viewers) >= fewest)) means.set(title, Number(mean));
}
/** Of five stars, or of a hundred. */
const scale = Math.max(...means.values()) > 5 ? 100 : 5;

function listFor(emotion: (typeof EMOTIONS)[number], goal: (typeof GOALS)[number]): number[] {
  const scores = new Scores(titleIndex, {
    odds: oddsFromTap(emotion),
    goal,
    map: DEFAULT_GENRE_MAP,
    languages: ['en'],
  });
  return rank(scores, { limit: LENGTH, filters: { kind: 'film' } }).map(({ title }) => title);
}

const lists = EMOTIONS.flatMap(emotion =>
  GOALS.map(goal => ({ emotion, goal, titles: listFor(emotion, goal) })),
);
const picks = lists.flatMap(({ titles }) => titles);
const rated = picks.flatMap(title => means.get(title) ?? []);
const famous = [...means.keys()]
  .sort((a, b) => (columns.popularity[b] ?? 0) - (columns.popularity[a] ?? 0))
  .slice(0, MOST_FAMOUS);

/** How many of the first twelve two moods share under one goal, on average. */
function shared(): number {
  const pairs = GOALS.flatMap(goal => {
    const own = lists.filter(list => list.goal === goal).map(({ titles }) => titles.slice(0, 12));
    return own.flatMap((a, i) => own.slice(i + 1).map(b => a.filter(title => b.includes(title)).length));
  });
  return rounded(meanOf(pairs));
}

const nameOf = (title: number): string => {
  const { name, year } = catalog.title(title);
  return `${name} (${year}, ${columns.regard[title]}${((columns.genres[title] ?? 0) & genreBit('animation')) !== 0 ? ', animation' : ''})`;
};

print({
  picks: picks.length,
  distinct: new Set(picks).size,
  mean: rounded(meanOf(rated)),
  known: rounded(rated.length / picks.length),
  aboveThreeQuarters: rounded(rated.filter(mean => mean >= 0.75 * scale).length / Math.max(1, rated.length)),
  fame2000: rounded(meanOf(famous.map(title => means.get(title) ?? 0))),
  all: rounded(meanOf([...means.values()])),
  sharedByTwoMoods: shared(),
  lists: Object.fromEntries(
    lists.map(({ emotion, goal, titles }) => [`${emotion} ${goal}`, titles.map(nameOf)]),
  ),
});
