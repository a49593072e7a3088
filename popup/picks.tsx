import type { JSX } from 'preact';
import type { Kind } from '../src/catalog/sighting.ts';
import type { Pick } from '../src/recommend/pick.ts';
import { titleKey } from '../src/storage/records.ts';
import { Icon } from '../src/ui/icon.tsx';
import { list, type TextKey, text } from '../src/ui/text.ts';
import { judge, showPicks } from './actions.ts';
import { busy, given, kind, mood, picks } from './state.ts';

const KINDS: readonly { readonly kind: Kind | null; readonly label: TextKey }[] = [
  { kind: null, label: 'kind_all' },
  { kind: 'film', label: 'kind_film' },
  { kind: 'series', label: 'kind_series' },
];

const KindSwitch = (): JSX.Element => (
  <div class="kinds" role="group" aria-label={text('picks_title')}>
    {KINDS.map(({ kind: one, label }) => (
      <button key={label} type="button" aria-pressed={kind.value === one} onClick={() => showPicks(one)}>
        {text(label)}
      </button>
    ))}
  </div>
);

const JUDGEMENTS = [
  { verdict: 'up', icon: 'like', label: 'pick_up' },
  { verdict: 'down', icon: 'dislike', label: 'pick_down' },
] as const;

const MOST_WORDS = 2;

/** Two words why: what it is, and what it does to you, as far as the mood asks for it. */
const reason = ({ because: { genres, tags, goal, liked } }: Pick): string => {
  const does = tags.map(tag => text(`tag_${tag}`));
  const is = genres.map(genre => text(`genre_${genre}`));
  const words = [...is.slice(0, 1), ...does.slice(0, 1), ...is.slice(1)].slice(0, MOST_WORDS);
  const why = text(`why_${goal}`, list(words));
  return liked ? text('why_liked', why, liked) : why;
};

const PickRow = ({ pick }: { readonly pick: Pick }): JSX.Element => {
  const verdict = given.value.get(titleKey(pick));
  return (
    <li class="pick" data-title={pick.name} data-year={pick.year}>
      <div class="words">
        <h3>
          {pick.name} <span class="quiet">{pick.year}</span>
        </h3>
        <p class="quiet">{reason(pick)}</p>
      </div>
      {JUDGEMENTS.map(({ verdict: one, icon, label }) => (
        <button
          key={one}
          type="button"
          class="plain judge"
          data-verdict={one}
          aria-label={text(label, pick.name)}
          aria-pressed={verdict === one}
          onClick={() => judge(pick, one)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </li>
  );
};

export const Picks = (): JSX.Element | null => {
  if (busy.value) return null;
  if (!mood.value) return <p class="quiet waiting">{text('picks_waiting')}</p>;
  return (
    <section class="picks">
      <div class="picks-head">
        <h2>{text('picks_title')}</h2>
        <KindSwitch />
      </div>
      {picks.value.length === 0 ? (
        <p class="quiet">{text('picks_none')}</p>
      ) : (
        <ol>
          {picks.value.map(pick => (
            <PickRow key={titleKey(pick)} pick={pick} />
          ))}
        </ol>
      )}
    </section>
  );
};
