import type { Layer } from './layer.ts';
import type { Look } from './look.ts';
import { bell, coverage, dim, mix, type Rgb, ripple, smooth, tint } from './shade-math.ts';

const CROWN = -0.3;
const PARTING = { x: -0.38, y: -1.38 } as const;

/** Negative inside the outline of the hair. Long hair hangs beside the face, short hair ends at the ears. */
const volume = (hairLength: number) => {
  const end = mix(0.24, 1.42, hairLength);
  const flare = mix(-0.12, 0.24, hairLength);
  return (x: number, y: number): number => {
    if (y < CROWN)
      return (x / 1.09) ** 2 + ((y - CROWN - 0.03 * x) / (1.19 + 0.02 * bell(x + 0.1, 0.4))) ** 2 - 1;
    const width = 1.09 + flare * smooth(CROWN, end, y);
    const across = (x / width) ** 2;
    const down = ((y - CROWN) / (end - CROWN)) ** 2;
    return Math.sqrt(across * across + down * down) - 1;
  };
};

/** The lower edge of the fringe: from the parting to the temple on the other side, then down in front of the ears. */
const fringe = (x: number): number => {
  const fromPart = x - PARTING.x;
  const sweep = fromPart > 0 ? 0.34 * (fromPart / 1.2) ** 1.5 : 0.42 * (-fromPart / 0.6) ** 1.6;
  const temple = 1.05 * smooth(0.8, 1.08, Math.abs(x));
  return -0.93 + sweep + temple;
};

const strandColour = (look: Look, x: number, y: number, light: Rgb): Rgb => {
  const along = Math.atan2(y - PARTING.y, x - PARTING.x);
  const reach = Math.hypot(x - PARTING.x, y - PARTING.y);
  const wave = 0.12 * Math.sin(reach * 4);
  const strand = 0.6 * ripple((along + wave) * 22, 3) + 0.4 * ripple((along + wave) * 70, 5);
  const band = bell(reach - 0.5 - 0.06 * strand, 0.17) + 0.5 * bell(reach - 1.15, 0.3);
  const root = mix(0.65, 1, smooth(0, 0.25, reach));
  return dim(tint(look.hair, light), root * (0.6 + 0.5 * strand + 0.65 * band * (0.4 + strand)));
};

type HairLight = (x: number, y: number) => Rgb;

export const hairBehind = (look: Look, pixel: number, light: HairLight): Layer => {
  const outline = volume(look.hairLength);
  return {
    share: (x, y) => coverage(outline, x, y, pixel),
    colour: (x, y) => dim(strandColour(look, x, y, light(x, y)), mix(0.75, 0.35, smooth(-0.2, 0.7, y))),
  };
};

/** The uneven ends of the hair. */
const tips = (x: number, y: number): number => {
  const slant = x * 9 - y * 5;
  return 0.07 * (ripple(slant, 11) - 0.5) + 0.035 * (ripple(slant * 3.7, 12) - 0.5);
};

/** The hair in front of the forehead and temples. */
export const hairInFront = (look: Look, pixel: number, light: HairLight): Layer => {
  const outline = volume(look.hairLength);
  return {
    share: (x, y) => {
      const within = coverage(outline, x, y, pixel);
      return within === 0 ? 0 : within * smooth(0.025, -0.03, y - fringe(x) - tips(x, y));
    },
    colour: (x, y) => strandColour(look, x, y, light(x, y)),
  };
};

/** The share of the light that the fringe lets through to the skin just below it. */
export const fringeShadow = (x: number, y: number): number => 1 - 0.42 * smooth(0.16, 0, y - fringe(x));
