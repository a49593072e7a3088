import type { JSX } from 'preact';
import { isPreset, PRESET_IDS } from '../../src/genre-map/presets.ts';
import { asKey, text } from '../../src/i18n/text.ts';
import { FileButton } from '../shell/file-button.tsx';
import { exportMap, fileOutcome, importMap } from './map-file-state.ts';
import { applyPreset, map, redo, redoMaps, undo, undoMaps } from './map-state.ts';

export const Presets = (): JSX.Element => (
  <fieldset class="presets">
    <legend>{text('options_preset')}</legend>
    {PRESET_IDS.map(id => (
      <button
        key={id}
        type="button"
        data-preset={id}
        aria-pressed={isPreset(map.value, id)}
        onClick={() => applyPreset(id)}
      >
        <strong>{text(`preset_${id}`)}</strong>
        <span class="quiet">{text(`preset_${id}_from`)}</span>
      </button>
    ))}
  </fieldset>
);

export const MapTools = (): JSX.Element => (
  <div class="buttons">
    <button type="button" data-action="undo" disabled={undoMaps.value.length === 0} onClick={() => undo()}>
      {text('options_undo')}
    </button>
    <button type="button" data-action="redo" disabled={redoMaps.value.length === 0} onClick={() => redo()}>
      {text('options_redo')}
    </button>
    <button type="button" data-action="save-map" onClick={exportMap}>
      {text('map_save_file')}
    </button>
    <FileButton
      label={text('map_open_file')}
      accept=".json,application/json"
      action="open-map"
      onFile={importMap}
    />
    <span role="status">{fileOutcome.value !== 'none' && text(`map_file_${asKey(fileOutcome.value)}`)}</span>
  </div>
);
