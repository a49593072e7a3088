import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { difference, isAlike } from '../../screens/compare-pictures.ts';
import { decodeSmall, encodeSmall, type SmallPicture } from '../../screens/small-picture.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/screens');
const stored = (id: string): SmallPicture => decodeSmall(readFileSync(path.join(FOLDER, `${id}.png`)));

type Change = (x: number, y: number, picture: SmallPicture) => number;

const changed = (picture: SmallPicture, change: Change): SmallPicture => ({
  ...picture,
  light: picture.light.map((_, i) => change(i % picture.width, Math.floor(i / picture.width), picture)),
});
const at = ({ width, height, light }: SmallPicture, x: number, y: number): number =>
  light[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;

/** In small pixels, of which four are one of the screen's. */
const moved =
  (across: number, down: number): Change =>
  (x, y, picture) =>
    at(picture, x - across, y - down);
/** Without what lies between two heights. */
const without =
  (from: number, to: number): Change =>
  (x, y, picture) =>
    y >= from && y < to ? at(picture, 0, y) : at(picture, x, y);
/** The part at the first height drawn a second time over the part at the second. */
const overlapping =
  (from: number, to: number, length: number): Change =>
  (x, y, picture) =>
    y >= to && y < to + length
      ? Math.min(at(picture, x, y), at(picture, x, y - to + from))
      : at(picture, x, y);
const lighter: Change = (x, y, picture) => Math.min(255, at(picture, x, y) + 2);

const popup = stored('popup-result');
const welcome = stored('welcome-sites');
const verdict = (picture: SmallPicture, change: Change): boolean =>
  isAlike(difference(picture, changed(picture, change)));

describe('two pictures of a screen', () => {
  it.each([
    ['the same', moved(0, 0)],
    ['moved down by four pixels', moved(0, 1)],
    ['moved aside by four pixels', moved(1, 0)],
    ['a shade lighter', lighter],
  ] as const)('are alike when it is %s', (_what, change) => {
    expect(verdict(popup, change)).toBe(true);
    expect(verdict(welcome, change)).toBe(true);
  });

  it('differ when a panel is gone', () => {
    expect(verdict(popup, without(30, 62))).toBe(false);
    expect(verdict(popup, without(64, 110))).toBe(false);
    expect(verdict(welcome, without(78, 118))).toBe(false);
  });

  it('differ when one part lies over another', () => {
    expect(verdict(popup, overlapping(30, 100, 40))).toBe(false);
    expect(verdict(welcome, overlapping(60, 85, 20))).toBe(false);
  });

  it('differ when a part has gone somewhere else, or the size is another', () => {
    expect(verdict(popup, moved(0, 12))).toBe(false);
    expect(isAlike(difference(popup, welcome))).toBe(false);
    const short = { ...popup, height: popup.height - 20, light: popup.light.slice(0, -20 * popup.width) };
    expect(isAlike(difference(popup, short))).toBe(false);
  });

  it('differ when it is another screen of the same size', () => {
    expect(isAlike(difference(stored('welcome-what'), welcome))).toBe(false);
    expect(isAlike(difference(stored('welcome-camera'), stored('welcome-camera-denied')))).toBe(false);
  });
});

it('a small picture is the same after it was written to a file and read again', () => {
  expect(decodeSmall(encodeSmall(popup))).toEqual(popup);
});
