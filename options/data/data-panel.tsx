import type { JSX } from 'preact';
import { size } from '../../src/i18n/amounts.ts';
import { text } from '../../src/i18n/text.ts';
import { LossNote } from '../../src/ui/loss-note.tsx';
import { ConfirmButton } from '../shell/confirm-button.tsx';
import { useWhileShown } from '../shell/use-while-shown.ts';
import { Counts } from './data-counts.tsx';
import { DataFile } from './data-file.tsx';
import { DataKeep } from './data-keep.tsx';
import { eraseEverything, followData, leftAfterErasing, saveEverything, sizes } from './data-state.ts';
import { DataSync } from './data-sync.tsx';

const StoredCounts = (): JSX.Element | null =>
  sizes.value && (
    <section>
      <h2>{text('data_held')}</h2>
      {sizes.value.bytes !== null && <p class="quiet">{text('data_size', size(sizes.value.bytes))}</p>}
      <div class="card">
        <Counts
          counts={sizes.value.counts}
          settings={sizes.value.settings.length}
          label={text('data_held')}
        />
      </div>
    </section>
  );

/** After erasing: the counts that the stores themselves give, as proof. */
const ErasedCounts = (): JSX.Element => (
  <div role="status">
    {leftAfterErasing.value && (
      <div class="card proof">
        <p>
          <strong>{text('data_erased')}</strong>
        </p>
        <Counts
          counts={leftAfterErasing.value.counts}
          settings={leftAfterErasing.value.settings.length}
          label={text('data_erased')}
        />
        <p class="quiet">{text('data_erased_sites')}</p>
      </div>
    )}
  </div>
);

export const DataPanel = (): JSX.Element => {
  useWhileShown(followData);
  return (
    <div class="data">
      <p class="quiet">{text('data_hint')}</p>
      <LossNote onSave={() => void saveEverything()} />
      <StoredCounts />
      <DataFile />
      <DataKeep />
      <DataSync />
      <section>
        <h2>{text('data_erase')}</h2>
        <p class="quiet">{text('data_erase_hint')}</p>
        <p class="buttons">
          <ConfirmButton action="erase" label={text('data_erase')} onSure={eraseEverything} />
        </p>
        <ErasedCounts />
      </section>
    </div>
  );
};
