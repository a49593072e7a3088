import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../build/manifest.mjs';
import { zip } from '../../../build/zip.mjs';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const bytes = (text: string): Buffer => Buffer.from(text);

/** Read by the offsets of the central directory, as an unzipper does. */
function unzip(file: Buffer): ReadonlyMap<string, string> {
  const end = file.length - 22;
  const found = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const name = file.toString('utf8', at + 46, at + 46 + length);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    found.set(name, inflateRawSync(file.subarray(data, data + packed)).toString());
    at += 46 + length;
  }
  return found;
}

describe('a zip of the package', () => {
  const files = new Map([
    ['manifest.json', bytes('{}')],
    ['_locales/en/messages.json', bytes('{"a":1}')],
    ['größe.txt', bytes('x'.repeat(10_000))],
  ]);

  it('gives back every file', () => {
    expect(unzip(zip(files)).get('größe.txt')).toBe('x'.repeat(10_000));
    expect([...unzip(zip(files)).keys()]).toEqual([
      '_locales/en/messages.json',
      'größe.txt',
      'manifest.json',
    ]);
  });

  it('is the same bytes in whatever order, at whatever time', () => {
    expect(zip(new Map([...files].reverse())).equals(zip(files))).toBe(true);
  });
});

describe.each(BROWSERS)('the notices of the %s package', browser => {
  const file = path.join(DIST, browser, 'THIRD-PARTY.txt');
  it.skipIf(!existsSync(file))('name every package whose code is in it, with its licence', () => {
    const text = readFileSync(file, 'utf8');
    for (const name of ['preact', 'idb', 'valibot', 'webextension-polyfill', '@tensorflow/tfjs-core'])
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    for (const term of ['Apache License', 'Mozilla Public License', 'CC BY 2.0 DE', 'MIT License'])
      expect(text).toContain(term);
  });
});
