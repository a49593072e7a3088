import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../options');

/** The class that a rule begins with: what it is about. A rule for several at once is about none of them. */
const subjects = (css: string): Set<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\/|\([^()]*\)/g, '').matchAll(/([^{}]+)\{/g)]
      .flatMap(([, selectors]) => (selectors ?? '').split(','))
      .map(selector => selector.trim().match(/^(?:\[dir="rtl"\] )?\.([\w-]+)/)?.[1])
      .filter(name => name !== undefined),
  );

/** All panels' sheets are on the page at once: a name in two of them has one panel draw over the other. */
it('no two sheets of the options are about the same class', () => {
  const owners = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.css')))
    for (const subject of subjects(readFileSync(path.join(FOLDER, file), 'utf8')))
      owners.set(subject, [...(owners.get(subject) ?? []), file]);
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});
