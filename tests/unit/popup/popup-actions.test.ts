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

const { followMood, judge, replaceReading } = await import('../../../popup/main/actions.ts');
const { givenVerdicts, mood, scanResult, trouble } = await import('../../../popup/main/state.ts');

const AT = 1000;
const moodOf = (id: number, emotion: 'happy' | 'sad'): Mood =>
  moodFromReading({ ...readingFromTap(emotion), source: 'photo' }, id, AT);
const SCAN = { people: [readingFromTap('happy'), readingFromTap('sad')] } as unknown as ScanResult;

const picked = (name: string): TitlePick => ({ name, year: 2000, kind: 'film' }) as TitlePick;

beforeEach(() => {
  background.answer = name => (name === 'picks.list' ? [] : null);
  mood.value = null;
  scanResult.value = null;
  trouble.value = null;
  givenVerdicts.value = new Map();
});

describe('the scan that the popup shows', () => {
  /** The background writes the mood before it answers, so the popup is notified of the change first. */
  it.each([1, -AT])('stays when another of its faces counts (mood %i)', async id => {
    mood.value = moodOf(id, 'happy');
    scanResult.value = SCAN;
    const reread = moodOf(id, 'sad');
    background.answer = async name => {
      if (name !== 'mood.reread') return [];
      await followMood(reread);
      return reread;
    };
    await replaceReading(readingFromTap('sad'));
    expect(mood.value?.emotion).toBe('sad');
    expect(scanResult.value).toBe(SCAN);
  });

  it.each([null, moodOf(2, 'sad'), moodOf(2, 'happy')])('is removed with its mood', async other => {
    mood.value = moodOf(1, 'happy');
    scanResult.value = SCAN;
    await followMood(other);
    expect([mood.value, scanResult.value]).toEqual([other, null]);
  });
});

describe('verdicts in the popup', () => {
  it('given quickly one after another all count', async () => {
    await Promise.all([judge(picked('Heat'), 'up'), judge(picked('Elf'), 'down')]);
    expect([...givenVerdicts.value.values()]).toEqual(['up', 'down']);
  });

  it('are withdrawn by the same verdict once more, and no others are', async () => {
    await judge(picked('Heat'), 'up');
    await Promise.all([judge(picked('Heat'), 'up'), judge(picked('Elf'), 'up')]);
    expect([...givenVerdicts.value.keys()].map(key => /elf/i.test(key))).toEqual([true]);
  });
});
