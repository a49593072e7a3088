import type { MatchedBy } from '../../src/catalog/match/rules.ts';
import { list, number, type TextKey, text } from '../../src/i18n/text.ts';
import type { FilterName } from '../../src/pages/explain.ts';
import type { ExcludingVerdict } from '../../src/verdicts/verdict.ts';
import type { Reason } from './explain-state.ts';

/** Stages that are told with values, or not with the same sentence always. */
type WithValues = 'ambiguous' | 'judged' | 'filtered';

const SENTENCES = {
  'not-a-card': 'help_explain_not_a_card',
  'site-off': 'help_explain_site_off',
  'no-mood': 'help_explain_no_mood',
  malformed: 'help_explain_malformed',
  denied: 'help_explain_denied',
  unknown: 'help_explain_unknown',
  'empty-map': 'help_explain_empty_map',
  'no-genres': 'help_explain_no_genres',
  'below-threshold': 'help_explain_below_threshold',
  lit: 'help_explain_lit',
} as const satisfies { readonly [S in Exclude<Reason['stage'], WithValues>]: TextKey };

const OF_VERDICT = {
  seen: 'help_explain_seen',
  down: 'help_explain_down',
  never: 'help_explain_never',
} as const satisfies { readonly [V in ExcludingVerdict]: TextKey };

const OF_RULE = {
  correction: 'help_explain_by_correction',
  id: 'help_explain_by_id',
  'title-year-kind': 'help_explain_by_name_year_kind',
  'title-year': 'help_explain_by_name_year',
  'unique-title': 'help_explain_by_name',
  'popular-title': 'help_explain_by_fame',
  page: 'help_explain_by_page',
} as const satisfies { readonly [R in MatchedBy | 'page']: TextKey };

const filterText = (filter: FilterName): string =>
  filter === 'family' ? text('filter_family') : text(`without_${filter}`);

/** One sentence for what became of a card. */
export function sentenceOf(reason: Reason): string {
  if (reason.stage === 'ambiguous') return text('help_explain_ambiguous', number(reason.candidates));
  if (reason.stage === 'judged') return text(OF_VERDICT[reason.verdict]);
  if (reason.stage === 'filtered') return text('help_explain_filtered', list(reason.filters.map(filterText)));
  return text(SENTENCES[reason.stage]);
}

const rounded = (value: number): string => number(Math.round(value * 100) / 100);

/** The values behind the sentence: which title, by which rule, and how well it fits. */
export function detailsOf(reason: Reason): readonly string[] {
  if (!('by' in reason)) return [];
  const { name, year, by } = reason;
  const title = year > 0 ? `${name} (${year})` : name;
  const taken = text('help_explain_taken_for', title, text(OF_RULE[by]));
  return 'fit' in reason
    ? [taken, text('help_explain_fit', rounded(reason.fit), rounded(reason.threshold))]
    : [taken];
}
