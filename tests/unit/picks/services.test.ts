import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/catalog/sighting.ts';
import { chosenServices, SERVICES, searchAddress, servicesFor } from '../../../src/picks/services.ts';

const service = (id: string): (typeof SERVICES)[number] => {
  const found = SERVICES.find(one => one.id === id);
  if (!found) throw new Error(`No service ${id}.`);
  return found;
};

describe('the table of services', () => {
  it('has each service once, and each address has one place for the title', () => {
    expect(new Set(SERVICES.map(({ id }) => id)).size).toBe(SERVICES.length);
    for (const { search } of SERVICES) {
      expect(search.split('{title}').length).toBe(2);
      expect(new URL(search.replace('{title}', 'x')).protocol).toBe('https:');
    }
  });

  it('has usual services for every kind', () => {
    for (const kind of KINDS) expect([kind, servicesFor(kind, null).length > 1]).toEqual([kind, true]);
  });
});

describe('a search', () => {
  it('contains the whole title, whatever characters it has', () => {
    const hostile = 'A&b=c?#/../ "é" 100%';
    for (const one of SERVICES) {
      const address = new URL(searchAddress(one, { name: hostile }));
      expect(address.host).toBe(new URL(one.search).host);
      expect(address.hash).toBe('');
      const decoded = [
        ...address.searchParams.values(),
        ...address.pathname.split('/').map(decodeURIComponent),
      ];
      expect([one.id, decoded.includes(hostile)]).toEqual([one.id, true]);
    }
  });

  it('does not read a title as a replacement pattern', () => {
    expect(searchAddress(service('netflix'), { name: '$& {title}' })).toMatch(/q=%24%26%20%7Btitle%7D$/);
  });

  it('names the artist of an album', () => {
    expect(searchAddress(service('spotify'), { name: 'Blue', by: 'Joni Mitchell' })).toBe(
      'https://open.spotify.com/search/Blue%20Joni%20Mitchell',
    );
  });
});

describe('the chosen services', () => {
  it('are in the order of the table, without ids that are no service', () => {
    const chosen = chosenServices(['imdb', 'gone', 'netflix']);
    expect(chosen.map(({ id }) => id)).toEqual(['netflix', 'imdb']);
  });

  it('may be none at all', () => {
    expect(chosenServices([])).toEqual([]);
  });

  it('are only those for the kind asked for', () => {
    expect(servicesFor('music', ['netflix', 'spotify', 'youtube']).map(({ id }) => id)).toEqual([
      'spotify',
      'youtube',
    ]);
  });
});
