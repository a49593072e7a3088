import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { FilterPart } from '../../src/picks/loosen.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { orTrouble } from '../main/actions.ts';
import { kind } from '../main/state.ts';
import { dropAll, dropPart, filtersSet, filterText } from './filters-state.ts';

/** The filter to drop to get back most titles: undefined until it is known, null where dropping one brings back none. */
function useCostliest(): FilterPart | null | undefined {
  const [part, setPart] = useState<FilterPart | null>();
  useEffect(() => {
    void orTrouble(async () => setPart(await send('picks.costliest', { kind: kind.value })));
  }, [kind.value, filtersSet.value]);
  return part;
}

const Loosen = (): JSX.Element => {
  const part = useCostliest();
  return (
    <div class="nothing">
      <p>{text('picks_filtered')}</p>
      {part !== undefined && (
        <button
          type="button"
          data-action="loosen"
          data-part={part ?? 'all'}
          onClick={() => (part ? dropPart(part) : dropAll())}
        >
          {part ? text('filters_loosen', filterText(part)) : text('filters_clear')}
        </button>
      )}
    </div>
  );
};

/** An empty list, with a button that drops the filter which empties it. */
export const NoPicks = (): JSX.Element =>
  filtersSet.value.length > 0 ? <Loosen /> : <p class="quiet">{text('picks_none')}</p>;
