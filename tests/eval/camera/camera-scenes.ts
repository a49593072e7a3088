import type { Frame } from '../../../src/vision/frame.ts';
import { type FrameSquare, frameToSquare } from '../../../src/vision/frame-square.ts';
import { type Random, seeded } from './camera-random.ts';

/** How a face is put before the camera. Angles in degrees, blur in frame pixels. */
export interface Staging {
  readonly side: number;
  readonly angle: number;
  /** Times the light of the picture itself, left and right. */
  readonly light: readonly [number, number];
  readonly blur: number;
}

export const SCENE = { width: 640, height: 480 } as const;
const FER = 48;

/** How far the pixels of the picture's edge are repeated around it before the room begins, as a share of its side. */
const MARGIN = 0.18;

/** Skin's warmth; weighted by the luma formula it adds up to one, so the grey stays what it was. */
const WARM = [1.16, 0.957, 0.799] as const;

/** Catmull–Rom: the four weights around a place between two pixels. */
function cubicWeights(t: number): readonly [number, number, number, number] {
  return [
    ((-0.5 * t + 1) * t - 0.5) * t,
    (1.5 * t - 2.5) * t * t + 1,
    ((-1.5 * t + 2) * t + 0.5) * t,
    (0.5 * t - 0.5) * t * t,
  ];
}

const clampIndex = (i: number): number => Math.min(FER - 1, Math.max(0, i));

/** The face enlarged smoothly; beyond its edge the last pixels are repeated. Coordinates are 0..1. */
function enlarged(grey: Float32Array, x: number, y: number): number {
  const [u, v] = [x * FER - 0.5, y * FER - 0.5];
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const across = cubicWeights(u - left);
  const down = cubicWeights(v - top);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = clampIndex(top - 1 + j) * FER;
    for (let i = 0; i < 4; i++) sum += down[j]! * across[i]! * grey[row + clampIndex(left - 1 + i)]!;
  }
  return 255 * sum;
}

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** 1 inside the picture, softly down to 0 across the margin around it. */
function cover(x: number, y: number): number {
  const out = Math.hypot(Math.max(0, -x, x - 1), Math.max(0, -y, y - 1));
  return out >= MARGIN ? 0 : smooth(1 - out / MARGIN);
}

type Colour = readonly [number, number, number];

const drawColour = (random: Random): Colour => {
  const grey = random.between(30, 220);
  return [grey + random.bell(25), grey + random.bell(25), grey + random.bell(25)];
};

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every pixel of an area that lies in the frame, with its place in the pixels. */
function eachPixel(area: Area, paint: (to: number, x: number, y: number) => void): void {
  const [left, top] = [Math.max(0, Math.floor(area.x)), Math.max(0, Math.floor(area.y))];
  const right = Math.min(SCENE.width, Math.ceil(area.x + area.width));
  const bottom = Math.min(SCENE.height, Math.ceil(area.y + area.height));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) paint((y * SCENE.width + x) * 3, x, y);
  }
}

const drawThing = (random: Random): Area => ({
  x: random.between(-80, SCENE.width),
  y: random.between(-80, SCENE.height),
  width: random.between(30, 260),
  height: random.between(30, 320),
});

/** A wall with a handful of plain things before it, all lighter or darker to one side. */
function paintRoom(pixels: Float32Array, random: Random): void {
  const fall = random.between(-60, 60) / SCENE.width;
  const things = Array.from({ length: 6 }, () => drawThing(random));
  for (const area of [{ x: 0, y: 0, ...SCENE }, ...things]) {
    const [red, green, blue] = drawColour(random);
    eachPixel(area, (to, x) => {
      const shade = fall * (x - SCENE.width / 2);
      pixels[to] = red + shade;
      pixels[to + 1] = green + shade;
      pixels[to + 2] = blue + shade;
    });
  }
}

/** The square around a patch, however it is turned, `times` as large. */
const squareAround = ({ centre, side }: FrameSquare, times: number): Area => ({
  x: centre.x - (side * times) / 2,
  y: centre.y - (side * times) / 2,
  width: side * times,
  height: side * times,
});

/** Shoulders: a dark ellipse under the head. */
function paintBody(pixels: Float32Array, patch: FrameSquare, random: Random): void {
  const colour = drawColour(random).map(value => value / 2);
  eachPixel(squareAround(patch, 5.2), (to, x, y) => {
    const at = frameToSquare(patch, { x, y });
    if (((at.x - 0.5) / 1.1) ** 2 + (at.y - 1.9) ** 2 <= 1) pixels.set(colour, to);
  });
}

function paintFace(pixels: Float32Array, patch: FrameSquare, grey: Float32Array): void {
  eachPixel(squareAround(patch, 1.5 * (1 + 2 * MARGIN)), (to, x, y) => {
    const at = frameToSquare(patch, { x: x + 0.5, y: y + 0.5 });
    const share = cover(at.x, at.y);
    if (share === 0) return;
    const value = enlarged(grey, at.x, at.y);
    for (let channel = 0; channel < 3; channel++) {
      pixels[to + channel] = (1 - share) * pixels[to + channel]! + share * value * WARM[channel]!;
    }
  });
}

/** Three box blurs one after the other look almost like a lens out of focus. */
function blurred(pixels: Float32Array, radius: number): Float32Array {
  let from = pixels;
  for (let pass = 0; pass < 3; pass++) {
    from = boxBlur(from, radius, 3, SCENE.width, SCENE.width * 3, SCENE.height);
    from = boxBlur(from, radius, SCENE.width * 3, SCENE.height, 3, SCENE.width);
  }
  return from;
}

/** A running mean along one axis: `step` apart lie its neighbours, `line` apart the lines. */
function boxBlur(
  from: Float32Array,
  radius: number,
  step: number,
  length: number,
  line: number,
  lines: number,
): Float32Array {
  const to = new Float32Array(from.length);
  const share = 1 / (2 * radius + 1);
  const inside = (i: number): number => Math.min(length - 1, Math.max(0, i)) * step;
  for (let k = 0; k < lines * 3; k++) {
    const start = Math.floor(k / 3) * line + (k % 3);
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += from[start + inside(i)]!;
    for (let i = 0; i < length; i++) {
      to[start + i * step] = sum * share;
      sum += from[start + inside(i + radius + 1)]! - from[start + inside(i - radius)]!;
    }
  }
  return to;
}

/** Applies the light to the whole picture, then the noise of the sensor. */
function expose(pixels: Float32Array, [left, right]: Staging['light'], random: Random): Frame {
  const out = new Uint8ClampedArray(SCENE.width * SCENE.height * 4).fill(255);
  const grain = Float32Array.from({ length: 4099 }, () => random.bell(2));
  for (let i = 0; i < SCENE.width * SCENE.height; i++) {
    const light = left + (right - left) * ((i % SCENE.width) / SCENE.width);
    const noise = grain[i % grain.length]!;
    for (let channel = 0; channel < 3; channel++) {
      out[4 * i + channel] = pixels[3 * i + channel]! * light + noise;
    }
  }
  return { ...SCENE, pixels: out };
}

/** A random place in the frame where the whole face is visible. */
function place(random: Random, { side, angle }: Staging): FrameSquare {
  const half = Math.min(SCENE.height / 2, (side / 2) * 1.1);
  return {
    centre: {
      x: random.between(half, SCENE.width - half),
      y: random.between(half, SCENE.height - half),
    },
    side,
    angle: (angle * Math.PI) / 180,
  };
}

export interface Scene {
  readonly frame: Frame;
  /** Where the face was put: a perfect crop cuts out exactly this. */
  readonly patch: FrameSquare;
}

export function paintScene(grey: Float32Array, staging: Staging, seed: number): Scene {
  const random = seeded(seed);
  const patch = place(random, staging);
  const pixels = new Float32Array(SCENE.width * SCENE.height * 3);
  paintRoom(pixels, random);
  paintBody(pixels, patch, random);
  paintFace(pixels, patch, grey);
  const seen = staging.blur > 0 ? blurred(pixels, staging.blur) : pixels;
  return { frame: expose(seen, staging.light, random), patch };
}
