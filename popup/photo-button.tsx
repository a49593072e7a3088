import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../src/ui/icon.tsx';
import { text } from '../src/ui/text.ts';
import { scanWithFile } from './scanning.ts';
import { activity } from './state.ts';

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
        onClick={() => input.current?.click()}
      >
        <Icon name="photo" />
        {text('scan_photo')}
      </button>
    </>
  );
};
