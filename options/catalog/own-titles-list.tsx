import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { OWN_TITLE_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { PickTitle } from '../../src/ui/pick-view.tsx';
import { FileButton } from '../shell/file-button.tsx';
import { OwnImport } from './own-import.tsx';
import { openSheet, own, removeOwn, saveOwn, trouble } from './own-state.ts';

const AT_A_TIME = 30;

function OwnList(): JSX.Element {
  const [shown, setShown] = useState(AT_A_TIME);
  return (
    <>
      <ul class="rows">
        {own.value.slice(0, shown).map(title => (
          <li key={title.key} data-own={title.name}>
            <PickTitle parts={titleParts(title, OWN_TITLE_FACTS)} isStrong />
            <button
              type="button"
              aria-label={text('sites_remove_one', title.name)}
              onClick={() => removeOwn(title.key)}
            >
              {text('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
      {shown < own.value.length && (
        <p class="buttons">
          <button type="button" onClick={() => setShown(shown + AT_A_TIME)}>
            {text('history_more')}
          </button>
        </p>
      )}
    </>
  );
}

export const OwnTitles = (): JSX.Element => (
  <section>
    <h2>{text('store_ownTitles')}</h2>
    <p class="quiet">{text('own_hint')}</p>
    <p class="buttons">
      <FileButton
        label={text('own_choose')}
        accept=".csv,.tsv,.txt,text/csv"
        action="choose-own"
        onFile={openSheet}
      />
      {own.value.length > 0 && (
        <button type="button" data-action="save-own" onClick={saveOwn}>
          {text('history_csv')}
        </button>
      )}
    </p>
    <p role="status">{trouble.value && text(`own_trouble_${trouble.value}`)}</p>
    <OwnImport />
    <OwnList />
  </section>
);
