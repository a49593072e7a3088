import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { INTENSITIES, type Lighting } from '../../src/pages/lighting.ts';
import { lighting } from '../../src/pages/lighting-store.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';

const current = signal<Lighting | null>(null);

async function follow(shown: AbortSignal): Promise<void> {
  lighting.watch(changed => {
    current.value = changed;
  }, shown);
  current.value = await lighting.get();
}

function change(part: Partial<Lighting>): void {
  if (!current.value) return;
  current.value = { ...current.value, ...part };
  lighting.set(current.value).catch(error => console.error('lighting', error));
}

interface SwitchProps {
  readonly name: 'dimRest' | 'hideSeen';
  readonly isOn: boolean;
  /** The switch shows a value that follows from another setting and cannot be changed. */
  readonly isFixed?: boolean;
  /** The id of the sentence below that says more. */
  readonly hint?: string;
}

const SEEN_HINT = 'hide-seen-hint';

const Switch = ({ name, isOn, isFixed = false, hint }: SwitchProps): JSX.Element => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      data-lighting={name}
      checked={isOn}
      aria-checked={isOn}
      aria-describedby={hint}
      disabled={isFixed}
      onChange={event => change({ [name]: event.currentTarget.checked })}
    />
    {text(`lighting_${name}`)}
  </label>
);

/** How titles are lit, on all sites. */
export const LightingControls = (): JSX.Element | null => {
  useWhileShown(follow);
  if (!current.value) return null;
  const { intensity, dimRest, hideSeen } = current.value;
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
      <Switch name="dimRest" isOn={dimRest || isSpotlight} isFixed={isSpotlight} />
      <Switch name="hideSeen" isOn={hideSeen} hint={SEEN_HINT} />
      <p class="quiet" id={SEEN_HINT}>
        {text('lighting_hideSeen_hint')}
      </p>
    </section>
  );
};
