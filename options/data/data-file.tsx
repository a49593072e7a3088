import type { JSX } from 'preact';
import { asKey, number, text } from '../../src/i18n/text.ts';
import { MOST_RECORDS } from '../../src/storage/limits.ts';
import { ConfirmButton } from '../shell/confirm-button.tsx';
import { FileButton } from '../shell/file-button.tsx';
import { Counts, countsOf } from './data-counts.tsx';
import {
  type FileTrouble,
  fileTrouble,
  isImported,
  openBackup,
  opened,
  saveEverything,
  takeBackup,
} from './data-state.ts';

function problemText(trouble: FileTrouble): string {
  if (trouble.problem === 'damaged')
    return text('data_file_damaged', text(`store_${trouble.part}`), number(trouble.entry));
  if (trouble.problem === 'no-room')
    return text('data_file_no_room', text(`store_${trouble.part}`), number(MOST_RECORDS[trouble.part]));
  return text(`data_file_${asKey(trouble.problem)}`);
}

/** What the opened file holds, and what to do with it. */
const OpenedFile = (): JSX.Element | null =>
  opened.value && (
    <div class="card arriving">
      <h3>{text('data_holds')}</h3>
      <Counts {...countsOf(opened.value)} label={text('data_holds')} />
      <p class="quiet">{text('data_merge_hint')}</p>
      <p class="buttons">
        <button type="button" class="primary" data-action="merge" onClick={() => takeBackup('merge')}>
          {text('data_merge')}
        </button>
        <ConfirmButton action="replace" label={text('data_replace')} onSure={() => takeBackup('replace')} />
        <button
          type="button"
          class="plain"
          onClick={() => {
            opened.value = null;
          }}
        >
          {text('data_leave')}
        </button>
      </p>
    </div>
  );

/** Saves everything as a file, and opens such a file. */
export const DataFile = (): JSX.Element => (
  <section>
    <h2>{text('data_file')}</h2>
    <p class="quiet">{text('data_file_hint')}</p>
    <p class="buttons">
      <button type="button" data-action="save-everything" onClick={() => saveEverything()}>
        {text('data_save')}
      </button>
      <FileButton
        label={text('data_open')}
        accept=".json,application/json"
        action="open-backup"
        onFile={openBackup}
      />
    </p>
    <OpenedFile />
    <p role="status">
      {fileTrouble.value && problemText(fileTrouble.value)}
      {isImported.value && text('data_taken')}
    </p>
  </section>
);
