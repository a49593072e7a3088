import type { JSX } from 'preact';
import { GENRES } from '../src/catalog/genres.ts';
import { EMOTIONS } from '../src/mood/emotions.ts';
import { PRESET_IDS } from '../src/recommend/presets.ts';
import { Shape } from '../src/ui/shape.tsx';
import { text } from '../src/ui/text.ts';
import { LampCell } from './lamp-cell.tsx';
import { followMap, past, startFrom, undo } from './map-state.ts';
import { useWhileShown } from './while-shown.ts';

const Presets = (): JSX.Element => (
  <div class="presets">
    <span class="quiet">{text('options_preset')}</span>
    {PRESET_IDS.map(id => (
      <button key={id} type="button" title={text(`preset_${id}_from`)} onClick={() => startFrom(id)}>
        {text(`preset_${id}`)}
      </button>
    ))}
    <button type="button" class="plain" disabled={past.value.length === 0} onClick={() => undo()}>
      {text('options_undo')}
    </button>
  </div>
);

const Head = (): JSX.Element => (
  <thead>
    <tr>
      <td />
      {EMOTIONS.map(emotion => (
        <th key={emotion} scope="col" data-mood={emotion}>
          <Shape emotion={emotion} size={22} />
          <span>{text(`emotion_${emotion}`)}</span>
        </th>
      ))}
    </tr>
  </thead>
);

/** Emotions as columns, genres as rows, each cell a lamp whose light is the weight. */
export const GenreMapPanel = (): JSX.Element => {
  useWhileShown(followMap);
  return (
    <>
      <p class="quiet">{text('options_map_hint')}</p>
      <Presets />
      <div class="sideways">
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
      </div>
    </>
  );
};
