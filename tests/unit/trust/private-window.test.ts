import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Emotion } from '../../../src/mood/emotions.ts';
import type { Goal } from '../../../src/mood/goals.ts';
import { oddsFromTap } from '../../../src/mood/odds.ts';
import { isKept, type Mood, type Reading } from '../../../src/mood/reading.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';
import { smallTitleIndex } from '../../support/fakes/small-title-index.ts';

const where = { inIncognitoContext: false, windows: { getCurrent: async () => ({ incognito: true }) } };
const small = await smallTitleIndex([
  { name: 'Cake Wars', genres: ['comedy'], vibes: ['funny'] },
  { name: 'Picnic Day', genres: ['family', 'comedy'], vibes: ['uplifting'] },
]);
vi.mock('../../../src/platform/browser.ts', () => {
  const { browser } = fakeBrowser();
  const sendMessage = async ({ name, payload }: { name: string; payload: unknown }) => ({
    ok: await handlers[name]?.(payload as never, {} as never),
  });
  return {
    browser: {
      ...browser,
      runtime: { ...browser.runtime, sendMessage },
      get extension() {
        return where;
      },
      get windows() {
        return where.windows;
      },
    },
  };
});
vi.mock('../../../src/pages/secrecy/noise-keeper.ts', () => ({ noiseOn: async () => ({ of: () => 0 }) }));
vi.mock('../../../src/catalog/catalog-keeper.ts', () => ({ catalog: async () => small.catalog }));
vi.stubGlobal('document', { documentElement: { classList: { contains: () => false } } });

const { browser } = await import('../../../src/platform/browser.ts');
const { catalogHandlers } = await import('../../../src/catalog/handlers.ts');
const { correctionsHandlers } = await import('../../../src/corrections/handlers.ts');
const { verdictsHandlers } = await import('../../../src/verdicts/handlers.ts');
const { moodHandlers } = await import('../../../src/mood/handlers.ts');
const { takeMood } = await import('../../../src/mood/mood-keeper.ts');
const { marksForPage, whyOnPage } = await import('../../../src/pages/marks-keeper.ts');
const { picksFor } = await import('../../../src/picks/picks-keeper.ts');
const { isPrivateWindow } = await import('../../../src/platform/private-window.ts');
const { history } = await import('../../support/fakes/kept-history.ts');
const { chooseGoal, currentMood, goalFor } = await import('../../../src/mood/store.ts');
const { exposuresBefore } = await import('../../../src/picks/exposure-store.ts');
const { readTaste } = await import('../../../src/taste/store.ts');
const { emptyStores, ODD_WORD, ORDINARY, stored, tales, withoutTimes } = await import(
  '../../support/browser/left-behind.ts'
);
const popup = await import('../../../popup/main/actions.ts');
const { givenVerdicts, mood: inPopup } = await import('../../../popup/main/state.ts');

const around = { refresh: () => undefined, mayAsk: async () => true };
const pageHandlers = {
  ...verdictsHandlers(around),
  ...catalogHandlers(around),
  ...correctionsHandlers(around),
};
const handlers: { readonly [name: string]: ((payload: never, sender: never) => unknown) | undefined } = {
  ...moodHandlers,
  ...pageHandlers,
  'picks.list': picksFor,
};

const URL_OF_PAGE = 'https://www.netflix.com/browse';
const PRIVATE_TAB = { id: 'test', url: URL_OF_PAGE, tab: { id: 7, incognito: true } } as never;
const CAKE_WARS = { name: 'Cake Wars', year: 2000, kind: 'film' } as const;
const LIKED = { title: CAKE_WARS, verdict: 'up' } as const;

const seen = (emotion: Emotion): Reading => ({
  odds: oddsFromTap(emotion, 0.73),
  confidence: 0.73,
  askBelow: 0.6,
  source: 'camera',
});
const said = (emotion: Emotion, goal: Goal) => ({ ...seen(emotion), goal, source: 'text' }) as never;

async function asNormal<T>(work: () => Promise<T>): Promise<T> {
  where.windows.getCurrent = async () => ({ incognito: false });
  try {
    return await work();
  } finally {
    where.windows.getCurrent = async () => ({ incognito: true });
  }
}

const inForce = async (): Promise<Mood> => {
  const mood = await currentMood.get();
  if (!mood) throw new Error('There is no mood in force.');
  return mood;
};

beforeEach(async () => {
  await emptyStores();
  await browser.storage.session.clear();
  [inPopup.value, givenVerdicts.value] = [null, new Map()];
});

describe('a mood from a private window', () => {
  it('is in force and can be corrected, and is not in the history', async () => {
    await popup.tapMood('happy');
    expect((await inForce()).emotion).toBe('happy');
    await popup.keepScan({ reading: seen('fear') } as never);
    await popup.tapMood('sad');
    expect(await inForce()).toMatchObject({ emotion: 'sad', source: 'camera', confirmed: true });
    expect(await history(10)).toEqual([]);
  });

  it('has picks that are not remembered as shown', async () => {
    const known = async (isPrivate: boolean): Promise<number> => {
      await takeMood(seen('happy'), 1000, isPrivate);
      expect((await picksFor({ kind: 'film', limit: 5 })).length).toBeGreaterThan(0);
      return (await exposuresBefore(1001)).size;
    };
    expect(await known(true)).toBe(0);
    expect(await known(false)).toBeGreaterThan(0);
  });

  it('does not change a reading that another window keeps', async () => {
    await popup.keepReading(seen('sad'), null);
    const unsure = { ...seen('happy'), confidence: 0.3, source: 'text' } as const;
    await asNormal(() => popup.keepReading(unsure, null));
    expect(await history(10)).toMatchObject([{ entry: 'mood', odds: unsure.odds, source: 'text' }]);
  });

  it('keeps the goal that was chosen for it, in any window, until the next mood', async () => {
    await asNormal(() => popup.tapMood('happy'));
    await popup.setGoal('calm');
    expect(await goalFor(await inForce())).toBe('calm');
    await asNormal(() => popup.setGoal('distract'));
    expect(await goalFor(await inForce())).toBe('distract');
    await asNormal(() => popup.tapMood('happy'));
    expect(await goalFor(await inForce())).toBe('match');
  });
});

const SAID_TITLE = { ...CAKE_WARS, by: undefined, because: {} } as never;
const fromTab = (name: keyof typeof pageHandlers, payload: unknown) => async () => {
  await handlers[name]?.(payload as never, PRIVATE_TAB);
};

/** Whatever the mood and goal, the same must be stored: a difference would reveal the private mood. */
const IN_PRIVATE: readonly (readonly [string, (emotion: Emotion, goal: Goal) => Promise<unknown>])[] = [
  ['a look', emotion => popup.keepScan({ reading: seen(emotion) } as never)],
  ['a tap', emotion => popup.tapMood(emotion)],
  ['a sentence', (emotion, goal) => popup.keepSentence(said(emotion, goal))],
  ['another of the faces', emotion => popup.replaceReading(seen(emotion))],
  ['a goal', (_emotion, goal) => popup.setGoal(goal)],
  ['a verdict on a pick', () => popup.judge(SAID_TITLE, 'up')],
  ['a verdict on a page', fromTab('feedback.give', LIKED)],
  ['a correction', fromTab('corrections.set', { text: ODD_WORD, title: '' })],
  [
    'a page title that the catalog lacks',
    () =>
      marksForPage([{ text: ODD_WORD, kind: 'film', genres: ['Comedy'] }], {
        url: URL_OF_PAGE,
        isPrivate: true,
      }),
  ],
];

const left = async (emotion: Emotion, goal: Goal, act: () => Promise<unknown>) => {
  await popup.keepReading(seen(emotion), null);
  await popup.setGoal(goal);
  await act();
  return stored();
};

describe.each(IN_PRIVATE)('%s in a private window', (_what, act) => {
  it('stores nothing that reveals the private mood in force', async () => {
    const first = await left('sad', 'lift', () => act('sad', 'lift'));
    expect(tales(first)).toEqual([]);
    await emptyStores();
    givenVerdicts.value = new Map();
    const second = await left('angry', 'calm', () => act('angry', 'calm'));
    expect(withoutTimes(second)).toEqual(withoutTimes(first));
  });

  it('changes nothing stored about the mood that another window keeps', async () => {
    await asNormal(async () => {
      await popup.keepReading(seen('happy'), null);
      await popup.setGoal('energise');
    });
    const before = await stored();
    await act('sad', 'lift');
    const after = await stored();
    expect(tales(after)).toEqual(tales(before));
    expect(after.moods).toEqual(before.moods);
    expect(after.local).toEqual(before.local);
  });
});

it('the same in a normal window is found in the stores, which shows that the search works', async () => {
  await asNormal(async () => {
    await popup.keepReading(seen('sad'), null);
    await popup.setGoal('lift');
    await popup.judge(SAID_TITLE, 'up');
  });
  await marksForPage([{ text: ODD_WORD, kind: 'film', genres: ['Comedy'] }], { url: URL_OF_PAGE });
  const found = tales(await stored());
  expect(found).toEqual(expect.arrayContaining(['sad', 'lift', ODD_WORD]));
  expect(found.filter(Array.isArray)).toEqual([expect.arrayContaining([0.73])]);
});

describe('a verdict from a private window', () => {
  it('is kept and learned from, without a mood', async () => {
    await asNormal(() => popup.keepReading(seen('sad'), null));
    await fromTab('feedback.give', LIKED)();
    const { answers } = await readTaste();
    expect(answers).toMatchObject([{ signal: 'up', goal: 'match', odds: ORDINARY }]);
    const [given] = await history(1);
    expect(given).toMatchObject({ entry: 'feedback', verdict: 'up', emotion: null });
  });

  it('differs from one of a normal window, which keeps its mood', async () => {
    await asNormal(() => popup.keepReading(seen('sad'), null));
    await asNormal(async () => handlers['feedback.give']?.(LIKED as never, {} as never));
    expect((await readTaste()).answers[0]?.odds).toContain(0.73);
    expect(await history(1)).toMatchObject([{ emotion: 'sad' }]);
  });
});

describe('a private tab', () => {
  it('shows that it is private, so that the note does not ask for a correction that would not be kept', async () => {
    await popup.keepReading(seen('happy'), null);
    const why = (isPrivate: boolean) => whyOnPage({ text: 'Cake Wars' }, { url: URL_OF_PAGE, isPrivate });
    expect(await why(true)).toMatchObject({ name: 'Cake Wars', isPrivate: true });
    expect(await why(false)).not.toHaveProperty('isPrivate');
  });
});

it('a mood that another window keeps stays as it was in the history', async () => {
  await asNormal(() => popup.keepReading(seen('happy'), null));
  expect(isKept(await inForce())).toBe(true);
  await popup.tapMood('angry');
  expect(await inForce()).toMatchObject({ emotion: 'angry' });
  expect(isKept(await inForce())).toBe(false);
  expect(await history(10)).toMatchObject([{ entry: 'mood', emotion: 'happy', confirmed: false }]);
});

it('a goal is kept where nothing is private', async () => {
  await chooseGoal('sad', 'lift');
  await asNormal(() => popup.tapMood('sad'));
  expect(await goalFor(await inForce())).toBe('lift');
});

describe('a private window', () => {
  it('is recognised by the page itself, otherwise by its window; on Android by the page alone', async () => {
    expect(await isPrivateWindow()).toBe(true);
    where.windows.getCurrent = async () => ({ incognito: false });
    expect(await isPrivateWindow()).toBe(false);
    where.inIncognitoContext = true;
    expect(await isPrivateWindow()).toBe(true);
    Object.assign(where, { inIncognitoContext: false, windows: undefined });
    expect(await isPrivateWindow()).toBe(false);
  });
});
