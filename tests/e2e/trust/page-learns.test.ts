import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownKey } from '../../../src/own-titles/own-catalog.ts';
import { A_MINUTE, AT_ONCE } from '../../../src/pages/secrecy/title-budget.ts';
import { VERDICTS } from '../../../src/verdicts/verdict.ts';
import { openShippedCatalog } from '../../eval/catalog/catalog-found.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { card, cardsPage } from '../../support/note/cards-page.ts';
import { bitsLearned } from '../../support/trust/bits.ts';

/** A page that puts up a card for each of so many titles and looks which are lit: what it learns of who looks at it. */
const CARDS = 4_000;
/** Of the first titles, these have a past; each of the next has none, and serves to compare. */
const JUDGED = 60;
const CORRECTED = 20;
const OWN = Array.from({ length: 20 }, (_, i) => `Zorbling Hearts ${i}`);
const ELSEWHERE = 'https://www.imdb.com/chart/top/';
/** The rest is dimmed: so a page sees which titles are known, too. */
const SPOTLIGHT = { intensity: 'spotlight', dimRest: false, hideSeen: false };

interface Film {
  readonly name: string;
  readonly year: number;
  readonly kind: 'film';
}

let extension: Extension;
let own: Page;
let films: readonly Film[];
let labels: readonly string[];

async function famousFilms(): Promise<readonly Film[]> {
  const catalog = await openShippedCatalog();
  const fame = ({ index }: { readonly index: number }): number => catalog.columns.popularity[index] ?? 0;
  return Array.from({ length: catalog.size }, (_, index) => ({ ...catalog.title(index), index }))
    .filter(({ kind, year, name }) => kind === 'film' && year > 1930 && /^[\w ]+$/.test(name))
    .sort((a, b) => fame(b) - fame(a))
    .slice(0, CARDS)
    .map(({ name, year }) => ({ name, year, kind: 'film' }));
}

beforeAll(async () => {
  films = await famousFilms();
  labels = [...OWN, ...films.map(({ name, year }) => `${name} (${year})`)];
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  own = await extension.open('popup/index.html');
  await own.click('.taps [data-emotion="happy"]');
  await own.waitForSelector('.result');
  await light(SPOTLIGHT);
});
afterAll(() => extension.close());

const light = (lighting: object): Promise<void> =>
  own.evaluate(value => chrome.storage.local.set({ lighting: value }), lighting);

const say = async (name: string, payload: unknown): Promise<void> => {
  const answer = await own.evaluate(
    ([message, what]) => chrome.runtime.sendMessage({ name: message, payload: what }),
    [name, payload] as const,
  );
  expect(answer).toHaveProperty('ok');
};

/** What the page sees on each of its cards. */
const looks = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.title-card')
    .evaluateAll(cards =>
      cards.map(one => `${one.getAttribute('data-moodlight')} ${one.getAttribute('data-moodlight-rest')}`),
    );

const NOTHING = 'null null';
const marked = (seen: readonly string[]): number => seen.filter(look => look !== NOTHING).length;

/** All that the page is told, once it is told no more. */
async function look(page: Page): Promise<readonly string[]> {
  let seen: readonly string[] = [];
  await expect
    .poll(
      async () => {
        const before = seen;
        seen = await looks(page);
        return marked(seen) > 100 && before.join() === seen.join();
      },
      { interval: 1_000 },
    )
    .toBe(true);
  return seen;
}

async function visit(): Promise<{ readonly seen: readonly string[]; readonly minutes: number }> {
  const start = Date.now();
  const page = await cardsPage(extension.context, labels.map(label => card(label)).join(''));
  const seen = await look(page);
  await page.close();
  return { seen, minutes: (Date.now() - start) / 60_000 };
}

/** Every verdict on twelve titles each, corrections made on another site, and own titles. */
async function liveALife(): Promise<void> {
  for (const [at, title] of films.slice(0, JUDGED).entries())
    await say('feedback.give', { title, verdict: VERDICTS[at % VERDICTS.length], isPrivate: false });
  for (const { name, year } of films.slice(JUDGED, JUDGED + CORRECTED))
    await say('corrections.set', { text: `${name} (${year})`, title: '', address: ELSEWHERE });
  const titles = OWN.map(name => ({ name, year: 0, kind: 'film' as const, words: ['comedy'] }));
  await say(
    'own.add',
    titles.map(title => ({ ...title, key: ownKey(title) })),
  );
}

/** What the page learns by comparing with what it saw of somebody without a past, of whom each title has one. */
function learned(before: readonly string[], after: readonly string[]): number {
  const withPast = OWN.length + JUDGED + CORRECTED;
  const probes = before
    .slice(0, 2 * withPast)
    .map((look, at) => ({ fact: at < withPast, seen: after[at] === look ? 'the same' : 'another' }));
  return bitsLearned(probes);
}

describe('a page that asks about the whole catalog', () => {
  let before: Awaited<ReturnType<typeof visit>>;

  it('is answered no more than the budget of its site', async () => {
    before = await visit();
    expect(marked(before.seen)).toBeGreaterThan(AT_ONCE / 2);
    expect(marked(before.seen)).toBeLessThanOrEqual(AT_ONCE + A_MINUTE * before.minutes);
  });

  it('learns no bit a minute of verdicts, taste, own titles and corrections made elsewhere', async () => {
    await liveALife();
    const { seen, minutes } = await visit();
    expect(learned(before.seen, seen) / minutes).toBe(0);
    const answeredBefore = before.seen.filter(one => one !== NOTHING);
    expect(seen.filter((_, at) => before.seen[at] !== NOTHING)).toEqual(answeredBefore);
  });

  it('learns of them where the person wants what they have seen to fade, as the switch says', async () => {
    await light({ ...SPOTLIGHT, hideSeen: true });
    const { seen } = await visit();
    expect(learned(before.seen, seen)).toBeGreaterThan(10);
  });
});
