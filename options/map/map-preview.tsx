import type { JSX } from 'preact';
import type { TitleRef } from '../../src/catalog/title-ref.ts';
import { text } from '../../src/i18n/text.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { chosenEmotion, followPreview, preview, previewedEmotion } from './map-preview-state.ts';

const Moods = (): JSX.Element => (
  <div class="moods" role="group" aria-label={text('map_preview_mood')}>
    {EMOTIONS.map(emotion => (
      <button
        key={emotion}
        type="button"
        class="plain icon"
        data-mood={emotion}
        title={text(`emotion_${emotion}`)}
        aria-label={text(`emotion_${emotion}`)}
        aria-pressed={previewedEmotion.value === emotion}
        onClick={() => {
          chosenEmotion.value = emotion;
        }}
      >
        <Shape emotion={emotion} size={18} />
      </button>
    ))}
  </div>
);

interface TitlesProps {
  readonly way: 'enter' | 'leave';
  readonly titles: readonly TitleRef[];
}

const Titles = ({ way, titles }: TitlesProps): JSX.Element | null =>
  titles.length === 0 ? null : (
    <div data-way={way}>
      <h3>{text(`map_preview_${way}`)}</h3>
      <ul>
        {titles.map(({ name, year, kind }) => (
          <li key={`${kind}${year}${name}`}>
            <bdi>{name}</bdi> <span class="quiet">{year > 0 && year}</span>
          </li>
        ))}
      </ul>
    </div>
  );

const Changes = (): JSX.Element => {
  const { value } = preview;
  if (!value) return <p class="quiet">{text('map_preview_none')}</p>;
  const { enter, leave } = value;
  if (enter.length + leave.length === 0) return <p class="quiet">{text('map_preview_same')}</p>;
  return (
    <>
      <Titles way="enter" titles={enter} />
      <Titles way="leave" titles={leave} />
    </>
  );
};

/** Which titles the last change brings into the picks, and which it removes. */
export const MapPreview = (): JSX.Element => {
  useWhileShown(followPreview);
  return (
    <aside
      class="preview-card"
      data-mood={previewedEmotion.value}
      data-empty={preview.value === null || undefined}
      aria-labelledby="map-preview"
    >
      <h2 id="map-preview">{text('map_preview', text(`emotion_${previewedEmotion.value}`))}</h2>
      <Moods />
      <div class="changes" aria-live="polite">
        <Changes />
      </div>
    </aside>
  );
};
