import type { Emotion } from '../../../src/mood/emotions.ts';

/** The shape of a face. At rest every value is 0, except eyes open at 1; 1 is the strongest that looks natural. */
export interface Expression {
  /** −1 corners down … 1 corners up. */
  readonly smile: number;
  /** −1 low … 1 high. */
  readonly browHeight: number;
  /** 1 pulls the inner ends down (frown), −1 lifts them (worry). */
  readonly browAngle: number;
  /** 0 closed, 1 at rest, 2 wide. */
  readonly eyeOpenness: number;
  readonly mouthOpening: number;
  /** −1 rounded … 1 stretched. */
  readonly mouthWidth: number;
  /** 0 at rest … 1 upper lip and sides of the nose drawn up, the nose wrinkled. */
  readonly sneer: number;
}

export const EXPRESSIONS = {
  angry: {
    smile: -0.7,
    browHeight: -1,
    browAngle: 1.1,
    eyeOpenness: 1.25,
    mouthOpening: 0.28,
    mouthWidth: -0.1,
    sneer: 0.95,
  },
  disgust: {
    smile: -0.6,
    browHeight: -0.8,
    browAngle: 0.5,
    eyeOpenness: 0.6,
    mouthOpening: 0.2,
    mouthWidth: -0.3,
    sneer: 1,
  },
  fear: {
    smile: -0.5,
    browHeight: 0.5,
    browAngle: -0.8,
    eyeOpenness: 2,
    mouthOpening: 0.6,
    mouthWidth: 0.4,
    sneer: 0.05,
  },
  happy: {
    smile: 1,
    browHeight: 0.15,
    browAngle: -0.05,
    eyeOpenness: 1,
    mouthOpening: 0.42,
    mouthWidth: 0.45,
    sneer: 0,
  },
  sad: {
    smile: -0.8,
    browHeight: -0.2,
    browAngle: -1,
    eyeOpenness: 1,
    mouthOpening: 0,
    mouthWidth: 0,
    sneer: 0,
  },
  surprise: {
    smile: 0,
    browHeight: 1,
    browAngle: -0.1,
    eyeOpenness: 2,
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
