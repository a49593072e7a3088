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

/** Which of the values a text is given it shows; an order of its own is every language's right. */
const shown = ({ message, placeholders = {} }: Entry): string[] =>
  [...message.matchAll(/\$([A-Za-z_]+)\$/g)]
    .map(([, name = '']) => placeholders[name.toLowerCase()]?.content ?? `nothing for ${name}`)
    .sort();

/** Text of three words and more that reads as in English has been forgotten, not translated. */
const isForgotten = (key: string, { message }: Entry): boolean =>
  message === ENGLISH[key]?.message && message.split(/\s+/).filter(word => /^[a-z]+$/.test(word)).length > 2;

it('every language is a folder with its texts', () => {
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
      return ours && theirs && shown(ours).join() !== shown(theirs).join();
    });
    expect(differ).toEqual([]);
  });

  it('say something, in their own language', () => {
    const odd = Object.entries(texts).filter(
      ([key, entry]) => entry.message.trim() === '' || isForgotten(key, entry),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
