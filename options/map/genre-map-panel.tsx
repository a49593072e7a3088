import type { JSX } from 'preact';
import { WEIGHTS } from '../../src/genre-map/weight.ts';
import { text } from '../../src/i18n/text.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Bulb, WEIGHT_WORDS } from './lamp-cell.tsx';
import { followShifts, hasLearned } from './map-learned.ts';
import { Matrix } from './map-matrix.tsx';
import { MapPages, MapScope } from './map-pages.tsx';
import { MapPreview } from './map-preview.tsx';
import { followMap, redo, undo } from './map-state.ts';
import { MapTools, Presets } from './map-tools.tsx';
import { shownPage } from './map-view.ts';

const Legend = (): JSX.Element => (
  <ul class="legend" data-mood="happy">
    {WEIGHTS.map((weight, i) => (
      <li key={weight}>
        <Bulb weight={weight} />
        {text(WEIGHT_WORDS[i] ?? 'weight_neither')}
      </li>
    ))}
    {hasLearned(shownPage.value) && (
      <li>
        <i class="learned" data-way="more" aria-hidden="true" />
        {text('map_learned')}
      </li>
    )}
  </ul>
);

/** Undo with Control or Command and Z, redo with Shift as well. */
async function followUndoKeys(shown: AbortSignal): Promise<void> {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (event.shiftKey ? redo() : undo()).catch(error => console.error('genre map', error));
  };
  addEventListener('keydown', onKeyDown, { signal: shown });
}

export const GenreMapPanel = (): JSX.Element => {
  useWhileShown(followMap);
  useWhileShown(followUndoKeys);
  useWhileShown(followShifts);
  return (
    <>
      <p class="quiet">{text('options_map_hint')}</p>
      <Presets />
      <MapPages />
      <MapScope />
      <MapTools />
      <div class="map-and-preview">
        <div>
          <Legend />
          <Matrix />
        </div>
        <MapPreview />
      </div>
    </>
  );
};
