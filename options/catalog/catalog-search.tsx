import type { JSX } from 'preact';
import type { FoundTitle } from '../../src/catalog/search.ts';
import { list, text } from '../../src/i18n/text.ts';
import type { LitNow } from '../../src/picks/title-pick.ts';
import { type Result, results, search } from './catalog-state.ts';

export const kindAndYear = ({ kind, year }: Pick<FoundTitle, 'kind' | 'year'>): string =>
  [text(`one_${kind}`), ...(year > 0 ? [String(year)] : [])].join(' · ');

const why = ({ lit, because: { genres, tags, goal } }: LitNow): string => {
  const words = [...genres.map(genre => text(`genre_${genre}`)), ...tags.map(tag => text(`tag_${tag}`))];
  if (!lit) return text('catalog_dark');
  return words.length > 0 ? text('catalog_lit', text(`why_${goal}`, list(words))) : text('catalog_lit_now');
};

const Found = ({ title }: { readonly title: Result }): JSX.Element => (
  <li data-lit={title.now?.lit ?? false} data-mood={title.now?.because.emotion}>
    <strong>
      <bdi>{title.name}</bdi>
    </strong>
    <span class="quiet">{kindAndYear(title)}</span>
    {title.genres.length > 0 && (
      <span class="quiet genres">{list(title.genres.map(genre => text(`genre_${genre}`)))}</span>
    )}
    <span class="why">{title.now ? why(title.now) : text('catalog_no_mood')}</span>
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
