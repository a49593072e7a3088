import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPTS, sizesIn } from '../../../build/sizes.mjs';

const DIST = path.resolve(import.meta.dirname, '../../../dist');

const filesOf = (browser: string, ending: RegExp): string[] =>
  readdirSync(path.join(DIST, browser), { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => path.join(DIST, browser, file));

/** As `filesOf`; with fewer the package is not whole, and a test over its files would say nothing. */
function atLeast(least: number, files: readonly string[]): readonly string[] {
  expect(files.length).toBeGreaterThanOrEqual(least);
  return files;
}

/**
 * Kilobytes that a browser parses before a page answers, with all its chunks: budgets, so that growth is noticed.
 * `node build.mjs` prints what each takes now.
 */
const BUDGET: { readonly [page: string]: number } = {
  popup: 160,
  permission: 60,
  welcome: 150,
  // A page of a site waits for it, when the pointer first rests on a poster there.
  note: 100,
  options: 60,
  engine: 240,
  background: 190,
  // In one piece: a script in a page loads no others without files that pages could see.
  content: 96,
  // Words of feeling and wishing in four languages; loaded when somebody types a sentence.
  'popup › text': 300,
  'engine › webgpu': 140,
};
/** Whatever else is loaded only when it is needed, such as a section of the options. */
const LATER_BUDGET = 70;

const built = existsSync(DIST);
if (!built) console.log('Skipped: dist/ is not built (npm run build).');

describe.skipIf(!built).each(['chrome', 'firefox'])('the %s package', browser => {
  it('has no code that makes code', () => {
    const making = atLeast(10, filesOf(browser, /\.js$/)).filter(file =>
      /\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/.test(readFileSync(file, 'utf8')),
    );
    expect(making.map(file => path.basename(file))).toEqual([]);
  });

  it('has no inline script and no address outside in its pages', () => {
    for (const file of atLeast(6, filesOf(browser, /\.html$/))) {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|https?:\/\//);
    }
  });

  it('keeps within the budget of each page and of what it loads later', () => {
    const sizes = sizesIn(path.join(DIST, browser));
    const over = [...sizes].filter(([page, kilobytes]) => kilobytes > (BUDGET[page] ?? LATER_BUDGET));
    expect(over).toEqual([]);
    expect(Object.keys(BUDGET).filter(page => !sizes.has(page))).toEqual([]);
  });

  it('has a budget for every script a page of ours begins with', () => {
    const begun = atLeast(6, filesOf(browser, /\.html$/)).flatMap(page =>
      [...readFileSync(page, 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, script]) =>
        path.relative(path.join(DIST, browser), path.resolve(path.dirname(page), script ?? '')),
      ),
    );
    expect(begun.filter(script => !Object.values(SCRIPTS).includes(script))).toEqual([]);
    expect(Object.keys(SCRIPTS).filter(page => !(page in BUDGET))).toEqual([]);
  });
});
