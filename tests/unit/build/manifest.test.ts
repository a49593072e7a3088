import { describe, expect, it } from 'vitest';
import { BROWSERS, type Browser, manifestFor } from '../../../build/manifest.mjs';
import { NOTE_PAGE } from '../../../src/note/note-line.ts';
import { SITES } from '../../../src/sites/index.ts';
import { NEVER, PERMISSIONS, POLICY } from '../../support/trust/permissions.ts';

/** Never asked for as a whole: one host of it at a time, when a person adds a site by hand. */
const SITES_ADDED_BY_HAND = 'https://*/*';

const inBrowser = (browser: Browser, table: { readonly [id: string]: { browsers: readonly Browser[] } }) =>
  Object.keys(table).filter(id => table[id]?.browsers.includes(browser));

const policyOf = (text: string): { [directive: string]: string[] } =>
  Object.fromEntries(
    text.split('; ').map(line => {
      const [directive = '', ...sources] = line.split(' ');
      return [directive, sources];
    }),
  );

describe.each(BROWSERS)('the manifest for %s', browser => {
  it('asks for nothing beyond what is justified', async () => {
    const { permissions } = await manifestFor(browser);
    expect(permissions).toEqual(inBrowser(browser, PERMISSIONS));
  });

  it('needs no host at installation, and has nothing that a page can call', async () => {
    const manifest = await manifestFor(browser);
    expect(NEVER.filter(key => key in manifest)).toEqual([]);
  });

  it('lets pages load the note, at an address that they cannot know, and nothing else', async () => {
    const { web_accessible_resources: accessible, optional_host_permissions: hosts } =
      await manifestFor(browser);
    // Firefox draws all our addresses by lot at the installation.
    const hidden = browser === 'chrome' ? { use_dynamic_url: true } : {};
    expect(accessible).toEqual([{ resources: [NOTE_PAGE], matches: hosts, ...hidden }]);
  });

  it('lets its pages load nothing from outside', async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const wanted = Object.entries(POLICY).map(([directive, sources]) => [
      directive,
      inBrowser(browser, sources),
    ]);
    expect(Object.keys(policy ?? {})).toEqual(['extension_pages']);
    expect(policyOf(policy?.extension_pages ?? '')).toEqual(
      Object.fromEntries(wanted.filter(([, sources]) => sources?.length)),
    );
  });

  it('offers exactly the sites there are adapters for, and others by hand', async () => {
    const { optional_host_permissions: offered } = await manifestFor(browser);
    expect([...(offered ?? [])].sort()).toEqual(
      [...SITES.flatMap(site => [...site.matches]), SITES_ADDED_BY_HAND].sort(),
    );
  });
});

it('Firefox is told that nothing is collected', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
});

it('every justification is a sentence', () => {
  const rows = [...Object.values(PERMISSIONS), ...Object.values(POLICY).flatMap(row => Object.values(row))];
  for (const { why } of rows) expect(why).toMatch(/^[A-Z].{15,}\.$/);
});
