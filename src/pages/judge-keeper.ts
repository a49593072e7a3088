import { KINDS } from '../catalog/sighting.ts';
import { titleKey } from '../catalog/title-ref.ts';
import { cautionTest, genreCautionTest, type OwnFilters } from '../picks/filters.ts';
import type { LitRanking } from '../picks/picks-keeper.ts';
import { type DescribedTitle, fitOfDescribed, isDescribedLit } from '../picks/ranking/described.ts';
import type { Scores } from '../picks/ranking/score.ts';
import { verdictOn } from '../picks/ranking-keeper.ts';
import { excludesTitle } from '../verdicts/verdict.ts';
import type { FilterName, Judgement } from './explain.ts';
import { NO_NOISE, type Noise } from './secrecy/noise.ts';

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
  return { stage: isLit ? 'lit' : 'below-threshold', fit, threshold: scores.thresholdOf(kind) };
}

/** What becomes of a title of a catalog on a page with this noise. */
export function judge(ranking: LitRanking, title: number, noise: Noise = NO_NOISE): Judgement {
  const { scores, titles, titleIndex, filters } = ranking;
  const verdict = verdictOn(ranking, titleKey(titles.title(title)));
  if (excludesTitle(verdict)) return { stage: 'judged', verdict };
  const against = failing(filters, one => cautionTest(titleIndex, one)(title));
  if (against.length > 0) return { stage: 'filtered', filters: against };
  const added = noise.of(titleIndex.profiles[title] ?? 0);
  return judgeFit({
    scores,
    isLit: scores.isLit(title, added),
    describesItself: scores.hasGenreOrVibe(title),
    fit: scores.fit(title) + added,
    kind: titleIndex.columns.kinds[title] ?? 0,
  });
}

/** What becomes of a title that the catalog lacks and the page describes. */
export function judgeDescribed(
  { scores, filters }: LitRanking,
  title: DescribedTitle,
  noise: Noise = NO_NOISE,
): Judgement {
  const against = failing(filters, one => genreCautionTest(one)(title.genres, title.kind === 'music'));
  if (against.length > 0) return { stage: 'filtered', filters: against };
  const added = noise.of(title.genres);
  return judgeFit({
    scores,
    isLit: isDescribedLit(scores, title, added),
    describesItself: true,
    fit: fitOfDescribed(scores, title) + added,
    kind: KINDS.indexOf(title.kind),
  });
}
