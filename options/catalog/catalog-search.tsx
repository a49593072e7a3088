import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { CATALOG_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { PickTitle } from '../../src/ui/pick-view.tsx';
import { genreList, litSentence } from '../../src/ui/reason.ts';
import { type Result, results, search } from './catalog-state.ts';

const Found = ({ title }: { readonly title: Result }): JSX.Element => (
  <li data-lit={title.now?.lit ?? false} data-mood={title.now?.because.emotion}>
    <PickTitle parts={titleParts(title, CATALOG_FACTS)} isStrong />
    {title.genres.length > 0 && <span class="quiet genres">{genreList(title.genres)}</span>}
    <span class="pick-sentence why">{litSentence(title.now)}</span>
  </li>
);

export const CatalogSearch = (): JSX.Element => (
  <section>
    <label class="search">
      <span>{text('catalog_search')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        onInput={event => search(event.currentTarget.value)}
      />
    </label>
    <p role="status" class="quiet">
      {results.value?.length === 0 && text('catalog_none')}
    </p>
    {results.value && results.value.length > 0 && (
      <ul class="found">
        {results.value.map(title => (
          <Found key={title.key} title={title} />
        ))}
      </ul>
    )}
  </section>
);
