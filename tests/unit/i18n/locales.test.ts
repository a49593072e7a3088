import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { EMOTION_TAGS } from '../../../src/catalog/emotion-tags.ts';
import { GENRES } from '../../../src/catalog/genres.ts';
import { PRESET_IDS } from '../../../src/genre-map/presets.ts';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import { GOALS } from '../../../src/mood/goals.ts';
import { CAUTION_IDS } from '../../../src/picks/filters.ts';
import { REFUSALS } from '../../../src/vision/frame.ts';

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

it('every text is used, whole or by its prefix', () => {
  const prefixes = [...screens.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const used = (key: string): boolean =>
    screens.includes(`'${key}'`) ||
    screens.includes(`="${key}"`) ||
    manifest.includes(`__MSG_${key}__`) ||
    prefixes.some(prefix => key.startsWith(prefix));
  expect(KEYS.filter(key => !used(key))).toEqual([]);
});

it('every emotion, genre, refusal and preset has a text', () => {
  const wanted = [
    ...EMOTIONS.map(emotion => `emotion_${emotion}`),
    ...GENRES.map(({ id }) => `genre_${id}`),
    ...REFUSALS.map(refusal => `trouble_${refusal.replaceAll('-', '_')}`),
    ...GOALS.flatMap(goal => [`goal_${goal}`, `why_${goal}`]),
    ...EMOTION_TAGS.map(({ id }) => `tag_${id}`),
    ...CAUTION_IDS.map(caution => `without_${caution}`),
    ...PRESET_IDS.flatMap(id => [`preset_${id}`, `preset_${id}_from`]),
  ];
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
