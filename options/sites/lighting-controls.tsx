import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { INTENSITIES, type Lighting } from '../../src/pages/lighting.ts';
import { lighting } from '../../src/pages/lighting-store.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';

const now = signal<Lighting | null>(null);

async function follow(shown: AbortSignal): Promise<void> {
  lighting.watch(changed => {
    now.value = changed;
  }, shown);
  now.value = await lighting.get();
}

function change(part: Partial<Lighting>): void {
  if (!now.value) return;
  now.value = { ...now.value, ...part };
  lighting.set(now.value).catch(error => console.error('lighting', error));
}

interface SwitchProps {
  readonly name: 'dimRest' | 'hideSeen';
  readonly isOn: boolean;
  readonly isSettled?: boolean;
}

const Switch = ({ name, isOn, isSettled = false }: SwitchProps): JSX.Element => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      data-lighting={name}
      checked={isOn}
      aria-checked={isOn}
      disabled={isSettled}
      onChange={event => change({ [name]: event.currentTarget.checked })}
    />
    {text(`lighting_${name}`)}
  </label>
);

/** How titles are lit, on every site alike. */
export const LightingControls = (): JSX.Element | null => {
  useWhileShown(follow);
  if (!now.value) return null;
  const { intensity, dimRest, hideSeen } = now.value;
  const isSpotlight = intensity === 'spotlight';
  return (
    <section class="card lighting">
      <h2>{text('lighting')}</h2>
      <div class="chips" role="group" aria-label={text('lighting')}>
        {INTENSITIES.map(one => (
          <button
            key={one}
            type="button"
            data-intensity={one}
            aria-pressed={one === intensity}
            onClick={() => change({ intensity: one })}
          >
            {text(`lighting_${one}`)}
          </button>
        ))}
      </div>
      <p class="quiet">{text(`lighting_${intensity}_hint`)}</p>
      <Switch name="dimRest" isOn={dimRest || isSpotlight} isSettled={isSpotlight} />
      <Switch name="hideSeen" isOn={hideSeen} />
    </section>
  );
};
