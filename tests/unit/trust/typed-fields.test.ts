import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ROOMS = ['popup', 'options', 'src'];

const sources = ROOMS.flatMap(room =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:tsx?|html)$/.test(file))
    .map(file => path.join(room, file)),
);

/** As JSX and HTML write a field, and as src/content/note/note-element.ts makes one. */
const FIELD = /<(?:input|textarea)\b[\s\S]*?[^=]>|element\('(?:input|textarea)',[\s\S]*?\}\)/g;
/** Into these nobody writes. */
const NOT_WRITTEN = /\btype(?:=|: )["'](?:file|checkbox|radio|range|color|button|submit)["']/;
const QUIET = [/\bspellcheck(?:=\{false\}|="false"|: 'false')/, /\bautocomplete(?:=|: )["']off["']/];

interface Field {
  readonly file: string;
  readonly code: string;
}

const fields: readonly Field[] = sources.flatMap(file =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(FIELD)].map(([code]) => ({ file, code })),
);
const written = fields.filter(({ code }) => !NOT_WRITTEN.test(code));

/** Some spell checkers send what is written to a server, and what is filled in again was kept by the browser. */
it('what is written into any field is neither spelled nor remembered by the browser', () => {
  expect(written.map(({ file }) => file)).toContain('popup/scan/sentence.tsx');
  expect(written.map(({ file }) => file)).toContain('src/content/note/note-search.ts');
  const loud = written.filter(({ code }) => !QUIET.every(wanted => wanted.test(code)));
  expect(loud.map(({ file }) => file)).toEqual([]);
});

it('no field is made in a way that this test does not see', () => {
  const others = sources.filter(file =>
    /createElement\(\s*['"](?:input|textarea)|contentEditable|designMode/i.test(
      readFileSync(path.join(ROOT, file), 'utf8').replace('isContentEditable', ''),
    ),
  );
  expect(others).toEqual([]);
});
