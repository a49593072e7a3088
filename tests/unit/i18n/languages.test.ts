import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../src/_locales/en/messages.json' with { type: 'json' };

const LOCALES = path.resolve(import.meta.dirname, '../../../src/_locales');
const OTHERS = readdirSync(LOCALES).filter(code => code !== 'en');

interface Entry {
  readonly message: string;
  readonly placeholders?: { readonly [name: string]: { readonly content: string } };
}
type Texts = { readonly [key: string]: Entry };

const ENGLISH: Texts = english;
const KEYS = Object.keys(ENGLISH);

const textsOf = (code: string): Texts =>
  JSON.parse(readFileSync(path.join(LOCALES, code, 'messages.json'), 'utf8'));

/** Which of its values a text shows; their order differs between languages. */
const valuesIn = ({ message, placeholders = {} }: Entry): string[] =>
  [...message.matchAll(/\$([A-Za-z_]+)\$/g)]
    .map(([, name = '']) => placeholders[name.toLowerCase()]?.content ?? `nothing for ${name}`)
    .sort();

/** Three or more words that are the same as in English were not translated. */
const isUntranslated = (key: string, { message }: Entry): boolean =>
  message === ENGLISH[key]?.message && message.split(/\s+/).filter(word => /^[a-z]+$/.test(word)).length > 2;

it('every language has a folder with its texts', () => {
  expect(readdirSync(LOCALES)).toContain('en');
  for (const code of OTHERS) expect(Object.keys(textsOf(code)).length).toBeGreaterThan(0);
});

describe.each(OTHERS)('the texts in %s', code => {
  const texts = textsOf(code);

  it('are all there, and no others', () => {
    expect(KEYS.filter(key => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter(key => !(key in ENGLISH))).toEqual([]);
  });

  it('show the same values', () => {
    const differ = KEYS.filter(key => {
      const [ours, theirs] = [ENGLISH[key], texts[key]];
      return ours && theirs && valuesIn(ours).join() !== valuesIn(theirs).join();
    });
    expect(differ).toEqual([]);
  });

  it('are not empty and are translated', () => {
    const faulty = Object.entries(texts).filter(
      ([key, entry]) => entry.message.trim() === '' || isUntranslated(key, entry),
    );
    expect(faulty.map(([key]) => key)).toEqual([]);
  });
});
