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

/** A field in JSX and HTML. */
const FIELD = /<(?:input|textarea)\b[\s\S]*?[^=]>/g;
/** Fields that take no text. */
const NOT_TYPED = /\btype(?:=|: )["'](?:file|checkbox|radio|range|color|button|submit)["']/;
const QUIET = [/\bspellcheck(?:=\{false\}|="false"|: 'false')/, /\bautocomplete(?:=|: )["']off["']/];

interface Field {
  readonly file: string;
  readonly code: string;
}

const fields: readonly Field[] = sources.flatMap(file =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(FIELD)].map(([code]) => ({ file, code })),
);
const typed = fields.filter(({ code }) => !NOT_TYPED.test(code));

/** Some spell checkers send the text to a server, and autocomplete makes the browser store it. */
it('every text field switches off the browser’s spell checker and autocomplete', () => {
  expect(typed.map(({ file }) => file)).toContain('popup/scan/sentence.tsx');
  expect(typed.map(({ file }) => file)).toContain('popup/note/note-search.tsx');
  const loud = typed.filter(({ code }) => !QUIET.every(wanted => wanted.test(code)));
  expect(loud.map(({ file }) => file)).toEqual([]);
});

it('no field is created in a way that this test does not see', () => {
  const others = sources.filter(file =>
    /createElement\(\s*['"](?:input|textarea)|contentEditable|designMode/i.test(
      readFileSync(path.join(ROOT, file), 'utf8').replace('isContentEditable', ''),
    ),
  );
  expect(others).toEqual([]);
});
