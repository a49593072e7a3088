import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TitleRef } from '../../../src/catalog/title-ref.ts';
import type { Caution } from '../../../src/picks/filters.ts';
import type { Verdict } from '../../../src/verdicts/verdict.ts';
import { emptyStorage, fakeStorage } from '../../support/fakes/fake-storage.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const films = (names: readonly string[], more: object) => names.map(name => ({ name, ...more }));
const small = await smallTitleIndex([
  ...films(['Stage Fright', 'Cake Wars', 'Second Wind'], { genres: ['comedy'], vibes: ['funny'] }),
  ...films(['The Cellar', 'Night Bus', 'Bone Yard'], { genres: ['horror'], vibes: ['scary'] }),
  { name: 'Picnic Day', genres: ['family', 'comedy'], vibes: ['uplifting'], year: 1985 },
  ...films(['Long Rain', 'Grey Harbour'], { genres: ['drama'], vibes: ['bleak'] }),
  { name: 'Drift', kind: 'music', music: ['ambient'] },
  { name: 'Floor', kind: 'music', music: ['dance'] },
  { name: 'Mourning', kind: 'music', music: ['blues'] },
]);

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: fakeStorage } }));
vi.mock('../../../src/pages/secrecy/noise-keeper.ts', () => ({ noiseOn: async () => ({ of: () => 0 }) }));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => small.catalog }));

const { takeFeedback, withdrawFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');
const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { addOwnTitles, ownTitlesChanged } = await import('../../../src/own-titles/own-titles-keeper.ts');
const { fadeSeen } = await import('../../support/fakes/fades-seen.ts');
const { marksForPage } = await import('../../../src/pages/marks-keeper.ts');
const { picksFor } = await import('../../../src/picks/picks-keeper.ts');
const { readingFromTap } = await import('../../../src/mood/reading.ts');
const { filters } = await import('../../../src/picks/store.ts');
const { readVerdicts } = await import('../../../src/history/store.ts');
const { chooseGoal } = await import('../../../src/mood/store.ts');
const { readTaste } = await import('../../../src/taste/store.ts');

const { addExposures, exposuresBefore } = await import('../../../src/picks/exposure-store.ts');

const DAY = 24 * 60 * 60_000;
const film = (name: string): TitleRef => ({ name, year: 2000, kind: 'film' });
const names = async (kind: 'music' | null = null): Promise<string[]> =>
  (await picksFor({ kind, limit: 20 })).map(({ name }) => name);
const lit = async (text: string): Promise<boolean> => {
  const [mark] = await marksForPage([{ text }]);
  return mark?.known === true && mark.lit;
};

const isKnownOn = async (url: string, genres: readonly string[] = []): Promise<boolean> =>
  (await marksForPage([{ text: 'Unheard Of', genres }], { url }))[0]?.known === true;

beforeEach(async () => {
  await emptyStorage();
  ownTitlesChanged();
  await takeMood(readingFromTap('fear'), 1);
});

describe('verdicts', () => {
  it.each(['down', 'seen', 'never'] as const)(
    '%s excludes a title from lists and, where what was seen is to fade, from lit pages, until it is withdrawn',
    async verdict => {
      await fadeSeen();
      expect(await names()).toContain('Stage Fright');
      await takeFeedback({ title: film('Stage Fright'), verdict });
      expect(await names()).not.toContain('Stage Fright');
      expect(await lit('Stage Fright')).toBe(false);
      await withdrawFeedback(film('Stage Fright'));
      expect(await names()).toContain('Stage Fright');
      expect((await readTaste()).answers).toEqual([]);
      expect((await readVerdicts()).size).toBe(0);
    },
  );

  it.each([
    ['up', 1],
    ['more', 1],
    ['down', 1],
    ['never', 1],
    ['seen', 0],
  ] satisfies [Verdict, number][])('%s adds %i answers to taste', async (verdict, count) => {
    await takeFeedback({ title: film('Stage Fright'), verdict });
    expect((await readTaste()).answers.map(({ signal }) => signal)).toEqual(count ? [verdict] : []);
  });

  it('keep a liked title in the list, and name it as a reason for a title like it', async () => {
    await takeFeedback({ title: film('Stage Fright'), verdict: 'more' });
    const picks = await picksFor({ kind: null, limit: 20 });
    const wars = picks.find(({ name }) => name === 'Cake Wars');
    expect(wars?.because.liked).toBe('Stage Fright');
    expect(picks.map(({ name }) => name)).toContain('Stage Fright');
  });
});

describe('filters', () => {
  it.each([
    ['horror', 'The Cellar'],
    ['misery', 'Long Rain'],
  ] satisfies [Caution, string][])(
    'with the caution %s, such a title is neither listed nor lit',
    async (caution, name) => {
      await chooseGoal('fear', 'feel');
      await chooseGoal('sad', 'feel');
      if (caution === 'misery') await takeMood(readingFromTap('sad'), 2);
      expect(await lit(name)).toBe(true);
      expect(await names()).toContain(name);
      await filters.set({ without: [caution] });
      expect(await names()).not.toContain(name);
      expect(await lit(name)).toBe(false);
    },
  );

  it('years apply to lists alone', async () => {
    expect(await lit('Stage Fright')).toBe(true);
    await filters.set({ from: 1980, to: 1989 });
    expect(await names()).toEqual(['Picnic Day']);
    expect(await lit('Stage Fright')).toBe(true);
  });

  it('damaged ones count as none', async () => {
    for (const stored of [3, { from: 'x' }, { without: ['toString'] }, { familySafe: 1 }]) {
      await fakeStorage.local.set({ filters: stored });
      expect(await filters.get()).toEqual({});
    }
  });
});

it('music is listed only when it is asked for', async () => {
  expect(await names()).not.toContain('Drift');
  expect((await names('music')).toSorted()).toEqual(['Drift', 'Floor', 'Mourning']);
});

it('an own title that the catalog has as well is listed once', async () => {
  const title = { key: 'film|2000|stage fright', name: 'Stage Fright', year: 2000, kind: 'film' } as const;
  await addOwnTitles([{ ...title, words: ['comedy'] }]);
  expect((await names()).filter(name => name === 'Stage Fright')).toEqual(['Stage Fright']);
});

describe('a title that was listed', () => {
  const firstPicks = async (limit = 1): Promise<string[]> =>
    (await picksFor({ kind: null, limit })).map(({ name }) => name);

  it('keeps its place within one mood, however often it is asked for', async () => {
    const list = await firstPicks(3);
    expect(await firstPicks(3)).toEqual(list);
    await takeMood(readingFromTap('fear'), DAY);
    const next = await firstPicks(3);
    expect(await firstPicks(3)).toEqual(next);
    expect(await firstPicks(3)).toEqual(next);
  });

  it('is listed lower in the next mood, and returns with time', async () => {
    const [listed = ''] = await firstPicks();
    await takeMood(readingFromTap('fear'), 2);
    expect(await firstPicks()).not.toContain(listed);
    await takeMood(readingFromTap('fear'), 90 * DAY);
    expect(await firstPicks()).toContain(listed);
  });

  it('is stored, up to 500 titles', async () => {
    await addExposures(
      Array.from({ length: 700 }, (_, i) => `film|2000|${i}`),
      1,
    );
    await addExposures(['film|2000|new'], 2);
    const kept = await exposuresBefore(3);
    expect([kept.size, kept.get('film|2000|new')]).toEqual([500, 2]);
  });
});

it('the mood of an unsure sentence takes the scan before it into account', async () => {
  const camera = { ...readingFromTap('sad'), confidence: 0.8, askBelow: 0.6, source: 'camera' } as const;
  const unsure = { ...readingFromTap('happy'), confidence: 0.3, askBelow: 0.35, source: 'text' } as const;
  await takeMood(camera, 1_000);
  expect((await takeMood(unsure, 2_000)).emotion).toBe('sad');
  expect((await takeMood(readingFromTap('happy'), 3_000)).emotion).toBe('happy');
});

it('what a page says of a title that the catalog lacks is used on its own site alone', async () => {
  const [one, two] = ['https://one.example/', 'https://two.example/'];
  expect(await isKnownOn(one)).toBe(false);
  expect(await isKnownOn(one, ['Comedy'])).toBe(true);
  expect([await isKnownOn(`${one}later`), await isKnownOn(two), await isKnownOn('')]).toEqual([
    true,
    false,
    false,
  ]);
});
