import type { JSX } from 'preact';
import { number, text } from '../../src/i18n/text.ts';
import { isEmotion } from '../../src/mood/emotions.ts';
import { CONTEXT_PARTS } from '../../src/taste/context.ts';
import type { LearnedWeight } from '../../src/taste/learned.ts';
import { Shape } from '../../src/ui/shape.tsx';
import { exportTaste, forgetTaste, forgetting, tasteSummary } from './taste-state.ts';
import { featureWords, partWords, weightWords } from './taste-words.ts';

/** The strongest weights of each part are listed; the others hardly change a list of picks. */
const MOST_LISTED = 6;
/** A weight that fills the bar; as much as a 1 on the genre map. */
const FULL_BAR = 0.5;

const Row = ({ feature, weight }: LearnedWeight): JSX.Element => (
  <li data-feature={feature} data-sign={weight > 0 ? 'more' : 'less'}>
    <span>{featureWords(feature)}</span>
    <i class="bar" aria-hidden="true">
      <b style={{ '--share': Math.min(1, Math.abs(weight) / FULL_BAR).toFixed(2) }} />
    </i>
    <span class="quiet">{weightWords(weight)}</span>
  </li>
);

const Part = ({ rows }: { readonly rows: readonly [LearnedWeight, ...LearnedWeight[]] }): JSX.Element => {
  const { part } = rows[0];
  return (
    <section class="part" data-part={part} data-mood={isEmotion(part) ? part : undefined}>
      <h3>
        {isEmotion(part) && <Shape emotion={part} size={18} />}
        {partWords(part)}
      </h3>
      <ul>
        {rows.map(row => (
          <Row key={row.feature} {...row} />
        ))}
      </ul>
    </section>
  );
};

/** The weights by part of the context: "always" first, then emotions, then goals. */
const groupsByPart = (learned: readonly LearnedWeight[]): (readonly [LearnedWeight, ...LearnedWeight[]])[] =>
  CONTEXT_PARTS.flatMap(part => {
    const [first, ...rest] = learned.filter(one => one.part === part).slice(0, MOST_LISTED);
    return first ? [[first, ...rest] as const] : [];
  });

const Buttons = (): JSX.Element => (
  <div class="buttons">
    <button type="button" data-action="export-taste" onClick={() => exportTaste()}>
      {text('taste_export')}
    </button>
    <button type="button" data-action="forget-taste" onClick={() => forgetTaste()}>
      {text(forgetting.value === 'asked' ? 'taste_forget_sure' : 'taste_forget')}
    </button>
  </div>
);

export const LearnedTaste = (): JSX.Element => {
  const { answers = 0, learned = [] } = tasteSummary.value ?? {};
  return (
    <section class="learned-taste">
      <p class="quiet">{answers === 0 ? text('taste_nothing') : text('taste_answers', number(answers))}</p>
      <div class="parts">
        {groupsByPart(learned).map(rows => (
          <Part key={rows[0].part} rows={rows} />
        ))}
      </div>
      {answers > 0 && <Buttons />}
      <p role="status">{forgetting.value === 'done' && text('taste_forgotten')}</p>
    </section>
  );
};
