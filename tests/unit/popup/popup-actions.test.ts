import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanResult } from '../../../src/capture/scan-result.ts';
import { type Mood, moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import type { TitlePick } from '../../../src/picks/title-pick.ts';
import { standInForPage } from '../../support/browser/popup-page.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

standInForPage();
vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
type Answer = (name: string, payload: unknown) => unknown;
const background = vi.hoisted((): { answer: Answer } => ({ answer: () => null }));
vi.mock('../../../src/protocol/dispatch.ts', () => ({
  MessageError: class extends Error {},
  send: async (name: string, payload: unknown) => background.answer(name, payload),
}));

const { followMood, judge, keepInstead } = await import('../../../popup/main/actions.ts');
const { given, mood, scanResult, trouble } = await import('../../../popup/main/state.ts');

const AT = 1000;
const seen = (id: number, emotion: 'happy' | 'sad'): Mood =>
  moodFromReading({ ...readingFromTap(emotion), source: 'photo' }, id, AT);
const LOOK = { people: [readingFromTap('happy'), readingFromTap('sad')] } as unknown as ScanResult;

const picked = (name: string): TitlePick => ({ name, year: 2000, kind: 'film' }) as TitlePick;

beforeEach(() => {
  background.answer = name => (name === 'picks.list' ? [] : null);
  mood.value = null;
  scanResult.value = null;
  trouble.value = null;
  given.value = new Map();
});

describe('what the popup shows of a look', () => {
  /** The background writes the mood before it answers, and the popup hears of that first. */
  it.each([1, -AT])('stays when another of its faces is to count (mood %i)', async id => {
    mood.value = seen(id, 'happy');
    scanResult.value = LOOK;
    const reread = seen(id, 'sad');
    background.answer = async name => {
      if (name !== 'mood.reread') return [];
      await followMood(reread);
      return reread;
    };
    await keepInstead(readingFromTap('sad'));
    expect(mood.value?.emotion).toBe('sad');
    expect(scanResult.value).toBe(LOOK);
  });

  it.each([null, seen(2, 'sad'), seen(2, 'happy')])('goes with its mood', async other => {
    mood.value = seen(1, 'happy');
    scanResult.value = LOOK;
    await followMood(other);
    expect([mood.value, scanResult.value]).toEqual([other, null]);
  });
});

describe('verdicts in the popup', () => {
  it('that come quickly after one another all count', async () => {
    await Promise.all([judge(picked('Heat'), 'up'), judge(picked('Elf'), 'down')]);
    expect([...given.value.values()]).toEqual(['up', 'down']);
  });

  it('are taken back by the same once more, and only they', async () => {
    await judge(picked('Heat'), 'up');
    await Promise.all([judge(picked('Heat'), 'up'), judge(picked('Elf'), 'up')]);
    expect([...given.value.keys()].map(key => /elf/i.test(key))).toEqual([true]);
  });
});
