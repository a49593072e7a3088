import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KEEP_MONTHS, type KeepMonths } from '../../src/history/keep-months.ts';
import { months } from '../../src/i18n/amounts.ts';
import { text } from '../../src/i18n/text.ts';
import { ConfirmButton } from '../shell/confirm-button.tsx';
import { keepFor, keptMonths } from './data-state.ts';

const keepLabel = (count: KeepMonths): string => (count === 0 ? text('data_keep_all') : months(count));

/** A longer time deletes nothing and applies at once; a shorter one deletes records, so the person is asked first. */
const isShorter = (wanted: KeepMonths): boolean =>
  wanted !== 0 && (keptMonths.value === 0 || wanted < keptMonths.value);

export function DataKeep(): JSX.Element {
  const [wanted, setWanted] = useState<KeepMonths | null>(null);
  const onChange = (value: string): void => {
    const next = KEEP_MONTHS.find(one => String(one) === value) ?? 0;
    setWanted(isShorter(next) ? next : null);
    if (!isShorter(next)) keepFor(next).catch(error => console.error('keep', error));
  };
  return (
    <section>
      <h2>{text('data_keep')}</h2>
      <p class="quiet">{text('data_keep_hint')}</p>
      <p class="buttons">
        <select aria-label={text('data_keep')} onChange={event => onChange(event.currentTarget.value)}>
          {KEEP_MONTHS.map(count => (
            <option key={count} value={count} selected={(wanted ?? keptMonths.value) === count}>
              {keepLabel(count)}
            </option>
          ))}
        </select>
        {wanted !== null && (
          <ConfirmButton
            key={wanted}
            action="keep"
            label={text('data_keep_shorter', keepLabel(wanted))}
            onSure={async () => {
              setWanted(null);
              await keepFor(wanted);
            }}
          />
        )}
      </p>
    </section>
  );
}
