import type { Vector } from './head-shape.ts';
import { normalise } from './head-shape.ts';
import { clamp, mix, type Rgb } from './shade-math.ts';

export type LightSide = 'left' | 'right';

const WRAP = 0.3;
const KEY: Rgb = [1.02, 0.95, 0.86];
const FILL: Rgb = [0.2, 0.23, 0.28];
const SKY: Rgb = [0.3, 0.3, 0.31];
const FLOOR: Rgb = [0.16, 0.13, 0.11];

const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z;

/** Light from a window on one side, reflected light from the other, a pale ceiling and a warm floor. */
export const roomLight = (side: LightSide) => {
  const sign = side === 'left' ? -1 : 1;
  const key = normalise({ x: 0.5 * sign, y: -0.5, z: 0.75 });
  const fill = normalise({ x: -0.8 * sign, y: 0, z: 0.5 });
  const halfway = normalise({ x: key.x, y: key.y, z: key.z + 1 });
  return {
    falling: (normal: Vector): Rgb => {
      const keyed = clamp((dot(normal, key) + WRAP) / (1 + WRAP));
      const filled = clamp(dot(normal, fill));
      const sky = 0.5 - 0.5 * normal.y;
      return [
        KEY[0] * keyed + FILL[0] * filled + mix(FLOOR[0], SKY[0], sky),
        // Red light scatters farthest under the skin, so red fades least in the shadow.
        KEY[1] * keyed ** 1.25 + FILL[1] * filled + mix(FLOOR[1], SKY[1], sky),
        KEY[2] * keyed ** 1.5 + FILL[2] * filled + mix(FLOOR[2], SKY[2], sky),
      ];
    },
    gloss: (normal: Vector, sharpness: number): number => clamp(dot(normal, halfway)) ** sharpness,
  };
};

export type RoomLight = ReturnType<typeof roomLight>;
