import { paint, type Rgb } from './shade-math.ts';

/** The colours and hair of an invented person. */
export interface Look {
  readonly skin: Rgb;
  readonly lips: Rgb;
  readonly hair: Rgb;
  readonly iris: Rgb;
  readonly shirt: Rgb;
  /** Length of the hair beside the face: 0 is short, 1 reaches the chin. */
  readonly hairLength: number;
}

export const LOOKS = {
  robin: {
    skin: paint('#e2ab8a'),
    lips: paint('#bf6a62'),
    hair: paint('#5a3a26'),
    iris: paint('#4d6b58'),
    shirt: paint('#3f6f86'),
    hairLength: 0,
  },
  amara: {
    skin: paint('#9c6644'),
    lips: paint('#8c4540'),
    hair: paint('#2a1d18'),
    iris: paint('#3d2a1c'),
    shirt: paint('#c9893a'),
    hairLength: 1,
  },
  sol: {
    skin: paint('#f0c6a8'),
    lips: paint('#c97a72'),
    hair: paint('#b98543'),
    iris: paint('#4a6d94'),
    shirt: paint('#7a5a86'),
    hairLength: 0.6,
  },
} as const satisfies Record<string, Look>;
