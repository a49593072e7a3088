import type { Crop } from './crop.ts';
import type { Face, Frame, Quality, Refusal } from './frame.ts';
import { frameLight, type Light, lightOf, shareOutside, sharpnessOf, type Turn, turnOf } from './measure.ts';
import { hiddenMouth, mouthFeatures } from './mouth.ts';
import { HIDDEN_ABOVE } from './mouth-weights.ts';

/** All values of one face that the gates compare with their limits. */
export interface Measures {
  readonly side: number;
  readonly outside: number;
  readonly light: Light;
  readonly sharpness: number;
  readonly turn: Turn;
  /** 0..1: how likely something covers the mouth. */
  readonly hidden: number;
}

export function measure(frame: Frame, face: Face, crop: Crop): Measures {
  return {
    side: crop.square.side,
    outside: shareOutside(crop, frame),
    light: lightOf(crop),
    sharpness: sharpnessOf(crop.pixels),
    turn: turnOf(face),
    hidden: hiddenMouth(mouthFeatures(frame, face)),
  };
}

interface Gate {
  readonly refusal: Refusal;
  readonly refuses: (measures: Measures) => boolean;
}

/** Up to these limits the expression model reads a turned face nearly as well as a frontal one. */
const MOST_TURNED = { yaw: 0.8, roll: 0.7 } as const;

/**
 * The limits were chosen from the tables of `npm run eval -- camera --dir <folder> --split train --limit 1000 --gates`.
 * The order is the one in which a person should correct faults: come into the picture and nearer first.
 */
const GATES = [
  { refusal: 'cut-off', refuses: ({ outside }) => outside > 0.12 },
  { refusal: 'too-small', refuses: ({ side }) => side < 48 },
  { refusal: 'too-dark', refuses: ({ light }) => light.brightness < 0.06 },
  { refusal: 'blown-out', refuses: ({ light }) => light.white > 0.5 },
  {
    refusal: 'turned-away',
    refuses: ({ turn }) => Math.abs(turn.yaw) > MOST_TURNED.yaw || Math.abs(turn.roll) > MOST_TURNED.roll,
  },
  { refusal: 'mouth-hidden', refuses: ({ hidden }) => hidden > HIDDEN_ABOVE },
  { refusal: 'blurred', refuses: ({ sharpness }) => sharpness < 0.05 },
] as const satisfies readonly Gate[];

export const refusalFor = (measures: Measures): Refusal | undefined =>
  GATES.find(gate => gate.refuses(measures))?.refusal;

/** A shutter or a finger on the lens gives a dark frame without contrast. */
const COVERED = { brightness: 0.04, contrast: 0.02 } as const;

export function isCovered(frame: Frame): boolean {
  const { brightness, contrast } = frameLight(frame);
  return brightness < COVERED.brightness && contrast < COVERED.contrast;
}

/** Beyond these limits the light is the likely reason why no face was found; the person is then told about the light. */
const NO_FACE_SEEN = { darkBelow: 0.1, whiteAbove: 0.95 } as const;

export function refusalForNobody(frame: Frame): Refusal {
  const { brightness } = frameLight(frame);
  if (brightness < NO_FACE_SEEN.darkBelow) return 'too-dark';
  return brightness > NO_FACE_SEEN.whiteAbove ? 'blown-out' : 'no-face';
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Sharpness beyond this adds no weight; the gates' tables show which values faces have. */
const SHARP_ENOUGH = 0.3;

/** A frontal and sharp face has the full weight; a turned or soft one has less, but never none. */
export function qualityOf({ light, sharpness, turn }: Measures): Quality {
  const pose = clamp(1 - Math.abs(turn.yaw) / MOST_TURNED.yaw);
  const weight = (0.25 + 0.75 * pose) * (0.25 + 0.75 * clamp(sharpness / SHARP_ENOUGH));
  return { sharpness, brightness: light.brightness, pose, weight };
}
