import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../options');

/** The class that each rule begins with. A rule that begins with :is() or :where() of several classes counts for none. */
const subjects = (css: string): Set<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\/|\([^()]*\)/g, '').matchAll(/([^{}]+)\{/g)]
      .flatMap(([, selectors]) => (selectors ?? '').split(','))
      .map(selector => selector.trim().match(/^(?:\[dir="rtl"\] )?\.([\w-]+)/)?.[1])
      .filter(name => name !== undefined),
  );

/** The stylesheets of all panels are on the page at once, so rules for the same class in two of them would mix. */
it('no two sheets of the options are about the same class', () => {
  const owners = new Map<string, string[]>();
  const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(5);
  for (const file of sheets)
    for (const subject of subjects(readFileSync(path.join(FOLDER, file), 'utf8')))
      owners.set(subject, [...(owners.get(subject) ?? []), file]);
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});
