import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { TitlePick } from '../../../src/picks/title-pick.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { reason } = await import('../../../src/ui/reason.ts');
const { setLanguage } = await import('../../../src/i18n/text.ts');

const LOCALES = new URL('../../../src/_locales/', import.meta.url);

type Words = NonNullable<Parameters<typeof setLanguage>[0]>['words'];
const wordsOf = (locale: string): Words =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8'));

function reasonIn(locale: string, because: Partial<TitlePick['because']>): string {
  setLanguage({ locale, direction: 'ltr', words: wordsOf(locale) });
  const why = { emotion: 'sad', goal: 'lift', genres: [], vibes: [], ...because } as const;
  return reason({ name: 'Up', year: 2009, kind: 'film', because: why });
}

describe('why a title was chosen', () => {
  afterAll(() => setLanguage(null));

  it.each([
    [{ genres: ['comedy'], vibes: ['funny'] }, 'Comedy · funny, to lift you'],
    [{ genres: ['comedy', 'family'], vibes: ['funny'] }, 'Comedy · funny, to lift you'],
    [{ genres: ['comedy', 'family'] }, 'Comedy · Family, to lift you'],
    [{ genres: ['comedy'], vibes: ['funny', 'goofy'], goal: 'match' }, 'Comedy · funny'],
    [
      { genres: ['comedy'], vibes: ['funny'], liked: 'Toy Story' },
      'Comedy · funny, to lift you · like Toy Story',
    ],
  ] as const)('is told in two words: %o', (because, expected) => {
    expect(reasonIn('en', because)).toBe(expected);
  });

  it.each(readdirSync(LOCALES))('in %s names the genre and what the title does', locale => {
    const { genre_comedy, vibe_funny } = wordsOf(locale);
    const sentence = reasonIn(locale, { genres: ['comedy'], vibes: ['funny'] });
    expect(sentence).toContain(genre_comedy?.message);
    expect(sentence).toContain(vibe_funny?.message);
    expect(sentence).not.toMatch(/\$|undefined/);
  });
});
