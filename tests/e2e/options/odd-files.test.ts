import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFace } from '../../demo/face/draw-face.ts';
import { encodePng } from '../../demo/face/png.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { type PickedFile, scanPhoto } from '../../support/browser/scan-driver.ts';
import { PICTURES, png } from '../../support/trust/odd-pictures.ts';
import { storedValues } from '../../support/trust/stored-values.ts';

const { width, height, pixels } = drawFace({ expression: 'happy', width: 640, height: 480 });
const FACE = Buffer.from(encodePng({ width, height, pixels }));

const file = (name: string, mimeType: string, content: string | Buffer): PickedFile => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

let extension: Extension;
let popup: Page;
beforeAll(async () => {
  extension = await launch({});
  popup = await extension.open('popup/index.html');
});
afterAll(() => extension.close());

const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "ran"</script></svg>';

const BAD = [
  ['not-a-photo', file('empty.png', 'image/png', '')],
  ['not-a-photo', file('diary.png', 'image/png', 'Dear diary, today was fine.')],
  ['not-a-photo', file('drawing.svg', 'image/svg+xml', SCRIPT)],
  ['not-a-photo', file('phone.heic', 'image/heic', PICTURES.HEIC.bytes)],
  ['not-a-photo', file('begun.jpg', 'image/jpeg', PICTURES.JPEG.bytes)],
  ['not-a-photo', file('cut.png', 'image/png', FACE.subarray(0, 40))],
  ['not-a-photo', file('clip.mp4', 'video/mp4', 'This is no film.')],
  ['not-a-photo', file('clip.webm', 'video/webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 0]))],
  ['too-large', file('bomb.png', 'image/png', png(30_000, 30_000, deflateSync(Buffer.alloc(2_000_000))))],
  ['too-large', file('wide.gif', 'image/gif', Buffer.from('GIF89a\xff\xff\xff\xff\0\0\0', 'latin1'))],
] as const;

/** The browser's own coder, for forms that Node has none for. */
async function encodedAs(type: string): Promise<Buffer> {
  const bytes = await popup.evaluate(
    async ([bytes, wanted]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: wanted });
      if (blob.type !== wanted) throw new Error(`This browser writes no ${wanted}.`);
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [[...FACE], type] as const,
  );
  return Buffer.from(bytes);
}

describe('a file that is no picture, or too large a one', () => {
  it.each(BAD.map(([kind, bad]) => [kind, bad.name, bad] as const))('%s: %s', async (kind, _, bad) => {
    const before = await popup.evaluate(storedValues);
    const { mood, trouble } = await scanPhoto(popup, bad);
    expect({ mood, kind: trouble?.kind }).toEqual({ mood: null, kind });
    expect(trouble?.sentence).toMatch(/\w+ .*\.$/);
    expect(await popup.evaluate(storedValues)).toEqual(before);
    expect(await popup.title()).not.toBe('ran');
  });
});

it('an end that is missing is a sentence, not silence', async () => {
  const cut = file('cut.png', 'image/png', FACE.subarray(0, FACE.length / 3));
  const { mood, trouble } = await scanPhoto(popup, cut);
  expect(mood ?? trouble).not.toBeNull();
});

it.each(['image/jpeg', 'image/webp', 'image/png'])('a photo in %s is read', async type => {
  const { mood, trouble } = await scanPhoto(popup, file('me', type, await encodedAs(type)));
  expect({ emotion: mood?.emotion, trouble }).toEqual({ emotion: 'happy', trouble: null });
});
