import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appletv } from '../../../src/sites/adapters/appletv.ts';
import { disneyplus } from '../../../src/sites/adapters/disneyplus.ts';
import { hulu } from '../../../src/sites/adapters/hulu.ts';
import { max } from '../../../src/sites/adapters/max.ts';
import { trakt } from '../../../src/sites/adapters/trakt.ts';
import { type LabelReading, readLabel } from '../../../src/sites/label.ts';
import { ending } from '../../support/within-time.ts';

const SITES = { appletv, disneyplus, hulu, max, trakt } as const;

const CASES: readonly (readonly [keyof typeof SITES, string, LabelReading | null])[] = [
  [
    'disneyplus',
    'Number 4 New Series Badge STAR Original Paper Moons Rated 16 Released 2024. Drama, Mystery genre. Select for details on this title.',
    { title: 'Paper Moons', year: 2024, genres: ['Drama', 'Mystery'] },
  ],
  ['disneyplus', 'New Girl Select for details on this title.', { title: 'New Girl' }],
  [
    'disneyplus',
    '2012 Rated 12 Released 2009. Drama Select for details on this title.',
    { title: '2012', year: 2009, genres: ['Drama'] },
  ],
  [
    'disneyplus',
    'Rated Rated 12 Released 2020. Comedy genre. Select for details on this title.',
    { title: 'Rated', year: 2020, genres: ['Comedy'] },
  ],
  ['disneyplus', 'The Original Select for details on this title.', { title: 'The Original' }],
  ['disneyplus', 'Ahsoka Season 1 Episode 3 Time to Fly 31 minutes remaining', { title: 'Ahsoka' }],
  [
    'disneyplus',
    'Nummer 2 Label: Neuer Film Elemental Altersfreigabe: 6 Erscheinungsjahr: 2023. Genre: Animation, Familie. Für Details zu diesem Titel auswählen.',
    { title: 'Elemental', year: 2023, genres: ['Animation', 'Familie'] },
  ],
  [
    'disneyplus',
    'Badge Nouvelle série Alien : Earth Classé 16+ Sorti en 2025. Horreur, Science-fiction genre. Sélectionnez cette option pour plus de détails.',
    { title: 'Alien : Earth', year: 2025, genres: ['Horreur', 'Science-fiction'] },
  ],
  ['disneyplus', 'LIVE Cup final Select for details on this title.', null],
  ['disneyplus', 'Choose Feed Entry', null],
  ['max', 'Number 1: House of the Dragon. 1 of 10.', { title: 'House of the Dragon' }],
  ['max', 'Mr. & Mrs. Smith. 1 of 20.', { title: 'Mr. & Mrs. Smith' }],
  ['max', 'Rooster. Row 1 of 8, Column 1 of 4', { title: 'Rooster' }],
  ['max', 'Watch Peacemaker. Season 1, Episode 2: Best Friends, For Never', { title: 'Peacemaker' }],
  ['hulu', 'Shōgun, Item 3 of many', { title: 'Shōgun' }],
  ['hulu', 'Play Fleishman Is in Trouble', { title: 'Fleishman Is in Trouble' }],
  ['hulu', 'Play', null],
  ['appletv', 'Live Sports on Apple TV', null],
  ['trakt', 'Poster von "Up"', { title: 'Up' }],
  ['trakt', '"The Bear" poster', { title: 'The Bear' }],
];

/** A thousand times what a card may say: at this length, work that grows with the square takes minutes. */
const HOSTILE_LENGTH = 300_000;

describe('labels that are sentences', () => {
  it.each(CASES)('%s: %s', (site, label, reading) => {
    expect(readLabel(label, SITES[site].linkLabel)).toEqual(reading);
  });

  it('are read to their end, however hostile', () => {
    for (const { linkLabel } of Object.values(SITES))
      for (const part of ['Number 1 ', 'Season 1 ', 'New Episode Badge ', 'a, ', '. '])
        ending(() => readLabel(part.repeat(HOSTILE_LENGTH / part.length), linkLabel));
  });
});

const REAL = path.resolve(import.meta.dirname, '../../../../shared/pages/disneyplus/aria-labels-en.json');
const isMissing = !existsSync(REAL);
if (isMissing) console.info('No real labels here: their test is skipped.');

const RESIDUE =
  /\b(?:Badge|Original Series|STAR (?:Original|Generic)|Released \d|Rated \d|Select for|remaining|Catch Up on)\b|^Number \d/;

/** What a label says it holds, told without the grammar. */
function isRight(label: string): boolean {
  const reading = readLabel(label, disneyplus.linkLabel);
  if (!reading || RESIDUE.test(reading.title)) return false;
  const [, year, after = ''] = /Released (\d{4})\.\s*(.*)/.exec(label) ?? [];
  if (reading.year !== (year ? Number(year) : undefined)) return false;
  const saysGenres = year !== undefined && !/^(?:Select|$)/.test(after);
  const areGenresRight = (reading.genres ?? []).every(genre => after.includes(genre) && !RESIDUE.test(genre));
  return label.includes(reading.title) && areGenresRight && (reading.genres !== undefined) === saysGenres;
}

describe.skipIf(isMissing)('real labels of Disney+', () => {
  it('are right in at least 98 of 100', () => {
    const labels: string[] = JSON.parse(readFileSync(REAL, 'utf8'));
    const spaced = labels.map(label => label.replace(/\s+/g, ' '));
    const wrong = spaced.filter(label => !isRight(label));
    expect(1 - wrong.length / labels.length, wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
