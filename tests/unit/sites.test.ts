import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES, siteOf } from '../../src/sites/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/sites');
const NOT_ADAPTERS = ['adapter.ts', 'index.ts', 'label.ts', 'sighting.ts', 'README.md'];

describe('the adapters as a set', () => {
  it('are one a file, named by their id, all registered', () => {
    const files = readdirSync(FOLDER).filter(file => !NOT_ADAPTERS.includes(file));
    expect(files.sort()).toEqual(SITES.map(({ id }) => `${id}.ts`).sort());
  });

  it('have unique ids, labels, and well-formed patterns', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
    for (const { id, label, matches, cards } of SITES) {
      expect([id, label.length > 0, cards.length > 0]).toEqual([id, true, true]);
      for (const pattern of matches) expect(pattern).toMatch(/^(\*|https?):\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    }
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.netflix.com/browse?jbv=1', 'netflix'],
    ['https://netflix.com/', 'netflix'],
    ['http://127.0.0.1:4321/title/up', 'demo'],
    ['https://127.0.0.1/', undefined],
    ['https://notnetflix.com/', undefined],
    ['https://netflix.com.evil.example/', undefined],
    ['chrome://extensions', undefined],
    ['not an address', undefined],
  ])('%s', (address, id) => {
    expect(siteOf(address)?.id).toBe(id);
  });
});
