import { expect, it } from 'vitest';
import { layerOf } from '../../support/walls/rooms.ts';
import { codeOf, sourcesIn } from '../../support/walls/source-imports.ts';

/** What stores, what comes from files and what comes from pages. What the browser itself allows is no choice of ours. */
const FILES = [...sourcesIn('src'), ...sourcesIn('options')].filter(
  file => ['store', 'wire'].includes(layerOf(file)) || /backup\/|-file\.ts$|-state\.ts$/.test(file),
);

const OWN_LIMIT =
  /\bconst (?:MOST|LONGEST|LARGEST|FIRST|LAST)_(?!SHOWN|UNDO|LISTED|FOUND)\w+(?:: \w+)? = [\d{]|max(?:Length|Value)\(\d{2,}/;

it('every limit of what is stored or taken in stands in one table', () => {
  expect(FILES.length).toBeGreaterThan(60);
  expect(FILES.filter(file => OWN_LIMIT.test(codeOf(file)))).toEqual([]);
});
