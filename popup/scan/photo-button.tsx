import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { sidePanel } from '#platform/side-panel';
import { text } from '../../src/i18n/text.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { activity, isPanel } from '../main/state.ts';
import { openInTab, scanWithFile } from './scanning.ts';

/** Where the popup would close under the file dialog, the same page opens in a tab, to choose there. */
function choose(input: HTMLInputElement | null): void {
  if (isPanel || sidePanel.popupSurvivesFileDialog) input?.click();
  else void openInTab('popup/panel.html');
}

export const PhotoButton = (): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const onPicked = (): void => {
    const file = input.current?.files?.[0];
    if (file) void scanWithFile(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept="image/*,video/*" hidden onChange={onPicked} />
      <button
        type="button"
        class="plain labelled"
        disabled={activity.value !== 'resting'}
        onClick={() => choose(input.current)}
      >
        <Icon name="photo" />
        {text('scan_photo')}
      </button>
    </>
  );
};
