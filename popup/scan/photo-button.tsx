import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { sidePanel } from '#platform/side-panel';
import { text } from '../../src/i18n/text.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { activity, isPanel } from '../main/state.ts';
import { openInTab, scanWithFile } from './scanning.ts';

/** Where the popup would close when the file dialog opens, the page opens in a tab instead, and the file is chosen there. */
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
        <Icon name={SOURCES.photo.icon} />
        {text(SOURCES.photo.label)}
      </button>
    </>
  );
};
