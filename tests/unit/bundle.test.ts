import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = path.resolve(import.meta.dirname, '../../dist');

const filesOf = (browser: string, ending: RegExp): string[] =>
  readdirSync(path.join(DIST, browser), { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => path.join(DIST, browser, file));

/** Kilobytes a person's browser parses for each script; a budget, so that growth is noticed. */
const BUDGET: { readonly [file: string]: number } = {
  'background.js': 120,
  // In one piece: a script in a page loads no others without files that pages could see.
  'content.js': 80,
  'popup/main.js': 40,
};

const built = existsSync(DIST);
if (!built) console.log('Skipped: dist/ is not built (npm run build).');

describe.skipIf(!built).each(['chrome', 'firefox'])('the %s package', browser => {
  it('has no code that makes code', () => {
    const making = filesOf(browser, /\.js$/).filter(file =>
      /\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/.test(readFileSync(file, 'utf8')),
    );
    expect(making.map(file => path.basename(file))).toEqual([]);
  });

  it('has no inline script and no address outside in its pages', () => {
    for (const file of filesOf(browser, /\.html$/)) {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|https?:\/\//);
    }
  });

  it('keeps its scripts small', () => {
    for (const [file, kilobytes] of Object.entries(BUDGET))
      expect([file, statSync(path.join(DIST, browser, file)).size / 1024 < kilobytes]).toEqual([file, true]);
  });
});
