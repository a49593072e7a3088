import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { PRESET_IDS, PRESETS } from '../src/recommend/presets.ts';
import { inKey, text } from '../src/ui/text.ts';
import { exportMap, importMap, outcome } from './map-file.ts';
import { future, map, past, redo, startFrom, undo } from './map-state.ts';

const isMap = (id: (typeof PRESET_IDS)[number]): boolean =>
  JSON.stringify(PRESETS[id]) === JSON.stringify(map.value);

export const Presets = (): JSX.Element => (
  <fieldset class="presets">
    <legend>{text('options_preset')}</legend>
    {PRESET_IDS.map(id => (
      <button key={id} type="button" data-preset={id} aria-pressed={isMap(id)} onClick={() => startFrom(id)}>
        <strong>{text(`preset_${id}`)}</strong>
        <span class="quiet">{text(`preset_${id}_from`)}</span>
      </button>
    ))}
  </fieldset>
);

const OpenFile = (): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (): void => {
    const file = input.current?.files?.[0];
    if (file) importMap(file).catch(error => console.error('genre map', error));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {text('map_open_file')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={text('map_open_file')}
        onChange={onChange}
      />
    </>
  );
};

export const MapTools = (): JSX.Element => (
  <div class="buttons">
    <button type="button" data-action="undo" disabled={past.value.length === 0} onClick={() => undo()}>
      {text('options_undo')}
    </button>
    <button type="button" data-action="redo" disabled={future.value.length === 0} onClick={() => redo()}>
      {text('options_redo')}
    </button>
    <button type="button" data-action="save-map" onClick={exportMap}>
      {text('map_save_file')}
    </button>
    <OpenFile />
    <span role="status">{outcome.value !== 'none' && text(`map_file_${inKey(outcome.value)}`)}</span>
  </div>
);
