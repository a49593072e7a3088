import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { PagePick } from '../../src/pages/page-sighting.ts';
import { PAGE_FACTS, titleParts } from '../../src/ui/pick-parts.ts';
import { PickTitle } from '../../src/ui/pick-view.tsx';
import { jump, jumpedTo, pagePicks } from './page-picks-state.ts';

const Row = ({ pick: { key, text: name, ...rest } }: { readonly pick: PagePick }): JSX.Element => (
  <li>
    <button
      type="button"
      class="plain"
      data-pick={key}
      aria-current={jumpedTo.value === key ? 'true' : undefined}
      onClick={() => jump(key)}
    >
      <PickTitle parts={titleParts({ name, ...rest }, PAGE_FACTS)} />
    </button>
  </li>
);

/** The picks on the page, best first. A click scrolls the page to the pick. */
export const PageList = (): JSX.Element => (
  <ol class="page-list" aria-label={text('page_list')}>
    {pagePicks.value.map(pick => (
      <Row key={pick.key} pick={pick} />
    ))}
  </ol>
);
