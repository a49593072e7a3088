import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';
import {
  choosePage,
  chosenPage,
  type ExplainedCard,
  explained,
  followOpenPages,
  isTitle,
  listed,
  notListed,
  openPages,
  type Reason,
  wanted,
} from './explain-state.ts';
import { detailsOf, sentenceOf } from './explain-words.ts';

const PageChoice = (): JSX.Element => (
  <label class="explain-field">
    {text('help_explain_page')}
    <select
      data-explain="page"
      onChange={event => choosePage(openPages.value?.[event.currentTarget.selectedIndex] ?? null)}
    >
      {openPages.value?.map(page => (
        <option key={page.id} selected={page.id === chosenPage.value?.id}>
          {page.title} · {new URL(page.url).host}
        </option>
      ))}
    </select>
  </label>
);

const Search = (): JSX.Element => (
  <label class="explain-field">
    {text('help_explain_find')}
    <input
      type="search"
      spellcheck={false}
      autocomplete="off"
      data-explain="find"
      value={wanted.value}
      onInput={event => {
        wanted.value = event.currentTarget.value;
      }}
    />
  </label>
);

/** The fits of nearly all titles lie between these. */
const LEAST_FIT = -1;
const MOST_FIT = 2;
const shareOf = (fit: number): string =>
  `${100 * Math.min(1, Math.max(0, (fit - LEAST_FIT) / (MOST_FIT - LEAST_FIT)))}%`;

/** How far the title's fit reaches, and the mark from which on titles of its kind are lit. */
const Meter = ({ fit, threshold }: { readonly fit: number; readonly threshold: number }): JSX.Element => (
  <span class="fit-meter" aria-hidden="true">
    <span class="fit" style={{ inlineSize: shareOf(fit) }} />
    <span class="bar" style={{ insetInlineStart: shareOf(threshold) }} />
  </span>
);

const ReasonText = ({ reason }: { readonly reason: Reason }): JSX.Element => (
  <div class="reason">
    <p>{sentenceOf(reason)}</p>
    {'fit' in reason && <Meter fit={reason.fit} threshold={reason.threshold} />}
    {'by' in reason && <p class="quiet">{detailsOf(reason).join(' ')}</p>}
  </div>
);

const Card = ({ card: { sighting, reason } }: { readonly card: ExplainedCard }): JSX.Element => (
  <li data-stage={reason.stage}>
    <h3>
      <bdi>{sighting.text}</bdi>
      {sighting.year && <span class="quiet"> {sighting.year}</span>}
    </h3>
    <ReasonText reason={reason} />
  </li>
);

/** Says in a sentence what the list below shows, or why there is none. */
function summary(): string {
  const cards = explained.value;
  if (openPages.value?.length === 0) return text('help_explain_no_page');
  if (cards === 'no-answer') return text('help_explain_no_answer');
  if (cards === null) return text('help_asking');
  if (wanted.value.trim() && listed.value.length === 0)
    return text('help_explain_not_found', wanted.value.trim());
  const titles = cards.filter(isTitle);
  const lit = titles.filter(({ reason }) => reason.stage === 'lit');
  return titles.length === 0
    ? text('help_explain_none')
    : text('help_explain_count', number(lit.length), number(titles.length));
}

/** What became of each title on an open page, and why. */
export const ExplainPanel = (): JSX.Element => {
  useWhileShown(followOpenPages);
  return (
    <section class="card explain">
      <h2>{text('help_explain')}</h2>
      <p class="quiet">{text('help_explain_hint')}</p>
      {openPages.value && openPages.value.length > 0 && (
        <div class="explain-fields">
          <PageChoice />
          <Search />
        </div>
      )}
      <p role="status">{summary()}</p>
      <ul class="explained">
        {listed.value.map(card => (
          <Card key={JSON.stringify(card.sighting)} card={card} />
        ))}
      </ul>
      {notListed.value > 0 && <p class="quiet">{text('help_explain_more', number(notListed.value))}</p>}
    </section>
  );
};
