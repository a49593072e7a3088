import type { JSX } from 'preact';
import type { ListedCorrection } from '../../src/corrections/correction.ts';
import { text } from '../../src/i18n/text.ts';
import { CATALOG_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { corrections, removeCorrection } from './catalog-state.ts';

const meaning = ({ title, found }: ListedCorrection): string => {
  if (found) return text('corrections_is', `${found.name} (${titleParts(found, CATALOG_FACTS).facts})`);
  return text(title === '' ? 'corrections_none' : 'corrections_gone');
};

/** For each text on a page, which title the person said it is, or that it is none. */
export const Corrections = (): JSX.Element => (
  <section>
    <h2>{text('store_corrections')}</h2>
    {corrections.value.length === 0 && <p class="quiet">{text('corrections_empty')}</p>}
    <ul class="rows">
      {corrections.value.map(one => (
        <li key={one.key} data-correction={one.text}>
          <strong>{one.text}</strong>
          <span class="quiet">{meaning(one)}</span>
          <button
            type="button"
            aria-label={text('sites_remove_one', one.text)}
            onClick={() => removeCorrection(one.key)}
          >
            {text('sites_remove')}
          </button>
        </li>
      ))}
    </ul>
  </section>
);
