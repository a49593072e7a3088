import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { ENDINGS } from '../../support/message-endings.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const KEYS = Object.keys(messages);

const screens = ['popup', 'options', 'src/ui', 'src/mood', 'src/background', 'src/content']
  .flatMap(folder =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      path.join(ROOT, folder, file),
    ),
  )
  .filter(file => /\.tsx?$/.test(file))
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');

it('keys of messages are ones that browsers accept', () => {
  expect(KEYS.filter(key => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});

const PREFIXES = new Set([...screens.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix]) => prefix ?? ''));

it('every key that the code puts together has its row in the table of endings, and no row is left over', () => {
  expect([...PREFIXES].sort()).toEqual(Object.keys(ENDINGS).sort());
});

it('every text is used, whole or with an ending of its prefix', () => {
  const together = new Set(
    Object.entries(ENDINGS).flatMap(([prefix, endings]) => endings.map(ending => prefix + ending)),
  );
  const isUsed = (key: string): boolean =>
    screens.includes(`'${key}'`) ||
    screens.includes(`="${key}"`) ||
    manifest.includes(`__MSG_${key}__`) ||
    together.has(key);
  expect(KEYS.filter(key => !isUsed(key))).toEqual([]);
});

it('every ending of a prefix has a text', () => {
  const wanted = Object.entries(ENDINGS).flatMap(([prefix, endings]) => endings.map(one => prefix + one));
  expect(wanted.length).toBeGreaterThan(150);
  expect(wanted.filter(key => !KEYS.includes(key))).toEqual([]);
});

it('placeholders are declared and used', () => {
  for (const [key, entry] of Object.entries<{ message: string; placeholders?: object }>(messages)) {
    const used = [...entry.message.matchAll(/\$([A-Z]+)\$/g)].map(([, name]) => name?.toLowerCase());
    const declared = Object.keys(entry.placeholders ?? {});
    expect([key, ...declared.sort()]).toEqual([key, ...[...new Set(used)].sort()]);
  }
});

it('no screen has text outside the messages', () => {
  const outside = [...screens.matchAll(/>\s*([A-Za-z][^<>{}=;()]{2,}?)\s*<\//g)].map(([, words]) => words);
  expect(outside).toEqual([]);
});
