import type { Crop } from './crop.ts';
import type { Face, Frame, Quality, Refusal } from './frame.ts';
import { frameLight, type Light, lightOf, shareOutside, sharpnessOf, type Turn, turnOf } from './measure.ts';
import { hiddenMouth, mouthFeatures } from './mouth.ts';
import { HIDDEN_ABOVE } from './mouth-weights.ts';

/** Everything the gates ask about one face. */
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
    side: crop.patch.side,
    outside: shareOutside(crop, frame),
    light: lightOf(crop),
    sharpness: sharpnessOf(crop.pixels),
    turn: turnOf(face),
    hidden: hiddenMouth(mouthFeatures(frame, face)),
  };
}

interface Gate {
  readonly refusal: Refusal;
  readonly closed: (measures: Measures) => boolean;
}

/** Up to here the expression model reads a face nearly as well as one straight on. */
const TURNED = { yaw: 0.8, roll: 0.7 } as const;

/**
 * Chosen from the tables of `npm run eval -- camera --dir <folder> --split train --limit 1000 --gates`.
 * In the order a person would put things right: come nearer before anything finer is judged.
 */
export const GATES = [
  { refusal: 'cut-off', closed: ({ outside }) => outside > 0.12 },
  { refusal: 'too-small', closed: ({ side }) => side < 48 },
  { refusal: 'too-dark', closed: ({ light }) => light.brightness < 0.06 },
  { refusal: 'blown-out', closed: ({ light }) => light.white > 0.5 },
  {
    refusal: 'turned-away',
    closed: ({ turn }) => Math.abs(turn.yaw) > TURNED.yaw || Math.abs(turn.roll) > TURNED.roll,
  },
  { refusal: 'mouth-hidden', closed: ({ hidden }) => hidden > HIDDEN_ABOVE },
  { refusal: 'blurred', closed: ({ sharpness }) => sharpness < 0.05 },
] as const satisfies readonly Gate[];

export const refusalFor = (measures: Measures): Refusal | undefined =>
  GATES.find(gate => gate.closed(measures))?.refusal;

/** A shutter or a finger on the lens leaves a dark frame without anything in it. */
const COVERED = { brightness: 0.04, contrast: 0.02 } as const;

export function isCovered(frame: Frame): boolean {
  const { brightness, contrast } = frameLight(frame);
  return brightness < COVERED.brightness && contrast < COVERED.contrast;
}

/** Where no face is found the light may be why: then better light helps and looking elsewhere does not. */
const NO_FACE_SEEN = { darkBelow: 0.1, whiteAbove: 0.95 } as const;

export function refusalForNobody(frame: Frame): Refusal {
  const { brightness } = frameLight(frame);
  if (brightness < NO_FACE_SEEN.darkBelow) return 'too-dark';
  return brightness > NO_FACE_SEEN.whiteAbove ? 'blown-out' : 'no-face';
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Beyond this sharpness a look is not worth more; see the gates' table of what faces have. */
const SHARP_ENOUGH = 0.3;

/** A look's say: frontal and sharp counts fully, neither ever counts for nothing. */
export function qualityOf({ light, sharpness, turn }: Measures): Quality {
  const pose = clamp(1 - Math.abs(turn.yaw) / TURNED.yaw);
  const weight = (0.25 + 0.75 * pose) * (0.25 + 0.75 * clamp(sharpness / SHARP_ENOUGH));
  return { sharpness, brightness: light.brightness, pose, weight };
}
