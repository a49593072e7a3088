import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KnownTitle } from '../../../src/pages/known-title.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const parts = await import('../../../src/ui/pick-parts.ts');
const { setLanguage } = await import('../../../src/i18n/text.ts');

const ENGLISH = new URL('../../../src/_locales/en/messages.json', import.meta.url);
const because = { emotion: 'happy', goal: 'match', genres: ['comedy'], vibes: [] } as const;
const pick: KnownTitle = { name: 'Up', year: 2009, kind: 'film', because, verdict: null };

describe('the parts of a pick', () => {
  beforeAll(() =>
    setLanguage({ locale: 'en', direction: 'ltr', words: JSON.parse(readFileSync(ENGLISH, 'utf8')) }),
  );
  afterAll(() => setLanguage(null));

  it.each([
    [parts.PICK_FACTS, { year: 2009, kind: 'film' }, '2009'],
    [parts.PICK_FACTS, { year: 0, kind: 'film' }, ''],
    [parts.PICK_FACTS, { year: 1959, kind: 'music', by: 'Miles Davis' }, 'Miles Davis · 1959'],
    [parts.PICK_FACTS, { year: 1950, kind: 'music' }, ''],
    [parts.PAGE_FACTS, {}, ''],
    [parts.CATALOG_FACTS, { year: 1950, kind: 'music' }, 'Music · 1950'],
    [parts.OWN_TITLE_FACTS, { year: 0, kind: 'film', words: ['Krimi', 'Drama'] }, 'Film · Krimi, Drama'],
  ] as const)('are facts that are known, case %#', (facts, title, expected) => {
    expect(parts.titleParts({ name: 'Up', ...title }, facts)).toEqual({ title: 'Up', facts: expected });
  });

  it('are the reason, what a verdict changes, or what the page says', () => {
    expect(parts.pickParts(pick).sentence).toBe('Comedy');
    expect(parts.pickParts({ ...pick, verdict: 'up' }).sentence).toBe('You like it. I keep that in mind.');
    expect(parts.pickParts({ ...pick, isOfPage: true }).sentence).toMatch(/Comedy/);
    expect(parts.pickParts({ ...pick, isOfPage: true }).sentence).not.toBe('Comedy');
  });

  it('are buttons with an icon and a label that names the title, or with words alone', () => {
    expect(parts.verdictButtons({ ...pick, verdict: 'seen' }, parts.NOTE_VERDICTS)).toEqual([
      { verdict: 'up', label: 'I like Up', iconPath: expect.any(String), isPressed: false },
      { verdict: 'down', label: 'I don’t like Up', iconPath: expect.any(String), isPressed: false },
      { verdict: 'seen', label: 'Seen', iconPath: undefined, isPressed: true },
    ]);
  });

  it('are no buttons for a title that only its page knows', () => {
    expect(parts.verdictButtons({ ...pick, isOfPage: true }, parts.NOTE_VERDICTS)).toEqual([]);
  });
});
