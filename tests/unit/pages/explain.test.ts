import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PRESETS } from '../../../src/genre-map/presets.ts';
import type { PageSighting } from '../../../src/pages/page-sighting.ts';
import { emptyStorage, fakeStorage } from '../../support/fakes/fake-storage.ts';
import { type Made, smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const films = (names: readonly string[], more: Partial<Made>) => names.map(name => ({ name, ...more }));
const small = await smallTitleIndex([
  ...films(['Stage Fright', 'Cake Wars', 'Second Wind'], { genres: ['comedy'], vibes: ['funny'] }),
  ...films(['The Cellar', 'Night Bus', 'Bone Yard', 'Long Night'], { genres: ['horror'], vibes: ['scary'] }),
  { name: 'Heat', year: 1986, genres: ['crime'], votes: 9 },
  { name: 'Heat', year: 1995, genres: ['drama'], votes: 9 },
  { name: 'Nameless Reel' },
]);

const OWN = 'chrome-extension://abc/';
type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: fakeStorage,
    runtime: {
      id: 'abc',
      getURL: (path: string) => `${OWN}${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
  extensionIsAlive: () => true,
}));
vi.mock('../../../src/pages/secrecy/noise-keeper.ts', () => ({ noiseOn: async () => ({ of: () => 0 }) }));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => small.catalog }));

const { saveCorrection } = await import('../../../src/corrections/corrections-keeper.ts');
const { genreMap } = await import('../../../src/genre-map/store.ts');
const { EMOTIONS } = await import('../../../src/mood/emotions.ts');
const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { readingFromTap } = await import('../../../src/mood/reading.ts');
const { currentMood } = await import('../../../src/mood/store.ts');
const { STAGES } = await import('../../../src/pages/explain.ts');
const { pagesHandlers } = await import('../../../src/pages/handlers.ts');
const { marksForPage } = await import('../../../src/pages/marks-keeper.ts');
const { outcomesOn } = await import('../../../src/pages/outcomes-keeper.ts');
const { fadeSeen } = await import('../../support/fakes/fades-seen.ts');
const { filters } = await import('../../../src/picks/store.ts');
const { handleMessages } = await import('../../../src/protocol/dispatch.ts');
const { CONTENT_MAY_SEND } = await import('../../../src/protocol/index.ts');
const { database } = await import('../../../src/storage/database.ts');
const { takeFeedback } = await import('../../../src/verdicts/verdict-keeper.ts');

type Outcome = Awaited<ReturnType<typeof outcomesOn>>[number];
type Mark = Awaited<ReturnType<typeof marksForPage>>[number];

interface Row {
  readonly stage: Outcome['stage'];
  readonly sighting: PageSighting | null;
  /** What else the outcome says. */
  readonly says?: object;
  readonly before?: () => Promise<unknown>;
  readonly isOff?: true;
  readonly mark: Partial<Mark>;
}

const NETFLIX = 'https://www.netflix.com/browse';
const UNKNOWN = { known: false } as const;
const DARK = { known: true, lit: false, seen: false, emotion: 'happy' } as const;
const film = (name: string) => ({ name, year: 2000, kind: 'film' }) as const;
/** Verdicts count on pages where what was seen is to fade. */
const fading = async (feedback: Parameters<typeof takeFeedback>[0]): Promise<void> => {
  await fadeSeen();
  await takeFeedback(feedback);
};
const nothingWished = () =>
  genreMap.set(Object.fromEntries(EMOTIONS.map(emotion => [emotion, {}])) as typeof PRESETS.evidence);

/** One sighting or more for each stage; the mark is what a page was told of it before there were explanations. */
const TABLE: readonly Row[] = [
  { stage: 'site-off', sighting: { text: 'Cake Wars' }, isOff: true, mark: UNKNOWN },
  {
    stage: 'no-mood',
    sighting: { text: 'Cake Wars' },
    before: () => currentMood.set(null),
    mark: UNKNOWN,
  },
  { stage: 'malformed', sighting: null, mark: UNKNOWN },
  {
    stage: 'denied',
    sighting: { text: 'Cake Wars' },
    before: () => saveCorrection({ text: 'Cake Wars', title: '', address: NETFLIX }),
    mark: UNKNOWN,
  },
  { stage: 'unknown', sighting: { text: 'Zorbling Hearts' }, mark: UNKNOWN },
  { stage: 'ambiguous', sighting: { text: 'Heat' }, says: { candidates: 2 }, mark: UNKNOWN },
  {
    stage: 'judged',
    sighting: { text: 'Cake Wars' },
    says: { name: 'Cake Wars', verdict: 'seen' },
    before: () => fading({ title: film('Cake Wars'), verdict: 'seen' }),
    mark: { ...DARK, seen: true },
  },
  {
    stage: 'judged',
    sighting: { text: 'Cake Wars' },
    says: { verdict: 'never' },
    before: () => fading({ title: film('Cake Wars'), verdict: 'never' }),
    mark: DARK,
  },
  {
    stage: 'filtered',
    sighting: { text: 'The Cellar' },
    says: { filters: ['horror'] },
    before: () => filters.set({ without: ['crime', 'horror'] }),
    mark: DARK,
  },
  {
    stage: 'filtered',
    sighting: { text: 'Zorbling Hearts', genres: ['Horror'] },
    says: { by: 'page', filters: ['horror', 'family'] },
    before: () => filters.set({ without: ['horror'], familySafe: true }),
    mark: { ...DARK, by: 'page' },
  },
  { stage: 'empty-map', sighting: { text: 'Cake Wars' }, before: nothingWished, mark: DARK },
  { stage: 'no-genres', sighting: { text: 'Nameless Reel' }, mark: DARK },
  {
    stage: 'below-threshold',
    sighting: { text: 'The Cellar', year: 2000, kind: 'film' },
    says: { name: 'The Cellar', year: 2000, by: 'title-year-kind' },
    mark: DARK,
  },
  {
    stage: 'below-threshold',
    sighting: { text: 'Zorbling Hearts', genres: ['Horror'] },
    says: { name: 'Zorbling Hearts', by: 'page' },
    mark: { ...DARK, by: 'page' },
  },
  {
    stage: 'lit',
    sighting: { text: 'Cake Wars' },
    says: { name: 'Cake Wars', by: 'unique-title' },
    mark: { ...DARK, lit: true },
  },
  {
    stage: 'lit',
    sighting: { text: 'Zorbling Hearts', genres: ['Comedy'] },
    says: { by: 'page' },
    mark: { ...DARK, lit: true, by: 'page' },
  },
];

beforeEach(async () => {
  await emptyStorage();
  await takeMood(readingFromTap('happy'), 1);
});

describe('an explanation', () => {
  it.each(TABLE)('$stage: says the reason, and agrees with the mark', async row => {
    const { stage, sighting, says, before, isOff = false, mark } = row;
    await before?.();
    const place = { url: NETFLIX, isOff };
    const [outcome] = await outcomesOn([sighting], place);
    expect(outcome).toMatchObject({ stage, ...says });
    const [given] = await marksForPage([sighting], place);
    expect(given).toMatchObject(mark);
    expect([given?.known && given.lit]).toEqual([given?.known && outcome?.stage === 'lit']);
  });

  it('has a row in the table for every stage', () => {
    expect(new Set(TABLE.map(({ stage }) => stage))).toEqual(new Set(STAGES));
  });

  it('names fit and threshold, and lights nothing below it', async () => {
    const all = ['Cake Wars', 'The Cellar', 'Stage Fright', 'Night Bus'].map(text => ({ text }));
    const outcomes = await outcomesOn(all);
    for (const outcome of outcomes) {
      if (outcome.stage !== 'lit' && outcome.stage !== 'below-threshold') throw new Error(outcome.stage);
      expect(outcome.fit >= outcome.threshold).toBe(outcome.stage === 'lit');
    }
    expect(outcomes.map(({ stage }) => stage)).toEqual(['lit', 'below-threshold', 'lit', 'below-threshold']);
  });

  it('keeps each sighting at its place, whoever decides on it', async () => {
    const sightings = [
      { text: 'Heat' },
      null,
      { text: 'New One', genres: ['Comedy'] },
      { text: 'Cake Wars' },
    ];
    const stages = (await outcomesOn(sightings, { url: NETFLIX })).map(({ stage }) => stage);
    expect(stages).toEqual(['ambiguous', 'malformed', 'lit', 'lit']);
  });
});

describe('a mark', () => {
  it('carries no more than it ever did', async () => {
    const ALLOWED = ['known', 'lit', 'seen', 'score', 'emotion', 'by'];
    for (const { sighting, before, isOff = false } of TABLE) {
      await emptyStorage();
      await takeMood(readingFromTap('happy'), 1);
      await before?.();
      const [mark] = await marksForPage([sighting], { url: NETFLIX, isOff });
      expect(Object.keys(mark ?? {}).filter(key => !ALLOWED.includes(key))).toEqual([]);
      if (!mark?.known) expect(mark).toEqual({ known: false });
      else expect([undefined, 'page']).toContain(mark.by);
    }
  });
});

describe('page.explain', () => {
  const query = { url: NETFLIX, isPrivate: false, sightings: [{ text: 'New One', genres: ['Comedy'] }] };
  const ask = (sender: object) => listeners[0]?.({ name: 'page.explain', payload: query }, sender);

  beforeEach(() => {
    listeners.length = 0;
    handleMessages(pagesHandlers({ mayRead: async address => address === NETFLIX }));
  });

  it('is refused to content scripts', async () => {
    expect(Object.keys(CONTENT_MAY_SEND)).not.toContain('page.explain');
    const page = { id: 'abc', url: NETFLIX, tab: { id: 7, incognito: false }, frameId: 0 };
    expect(await ask(page)).toEqual({ err: 'A page may not send page.explain.' });
  });

  it('is answered to our own pages, and keeps nothing of what the page says', async () => {
    const answer = await ask({ id: 'abc', url: `${OWN}options/index.html`, origin: OWN.slice(0, -1) });
    expect(answer).toMatchObject({ ok: [{ stage: 'lit', by: 'page' }] });
    expect(await (await database()).count('taught')).toBe(0);
  });
});
