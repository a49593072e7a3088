import type { JSX } from 'preact';
import { asKey, number, text } from '../../src/i18n/text.ts';
import type { OwnTitle } from '../../src/own-titles/own-catalog.ts';
import { type BadLine, FIELDS, type Field } from '../../src/own-titles/own-file.ts';
import { OWN_TITLE_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { PickTitle } from '../../src/ui/pick-view.tsx';
import {
  addFresh,
  closeSheet,
  fresh,
  knownAlready,
  lines,
  mapping,
  noMusic,
  sheet,
  takeColumn,
} from './own-state.ts';

const MOST_SHOWN = 6;

const columnName = (name: string, at: number): string => name.slice(0, 40) || number(at + 1);

const Column = ({
  field,
  head,
}: {
  readonly field: Field;
  readonly head: readonly string[];
}): JSX.Element => (
  <label>
    <span>{text(`own_${field}`)}</span>
    <select
      data-field={field}
      onChange={({ currentTarget: { value } }) => takeColumn(field, value === '' ? null : Number(value))}
    >
      <option value="" selected={mapping.value[field] === null}>
        {text('own_no_column')}
      </option>
      {head.map((name, at) => (
        <option key={`${at}${name}`} value={at} selected={mapping.value[field] === at}>
          {columnName(name, at)}
        </option>
      ))}
    </select>
  </label>
);

const Preview = ({ titles }: { readonly titles: readonly OwnTitle[] }): JSX.Element => (
  <ul class="rows preview-lines">
    {titles.slice(0, MOST_SHOWN).map(title => (
      <li key={title.key}>
        <PickTitle parts={titleParts(title, OWN_TITLE_FACTS)} isStrong />
      </li>
    ))}
  </ul>
);

const BadLines = ({ bad }: { readonly bad: readonly BadLine[] }): JSX.Element | null =>
  bad.length === 0 ? null : (
    <details class="bad" open={fresh.value.length === 0}>
      <summary>{text('own_bad', number(bad.length))}</summary>
      <ul>
        {bad.slice(0, 50).map(({ line, text: words, problem }) => (
          <li key={line} data-line={line}>
            <span class="quiet">{text('own_line', number(line))}</span> {words} —{' '}
            {text(`own_problem_${asKey(problem)}`)}
          </li>
        ))}
      </ul>
    </details>
  );

const Counted = ({
  label,
  count,
}: {
  readonly label: 'own_known' | 'own_no_music' | 'own_cut';
  readonly count: number;
}) => (count > 0 ? <p class="quiet">{text(label, number(count))}</p> : null);

/** Shows how the file was read, before any of its titles is stored. */
export const OwnImport = (): JSX.Element | null =>
  sheet.value &&
  lines.value && (
    <div class="card own-import">
      <h3>{text('own_columns')}</h3>
      <div class="columns">
        {FIELDS.map(field => (
          <Column key={field} field={field} head={sheet.value?.head ?? []} />
        ))}
      </div>
      <Preview titles={fresh.value} />
      <Counted label="own_known" count={knownAlready.value.length} />
      <Counted label="own_no_music" count={noMusic.value.length} />
      <Counted label="own_cut" count={sheet.value.cut ? sheet.value.rows.length : 0} />
      <BadLines bad={lines.value.bad} />
      <p class="buttons">
        <button
          type="button"
          class="primary"
          data-action="add-own"
          disabled={fresh.value.length === 0}
          onClick={() => addFresh()}
        >
          {text('own_add', number(fresh.value.length))}
        </button>
        <button type="button" class="plain" onClick={closeSheet}>
          {text('data_leave')}
        </button>
      </p>
    </div>
  );
