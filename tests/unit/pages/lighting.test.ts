import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
const { browser } = await import('../../../src/platform/browser.ts');
const { lighting } = await import('../../../src/pages/lighting-store.ts');
const { INTENSITIES } = await import('../../../src/pages/lighting.ts');
const { addedSites, isHostname } = await import('../../../src/site-access/store.ts');
const { lookOf } = await import('../../../src/content/card-look.ts');

const PLAIN = { intensity: 'glow', dimRest: false, hideSeen: false } as const;

describe('lighting', () => {
  it('falls back to a plain glow when what is stored is damaged', async () => {
    for (const damaged of [null, 'glow', { intensity: 'blinding', dimRest: true, hideSeen: true }, {}]) {
      await browser.storage.local.set({ lighting: damaged });
      expect(await lighting.get()).toEqual(PLAIN);
    }
    for (const intensity of INTENSITIES) {
      await lighting.set({ ...PLAIN, intensity });
      expect((await lighting.get()).intensity).toBe(intensity);
    }
  });

  it('leaves unknown titles alone, lights picks, and dims the rest', () => {
    const mark = { known: true, lit: false, seen: false, score: 1, emotion: 'happy' } as const;
    expect(lookOf(null, PLAIN)).toBeNull();
    expect(lookOf({ known: false }, { ...PLAIN, dimRest: true })).toBeNull();
    expect(lookOf({ ...mark, lit: true }, PLAIN)).toBe('happy');
    expect(lookOf(mark, PLAIN)).toBe('dim');
    expect(lookOf({ ...mark, seen: true }, { ...PLAIN, hideSeen: true })).toBe('seen');
  });
});

describe('sites added by hand', () => {
  it.each(['cinema.example', 'films.co.uk', 'localhost', 'xn--bcher-kva.example'])('%s is a host', host => {
    expect(isHostname(host)).toBe(true);
  });

  it.each([
    '',
    '*',
    '*.example',
    'a.example/x',
    'a.example:80',
    'https://a.example',
    'A.example',
    'a b',
    7,
    null,
  ])('%j is none', host => {
    expect(isHostname(host)).toBe(false);
  });

  it('are none when one entry is damaged', async () => {
    await browser.storage.local.set({ addedSites: ['cinema.example', '*'] });
    expect(await addedSites.get()).toEqual([]);
  });
});
