import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Layer } from '../../../src/pages/page-sighting.ts';
import { SITES } from '../../../src/sites/index.ts';
import { openPages, type PageBrowser } from './pages-browser.ts';
import { type Compared, compareTitles } from './pages-compare.ts';

/**
 * `npm run --silent eval -- pages FOLDER [--strip] [SITE…]`: reads each `<site>/<n>.html` of a folder at that
 * site's address, in Chromium with the built extension, and compares with `<site>/<n>.titles.json`.
 */

interface Judged extends Compared {
  readonly matched: number;
  readonly lit: number;
  readonly layer: Layer;
  readonly errors: readonly string[];
}

const [folder = '', ...rest] = process.argv.slice(2).filter(argument => argument !== '--strip');
const isStripped = process.argv.includes('--strip');

if (!existsSync(folder)) {
  console.error('Usage: npm run --silent eval -- pages FOLDER [--strip] [SITE…]');
  process.exit(1);
}

const pagesOf = (site: string): string[] =>
  readdirSync(path.join(folder, site))
    .filter(file => file.endsWith('.html') && existsSync(titlesFile(site, file)))
    .map(file => `${site}/${file.replace('.html', '')}`);

function titlesFile(site: string, file: string): string {
  return path.join(folder, site, file.replace('.html', '.titles.json'));
}

const NOT_READ = { found: 0, extra: [], matched: 0, lit: 0, layer: 'adapter' } as const;

async function judge(browser: PageBrowser, name: string): Promise<Judged> {
  const listed: string[] = JSON.parse(readFileSync(path.join(folder, `${name}.titles.json`), 'utf8'));
  const site = SITES.find(({ id }) => id === path.dirname(name));
  const nothing = compareTitles(listed, []);
  if (!site) return { ...nothing, ...NOT_READ, errors: ['There is no adapter of this name.'] };
  const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
  const { seen, lit, layer, errors } = await browser.read(
    site,
    isStripped ? await browser.strip(html) : html,
  );
  const compared = compareTitles(
    listed,
    seen.map(({ text }) => text),
  );
  return { ...compared, matched: seen.filter(({ known }) => known).length, lit, layer, errors };
}

const sites = readdirSync(folder).filter(site => rest.length === 0 || rest.includes(site));
const browser = await openPages();
const pages: Record<string, Judged> = {};
try {
  for (const name of sites.flatMap(pagesOf)) pages[name] = await judge(browser, name);
} finally {
  await browser.close();
}

const sum = (count: (page: Judged) => number): number =>
  Object.values(pages).reduce((total, page) => total + count(page), 0);
const [titles, found, extra] = [sum(p => p.titles), sum(p => p.found), sum(p => p.extra.length)];
const total = { titles, found, extra, recall: found / titles, precision: found / (found + extra) };
console.log(JSON.stringify({ pages, total }, null, 1));
