import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFerSplit } from '../../eval/expression/fer-sheets.ts';

const HEADER =
  'image,fer_row,label,label_margin,copy_in,copy_of,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,nf';
const ROWS = [
  'a.png,0,angry,0.5,,,4,0,0,1,3,2,0,0,0,0',
  'b.png,1,happy,0.5,public+train,,1,0,0,0,0,0,0,8,1,0',
  'c.png,2,sad,0.5,private,,0,0,0,5,5,0,0,0,0,0',
];

/** 33 faces, so that the last one starts a second row; every face is one grey, its number. */
function drawSheet(): Buffer {
  const sheet = new PNG({ width: 32 * 48, height: 2 * 48 });
  for (let y = 0; y < sheet.height; y++) {
    for (let x = 0; x < sheet.width; x++) {
      const face = Math.floor(y / 48) * 32 + Math.floor(x / 48);
      sheet.data.set([face, face, face, 255], 4 * (y * sheet.width + x));
    }
  }
  return PNG.sync.write(sheet);
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  const rows = Array.from({ length: 33 }, (_, i) => ROWS[i % ROWS.length]);
  await writeFile(join(folder, 'few.csv'), `${[HEADER, ...rows].join('\n')}\n`);
  await writeFile(join(folder, 'few-00.png'), drawSheet());
});

afterAll(() => rm(folder, { recursive: true }));

it('cuts every face from its place in the sheet', async () => {
  const faces = await readFerSplit(folder, 'few');
  expect(faces).toHaveLength(33);
  for (const [number, { grey }] of faces.entries()) {
    expect(grey).toHaveLength(48 * 48);
    expect(new Set(grey)).toEqual(new Set([Math.fround(number / 255)]));
  }
});

it('reads labels, votes in the order of emotions, and copies', async () => {
  const [angry, contempt, tie] = await readFerSplit(folder, 'few', 3);
  expect(angry).toMatchObject({ label: 'angry', votes: [3, 2, 0, 0, 1, 0, 4], majority: 'neutral' });
  expect(contempt).toMatchObject({ label: 'happy', majority: undefined, copyInTraining: true });
  expect(tie).toMatchObject({ label: 'sad', majority: 'sad', copyInTraining: false });
});

it('throws when the sheets have fewer faces than the CSV has rows', async () => {
  await writeFile(join(folder, 'long.csv'), `${[HEADER, ROWS[0]].join('\n')}\n`);
  await expect(readFerSplit(folder, 'long')).rejects.toThrow('long.csv has 1 faces');
});
