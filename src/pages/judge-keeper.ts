import { KINDS } from '../catalog/sighting.ts';
import { titleKey } from '../catalog/title-ref.ts';
import { cautionTest, type OwnFilters, welcomeGenres } from '../picks/filters.ts';
import type { lightsOf } from '../picks/picks-keeper.ts';
import { type Described, fitOfDescribed, isDescribedLit } from '../picks/ranking/described.ts';
import type { Scores } from '../picks/ranking/score.ts';
import { verdictOn } from '../picks/ranking-keeper.ts';
import { excludesTitle, type Verdict } from '../verdicts/verdict.ts';
import type { DoneVerdict, FilterName, Judgement } from './explain.ts';

/** A catalog with the scores of its titles in the mood in force. */
export type Light = Awaited<ReturnType<typeof lightsOf>>[number];

/** The person's filters one by one, so that the one that leaves a title out can be named. */
function filtersOneByOne({ without = [], familySafe = false }: OwnFilters): [FilterName, OwnFilters][] {
  const cautions = without.map((caution): [FilterName, OwnFilters] => [caution, { without: [caution] }]);
  return [...cautions, ...(familySafe ? [['family', { familySafe }] as [FilterName, OwnFilters]] : [])];
}

/** Names the filters that the test of each of them, applied alone, fails. */
const failing = (filters: OwnFilters, passes: (one: OwnFilters) => boolean): readonly FilterName[] =>
  filtersOneByOne(filters)
    .filter(([, one]) => !passes(one))
    .map(([name]) => name);

interface Measurement {
  readonly scores: Scores;
  readonly isLit: boolean;
  readonly describesItself: boolean;
  readonly fit: number;
  readonly kind: number;
}

function judgeFit({ scores, isLit, describesItself, fit, kind }: Measurement): Judgement {
  if (!scores.hasPositiveWeight) return { stage: 'empty-map' };
  if (!describesItself) return { stage: 'no-genres' };
  return { stage: isLit ? 'lit' : 'below-bar', fit, bar: scores.thresholdOf(kind) };
}

const isDoneVerdict = (verdict: Verdict | undefined): verdict is DoneVerdict => excludesTitle(verdict);

/** What becomes of a title of a catalog. */
export function judge(light: Light, title: number): Judgement {
  const { scores, titles, shelf, filters } = light;
  const verdict = verdictOn(light, titleKey(titles.title(title)));
  if (isDoneVerdict(verdict)) return { stage: 'judged', verdict };
  const against = failing(filters, one => cautionTest(shelf, one)(title));
  if (against.length > 0) return { stage: 'filtered', filters: against };
  return judgeFit({
    scores,
    isLit: scores.isLit(title),
    describesItself: scores.hasGenreOrTag(title),
    fit: scores.fit(title),
    kind: shelf.columns.kinds[title] ?? 0,
  });
}

/** What becomes of a title that the catalog lacks and the page describes. */
export function judgeDescribed({ scores, filters }: Light, title: Described): Judgement {
  const against = failing(filters, one => welcomeGenres(one)(title.genres, title.kind === 'music'));
  if (against.length > 0) return { stage: 'filtered', filters: against };
  return judgeFit({
    scores,
    isLit: isDescribedLit(scores, title),
    describesItself: true,
    fit: fitOfDescribed(scores, title),
    kind: KINDS.indexOf(title.kind),
  });
}
