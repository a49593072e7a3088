import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PictureSize, sizeOfPicture } from '../../../src/capture/picture-size.ts';
import { PICTURES, png } from '../../support/trust/odd-pictures.ts';

const sizeOf = (bytes: Uint8Array | string): Promise<PictureSize | null> =>
  sizeOfPicture(new Blob([bytes as BlobPart]));

describe('the size of a picture, before it is decoded', () => {
  it.each(Object.entries(PICTURES))('%s', async (_, { bytes, width, height }) => {
    expect(await sizeOf(bytes)).toEqual({ width, height });
  });

  it.each(Object.entries(PICTURES))('%s, cut off anywhere, has none or its own', async (_, picture) => {
    for (let length = 0; length < picture.bytes.length; length += 1) {
      const size = await sizeOf(picture.bytes.subarray(0, length));
      if (size) expect(size).toEqual({ width: picture.width, height: picture.height });
    }
    expect(await sizeOf(picture.bytes.subarray(0, 9))).toBeNull();
  });

  it('a small file that would decode into gigabytes is measured without decoding', async () => {
    const bomb = png(30_000, 30_000, deflateSync(Buffer.alloc(1_000_000)));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await sizeOf(bomb)).toEqual({ width: 30_000, height: 30_000 });
  });

  it.each([
    ['nothing', ''],
    ['text in a file named as a picture', 'Dear diary, today was fine.'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML', '<!doctype html><img src=x onerror=alert(1)>'],
    ['a JPEG of endless markers', new Uint8Array(100_000).fill(0xff)],
    [
      'a JPEG whose first segment is longer than the file',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0, 0, 0, 0, 0]),
    ],
    ['a WebP of an unknown variant', 'RIFF\0\0\0\0WEBPVP9 and more of it than the header needs'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
  ])('%s is no picture', async (_, bytes) => {
    expect(await sizeOf(bytes)).toBeNull();
  });
});
