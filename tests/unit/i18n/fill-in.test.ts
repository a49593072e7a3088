import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../../src/i18n/fill-in.ts';
import { directionOf, tagOf } from '../../../src/i18n/locale.ts';
import { ownName } from '../../../src/i18n/own-name.ts';

describe('a text is filled in as browsers fill it in', () => {
  it('placeholders get their values, in any order and more than once', () => {
    const entry = {
      message: '$LATER$ before $NOW$, and $NOW$ again',
      placeholders: { now: { content: '$1' }, later: { content: '$2!' } },
    };
    expect(fillIn(entry, ['one', 'two'])).toBe('two! before one, and one again');
  });

  it('placeholders in a value are not filled in', () => {
    const entry = { message: '$A$', placeholders: { a: { content: '$1' } } };
    expect(fillIn(entry, ['$A$ $1 $$'])).toBe('$A$ $1 $$');
  });

  it('two dollar signs become one, $1 works without a placeholder, a missing value is left out', () => {
    expect(fillIn({ message: '$$5 for $1$2' }, ['it'])).toBe('$5 for it');
  });
});

describe('languages', () => {
  it('have a tag, a direction and a name of their own', () => {
    expect(tagOf('pt_BR')).toBe('pt-BR');
    expect([directionOf('ar'), directionOf('pt_BR'), directionOf('en')]).toEqual(['rtl', 'ltr', 'ltr']);
    expect([ownName('de'), ownName('ja')]).toEqual(['Deutsch', '日本語']);
  });

  it('each folder is one that the setting accepts', () => {
    const folders = readdirSync(path.resolve(import.meta.dirname, '../../../src/_locales'));
    expect(folders.filter(folder => !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(folder))).toEqual([]);
  });
});
