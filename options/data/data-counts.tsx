import type { JSX } from 'preact';
import type { BackupContents, StoreName } from '../../src/backup/backup-file.ts';
import { number, text } from '../../src/i18n/text.ts';
import { STORE_NAMES } from '../../src/storage/schema.ts';

export interface Counted {
  readonly counts: { readonly [S in StoreName]: number };
  readonly settings: number;
}

export const countsOf = ({ stores, settings }: BackupContents): Counted => ({
  counts: Object.fromEntries(STORE_NAMES.map(name => [name, stores[name].length])) as Counted['counts'],
  settings: Object.keys(settings).length,
});

/** A table with the number of records in each store, and of settings. */
export const Counts = ({ counts, settings, label }: Counted & { readonly label: string }): JSX.Element => (
  <table class="counts" aria-label={label}>
    <tbody>
      {STORE_NAMES.map(name => (
        <tr key={name} data-store={name}>
          <th scope="row">{text(`store_${name}`)}</th>
          <td>{number(counts[name])}</td>
        </tr>
      ))}
      <tr data-store="settings">
        <th scope="row">{text('store_settings')}</th>
        <td>{number(settings)}</td>
      </tr>
    </tbody>
  </table>
);
