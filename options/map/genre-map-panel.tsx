import type { JSX } from 'preact';
import { GENRES } from '../../src/catalog/genres.ts';
import { WEIGHTS } from '../../src/genre-map/weight.ts';
import { text } from '../../src/i18n/text.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Bulb, LampCell, WEIGHT_WORDS } from './lamp-cell.tsx';
import { MapGoals } from './map-goals.tsx';
import { followShifts, learnedShifts } from './map-learned.ts';
import { MapPreview } from './map-preview.tsx';
import { followMap, redo, undo } from './map-state.ts';
import { MapTools, Presets } from './map-tools.tsx';

const Head = (): JSX.Element => (
  <thead>
    <tr>
      <td />
      {EMOTIONS.map(emotion => (
        <th key={emotion} scope="col" data-mood={emotion} title={text(`emotion_${emotion}`)}>
          <Shape emotion={emotion} size={22} />
          <span>{text(`emotion_${emotion}`)}</span>
        </th>
      ))}
    </tr>
  </thead>
);

/** Columns are emotions, rows are genres; each cell is a lamp whose brightness is the weight. */
const Matrix = (): JSX.Element => (
  <table class="map">
    <Head />
    <tbody>
      {GENRES.map(({ id }) => (
        <tr key={id}>
          <th scope="row">{text(`genre_${id}`)}</th>
          {EMOTIONS.map(emotion => (
            <td key={emotion}>
              <LampCell emotion={emotion} genre={id} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Legend = (): JSX.Element => (
  <ul class="legend" data-mood="happy">
    {WEIGHTS.map((weight, i) => (
      <li key={weight}>
        <Bulb weight={weight} />
        {text(WEIGHT_WORDS[i] ?? 'weight_neither')}
      </li>
    ))}
    {hasLearned() && (
      <li>
        <i class="learned" data-way="more" aria-hidden="true" />
        {text('map_learned')}
      </li>
    )}
  </ul>
);

const hasLearned = (): boolean => Object.values(learnedShifts.value).some(row => Object.keys(row).length > 0);

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
      <MapGoals />
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
