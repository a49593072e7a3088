import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES, siteHere, siteOf } from '../../../src/sites/index.ts';
import { ending } from '../../support/within-time.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/sites/adapters');
describe('the adapters as a set', () => {
  it('are one a file, named by their id, all listed', () => {
    const files = readdirSync(FOLDER);
    expect(files.sort()).toEqual(SITES.map(({ id }) => `${id}.ts`).sort());
  });

  it('have unique ids, labels, and well-formed patterns', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
    for (const { id, label, matches, cards } of SITES) {
      expect([id, label.length > 0, cards.length > 0]).toEqual([id, true, true]);
      for (const pattern of matches) expect(pattern).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    }
  });

  it('are for https, where nobody on the way can write the page; the demo never leaves the machine', () => {
    const others = SITES.flatMap(site => site.matches.map(pattern => [site.id, pattern] as const));
    expect(others.filter(([, pattern]) => !pattern.startsWith('https://'))).toEqual([
      ['demo', 'http://127.0.0.1/*'],
    ]);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.netflix.com/browse?jbv=1', 'netflix'],
    ['https://netflix.com/', 'netflix'],
    ['http://www.netflix.com/browse', undefined],
    ['http://mitm-made-this-up.netflix.com/', undefined],
    ['http://127.0.0.1:4321/title/up', 'demo'],
    ['https://127.0.0.1/', undefined],
    ['https://notnetflix.com/', undefined],
    ['https://netflix.com.evil.example/', undefined],
    ['chrome://extensions', undefined],
    ['https://www.amazon.de/gp/video/storefront', 'amazon'],
    ['https://www.amazon.de/dp/B00005JLXH', undefined],
    ['https://www.amazon.com/Amazon-Video/b?node=2858778011', 'amazon'],
    ['https://music.youtube.com/', 'youtubemusic'],
    ['not an address', undefined],
  ])('%s', (address, id) => {
    expect(siteOf(address)?.id).toBe(id);
  });
});

it('the script reads sites added by hand, but not the other pages of a site it knows', () => {
  expect(siteHere('https://cinema.example/films')).toMatchObject({ id: 'cinema.example', cards: [] });
  expect(siteHere('https://www.netflix.com/browse')?.id).toBe('netflix');
  expect(siteHere('https://www.amazon.de/dp/B00005JLXH')).toBeUndefined();
});

it.each([
  'http://cinema.example/films',
  'http://www.netflix.com/browse',
  'http://localhost/',
  'ftp://cinema.example/',
])('the script reads nothing at %s', address => {
  expect(siteHere(address)).toBeUndefined();
});

describe('addresses of titles', () => {
  it.each([
    ['netflix', '/title/81483318', { id: '81483318' }],
    ['netflix', '/search?q=breaking+bad&jbv=80021955', { id: '80021955' }],
    ['primevideo', '/gp/video/detail/B0GHNDW9XC/ref=atv', { id: 'B0GHNDW9XC' }],
    ['primevideo', '/detail/0KRGHGZCHKS920ZQGY5LBRF7MA', { id: '0KRGHGZCHKS920ZQGY5LBRF7MA' }],
    [
      'disneyplus',
      '/en-gb/browse/entity-cac75c8f-a9e2-4d95-ac73-1cf1cc7b9568',
      { id: 'cac75c8f-a9e2-4d95-ac73-1cf1cc7b9568' },
    ],
    ['imdb', '/de/title/tt0111161/?ref_=chttp', { id: 'tt0111161' }],
    ['letterboxd', '/film/parasite-2019/', { slug: 'parasite-2019' }],
    ['justwatch', '/de/Serie/dark', { slug: 'dark' }],
    ['max', '/show/93ba22b1-833e-47ba-ae94-8ee7b9eefa9a', { id: '93ba22b1-833e-47ba-ae94-8ee7b9eefa9a' }],
    ['hulu', '/series/the-bear-05eb6a8e-90ed-4947-8c0b-e6536cbddd5f', { slug: 'the-bear' }],
    ['appletv', '/us/show/ted-lasso/umc.cmc.vtoh0mn0xn7t3c643xqonfzy', { slug: 'ted-lasso' }],
    ['rottentomatoes', '/m/love_hurts_2025', { slug: 'love_hurts_2025' }],
    ['hotstar', '/in/shows/the-simpsons/1260023404/mcmansion/1260155374/watch', { slug: 'the-simpsons' }],
    ['crunchyroll', '/de/series/GY9PJ5KWR/naruto', { slug: 'naruto' }],
    ['myanimelist', '/anime/1575/Code_Geass__Hangyaku_no_Lelouch', { id: '1575' }],
    ['tmdb', '/movie/346698-barbie', { id: '346698', slug: 'barbie' }],
    ['metacritic', '/movie/moonlight/', { slug: 'moonlight' }],
    ['trakt', '/movies/up-2009', { slug: 'up-2009' }],
    ['spotify', '/album/3539EbNgIdEDGBKkUf4wno', { id: '3539EbNgIdEDGBKkUf4wno' }],
    ['steam', '/app/620/Portal_2/', { id: '620', slug: 'Portal_2' }],
  ])('%s: %s', (site, address, groups) => {
    const links = SITES.find(({ id }) => id === site)?.links ?? [];
    expect(links.map(({ href }) => href.exec(address)?.groups).find(Boolean)).toMatchObject(groups);
  });

  it.each([
    ['netflix', '/browse/genre/34399'],
    ['disneyplus', '/browse/page-cac75c8f-a9e2-4d95-ac73-1cf1cc7b9568'],
    ['imdb', '/title/tt0111161/fullcredits'],
    ['letterboxd', '/film/parasite-2019/reviews/'],
    ['myanimelist', '/anime/1575/Code_Geass__Hangyaku_no_Lelouch/video'],
    ['trakt', '/movies/trending'],
    ['hotstar', '/in/sports/cricket/1540'],
  ])('%s: not %s', (site, address) => {
    const links = SITES.find(({ id }) => id === site)?.links ?? [];
    expect(links.filter(({ href }) => href.test(address))).toEqual([]);
  });

  it('name an id or a slug in every rule, and answer a hostile address', () => {
    const hostile = `/${'a-'.repeat(100_000)}?${'jbv='.repeat(50_000)}`;
    for (const { id, links } of SITES)
      for (const { href } of links) {
        expect([id, /\(\?<(?:id|slug)>/.test(href.source)]).toEqual([id, true]);
        expect([id, ending(() => href.test(hostile))]).toEqual([id, false]);
      }
  });
});
