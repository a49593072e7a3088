import type { JSX } from 'preact';
import type { Kind } from '../../src/catalog/sighting.ts';
import { titleKey } from '../../src/catalog/title-ref.ts';
import { type TextKey, text } from '../../src/i18n/text.ts';
import { showPicks } from '../main/actions.ts';
import { busy, kind, mood, picks, picksAreLoading } from '../main/state.ts';
import { Filters, FiltersButton } from './filters-panel.tsx';
import { filtersOpen } from './filters-state.ts';
import { NoPicks } from './no-picks.tsx';
import { PickRow } from './pick-row.tsx';
import { PlaylistLine } from './playlist-line.tsx';

const KINDS: readonly { readonly kind: Kind | null; readonly label: TextKey }[] = [
  { kind: null, label: 'kind_all' },
  { kind: 'film', label: 'kind_film' },
  { kind: 'series', label: 'kind_series' },
  { kind: 'music', label: 'kind_music' },
];

const KindSwitch = (): JSX.Element => (
  <div class="kinds" role="group" aria-label={text('picks_title')}>
    {KINDS.map(({ kind: one, label }) => (
      <button
        key={label}
        type="button"
        data-kind={one ?? 'all'}
        aria-pressed={kind.value === one}
        onClick={() => showPicks(one)}
      >
        {text(label)}
      </button>
    ))}
  </div>
);

export const Picks = (): JSX.Element | null => {
  if (busy.value) return null;
  if (!mood.value) return <p class="quiet waiting">{text('picks_waiting')}</p>;
  return (
    <section class="picks" aria-busy={picksAreLoading.value}>
      <div class="picks-head">
        <h2>{text('picks_title')}</h2>
        <FiltersButton />
        <KindSwitch />
      </div>
      {filtersOpen.value && <Filters />}
      <p class="quiet late" role="status">
        {picksAreLoading.value && text('picks_finding')}
      </p>
      {picks.value.length === 0 && !picksAreLoading.value && <NoPicks />}
      <ol>
        {picks.value.map(pick => (
          <PickRow key={titleKey(pick)} pick={pick} />
        ))}
      </ol>
      <PlaylistLine />
    </section>
  );
};
