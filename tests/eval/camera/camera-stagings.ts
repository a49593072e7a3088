import type { Random } from './camera-random.ts';
import type { Staging } from './camera-scenes.ts';

export const PLAIN: Staging = { side: 200, angle: 0, light: [1, 1], blur: 0 };

/** Draws how one face is put before the camera. */
export type Stage = (random: Random) => Staging;

const always = (change: Partial<Staging>) => (): Staging => ({ ...PLAIN, ...change });

/** Light in which a face can still be read: from a dim room to a lamp on one side. */
const anyLight = (random: Random): readonly [number, number] => {
  const middle = random.between(0.45, 1.2);
  const tilt = random.between(-0.3, 0.3);
  return [middle - tilt, middle + tilt];
};

/** One row of the table each: its name, and how its scenes are staged. */
export const STAGINGS = {
  plain: always({}),
  '80 px': always({ side: 80 }),
  '120 px': always({ side: 120 }),
  '300 px': always({ side: 300 }),
  '400 px': always({ side: 400 }),
  'tilted 10°': random => ({ ...PLAIN, angle: random.pick([-10, 10]) }),
  'tilted 20°': random => ({ ...PLAIN, angle: random.pick([-20, 20]) }),
  'dim room': always({ light: [0.4, 0.4] }),
  'bright room': always({ light: [1.3, 1.3] }),
  'side light': random => ({ ...PLAIN, light: random.pick([[0.4, 1.3] as const, [1.3, 0.4] as const]) }),
  'slightly blurred': always({ blur: 2 }),
  blurred: always({ blur: 4 }),
  'all mixed': random => ({
    side: random.between(80, 400),
    angle: random.between(-20, 20),
    light: anyLight(random),
    blur: random.pick([0, 0, 1, 2]),
  }),
} as const satisfies Record<string, Stage>;

const evenly = (light: number): Partial<Staging> => ({ light: [light, light] });

/** One fault each, from harmless to unreadable, to see where the gates should refuse. */
export const FAULTS = {
  ...Object.fromEntries(
    [0.04, 0.06, 0.09, 0.13, 0.2, 1.4, 1.7, 2, 2.5].map(light => [`light × ${light}`, always(evenly(light))]),
  ),
  ...Object.fromEntries([3, 5, 7, 9].map(blur => [`blur ${blur} px`, always({ blur })])),
  ...Object.fromEntries([30, 40, 50, 60].map(side => [`${side} px`, always({ side })])),
} satisfies Record<string, Stage>;
