import { expect, it } from 'vitest';
import { stripJsonComments } from '../../../src/content/find/strip-json-comments.ts';

const JSON_LD = '{"name": "/* Up */"}';
/** The longest script that page facts are read from: a search that backtracks would not end within the test. */
const MUCH = ' '.repeat(1_000_000);

it.each([
  ['bare', JSON_LD],
  ['with white space around', `\n\t ${JSON_LD}\r\n`],
  ['a list', `[${JSON_LD}]`],
  ['in comments', `/* <![CDATA[ */ ${JSON_LD} /* ]]> */`],
  ['in comments without a space', `/*<![CDATA[*/${JSON_LD}/*]]>*/`],
  ['after a comment', `/* first */\n${JSON_LD}`],
  ['before a comment', `${JSON_LD}\n/* last */`],
  ['in a comment of several lines', `/* first\nsecond */ ${JSON_LD}`],
  ['far in', `${MUCH}${JSON_LD}${MUCH}`],
  ['between far comments', `/*${MUCH}*/${MUCH}${JSON_LD}${MUCH}/*${MUCH}*/`],
])('JSON is found %s', (_where, text) => {
  const [found] = [JSON.parse(stripJsonComments(text))].flat();
  expect(found).toEqual({ name: '/* Up */' });
});

it.each([
  ['nothing', ''],
  ['white space', MUCH],
  ['comments that never end', '/*'.repeat(500_000)],
  ['ends of comments', '*/'.repeat(500_000)],
  ['a comment alone', '/* nothing */'],
  ['the least comment', '/*/'],
  ['brackets that never close', `${'{ '.repeat(500_000)}x`],
])('%s is no JSON', (_what, text) => {
  expect(() => JSON.parse(stripJsonComments(text))).toThrow(SyntaxError);
});
