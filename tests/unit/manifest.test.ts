import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';

const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../manifest.json'), 'utf8'));

/** Every permission with the one sentence that justifies it; a new one must be argued for here. */
const PERMISSIONS = {
  storage: 'Keeps the genre map and the mood in force.',
  scripting: 'Puts the highlighter on the sites the person has switched on, and on no other.',
  activeTab:
    'Lets the popup see which site the person is on when they click the icon, to offer to light it up.',
  sidePanel: 'Keeps Moodlight open beside the page for a live session (Chrome only).',
  offscreen: 'Hosts the neural networks away from the pages (Chrome only).',
};

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': 'blob:',
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What may be asked for, one host at a time and only when a person adds a site by hand; never asked for whole. */
const SITES_ADDED_BY_HAND = 'https://*/*';

describe('the manifest', () => {
  it('asks for nothing beyond what is justified', () => {
    expect(manifest.permissions).toEqual(Object.keys(PERMISSIONS));
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets pages load nothing from outside', () => {
    const directives: string[] = manifest.content_security_policy.extension_pages.split('; ');
    const policy = Object.fromEntries(
      directives.map(one => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual(POLICY);
  });

  it('offers exactly the sites there are adapters for', () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual(
      [...SITES.flatMap(site => [...site.matches]), SITES_ADDED_BY_HAND].sort(),
    );
  });
});
