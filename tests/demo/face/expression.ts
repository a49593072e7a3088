import type { Emotion } from '../../../src/mood/emotions.ts';

/** What a face does. Zero everywhere is at rest; the unit is "as far as a friendly face goes". */
export interface Expression {
  /** −1 corners down … 1 corners up. */
  readonly smile: number;
  /** −1 low … 1 high. */
  readonly browHeight: number;
  /** 1 pulls the inner ends down (frown), −1 lifts them (worry). */
  readonly browAngle: number;
  /** 0 closed, 1 at rest, 1.6 wide. */
  readonly eyeOpenness: number;
  readonly mouthOpening: number;
  /** −1 rounded … 1 stretched. */
  readonly mouthWidth: number;
  /** Upper lip and nose wings drawn up, the nose wrinkled. */
  readonly sneer: number;
}

export const EXPRESSIONS = {
  angry: {
    smile: -0.45,
    browHeight: -0.75,
    browAngle: 1,
    eyeOpenness: 0.85,
    mouthOpening: 0.04,
    mouthWidth: 0.05,
    sneer: 0.35,
  },
  disgust: {
    smile: -0.5,
    browHeight: -0.55,
    browAngle: 0.55,
    eyeOpenness: 0.5,
    mouthOpening: 0.22,
    mouthWidth: 0,
    sneer: 1,
  },
  fear: {
    smile: -0.4,
    browHeight: 0.75,
    browAngle: -0.75,
    eyeOpenness: 1.5,
    mouthOpening: 0.4,
    mouthWidth: 0.5,
    sneer: 0,
  },
  happy: {
    smile: 1,
    browHeight: 0.15,
    browAngle: -0.05,
    eyeOpenness: 0.8,
    mouthOpening: 0.42,
    mouthWidth: 0.45,
    sneer: 0,
  },
  sad: {
    smile: -0.75,
    browHeight: 0,
    browAngle: -0.95,
    eyeOpenness: 0.62,
    mouthOpening: 0,
    mouthWidth: -0.15,
    sneer: 0,
  },
  surprise: {
    smile: 0,
    browHeight: 1,
    browAngle: -0.1,
    eyeOpenness: 1.55,
    mouthOpening: 1,
    mouthWidth: -0.75,
    sneer: 0,
  },
  neutral: {
    smile: 0,
    browHeight: 0,
    browAngle: 0,
    eyeOpenness: 1,
    mouthOpening: 0,
    mouthWidth: 0,
    sneer: 0,
  },
} as const satisfies Record<Emotion, Expression>;
