import type { Frame } from '../../src/vision/frame.ts';
import { drawScene, personAt, sceneOf } from '../demo/face/draw-face.ts';
import { EXPRESSIONS } from '../demo/face/drawn-expression.ts';
import { encodePng } from '../demo/face/png.ts';

const happy = { expression: EXPRESSIONS.happy };

/** All people in pictures are drawn, none is real. */
const SCENES = {
  two: () =>
    sceneOf([
      personAt({ ...happy, centre: { x: 190, y: 240 }, radius: 88 }),
      personAt({ centre: { x: 455, y: 235 }, radius: 88 }),
    ]),
  nobody: () => sceneOf([]),
  dark: () => sceneOf([personAt(happy)], { exposure: 0.004 }),
} as const satisfies { readonly [name: string]: () => Parameters<typeof drawScene>[0] };

export type PhotoName = keyof typeof SCENES;

const drawn = new Map<PhotoName, Frame>();

/** Drawing takes a second, so each is drawn once. */
export function photo(name: PhotoName): Buffer {
  const frame = drawn.get(name) ?? drawScene(SCENES[name]());
  drawn.set(name, frame);
  return encodePng(frame);
}
