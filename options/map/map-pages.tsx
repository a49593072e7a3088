import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { MapGoals } from './map-goals.tsx';
import { shownPage } from './map-view.ts';
import { MAP_PAGES } from './page-ids.ts';

/** The switch between the two pages of the map. */
export const MapPages = (): JSX.Element => (
  <div class="pages" role="group" aria-label={text('map_pages')}>
    {MAP_PAGES.map(page => (
      <button
        key={page}
        type="button"
        data-page={page}
        aria-pressed={shownPage.value === page}
        onClick={() => {
          shownPage.value = page;
        }}
      >
        {text(`map_page_${page}`)}
      </button>
    ))}
  </div>
);

/** What the weights of the shown page hold for: genres have some for each goal, vibes have none of their own. */
export const MapScope = (): JSX.Element =>
  shownPage.value === 'genres' ? <MapGoals /> : <p class="quiet">{text('map_page_vibes_hint')}</p>;
