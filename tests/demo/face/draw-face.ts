import type { Emotion } from '../../../src/mood/emotions.ts';
import type { Frame } from '../../../src/vision/frame.ts';
import { EXPRESSIONS, type Expression } from './drawn-expression.ts';
import { compose } from './layer.ts';
import type { LightSide } from './light.ts';
import { LOOKS } from './look.ts';
import { type Person, personLayers } from './person.ts';
import { paintRoom } from './room.ts';
import { hash, type Rgb, toByte } from './shade-math.ts';

/** A room as a webcam sees it, with no, one or several people in it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lightSide: LightSide;
  /** 1 in daylight, near 0 at night. */
  readonly exposure: number;
  readonly people: readonly Person[];
}

const SENSOR_NOISE = 0.05;

export const drawScene = ({ width, height, lightSide, exposure, people }: Scene): Frame => {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const layers = people.flatMap(person => personLayers(person, lightSide));
  const behind = paintRoom(width, height, lightSide);
  for (let i = 0; i < width * height; i++) {
    const [column, row] = [i % width, Math.floor(i / width)];
    const under: Rgb = [behind[i * 3] ?? 0, behind[i * 3 + 1] ?? 0, behind[i * 3 + 2] ?? 0];
    const [red, green, blue] = compose(layers, under, column + 0.5, row + 0.5);
    const grain = exposure * (1 + SENSOR_NOISE * (hash(column, row) - 0.5));
    pixels[i * 4] = toByte(red * grain);
    pixels[i * 4 + 1] = toByte(green * grain);
    pixels[i * 4 + 2] = toByte(blue * grain);
  }
  return { width, height, pixels };
};

/** One person in front of a webcam of 640×480 at the usual distance. */
export const personAt = (part: Partial<Person> = {}): Person => ({
  expression: EXPRESSIONS.neutral,
  look: LOOKS.robin,
  centre: { x: 320, y: 233 },
  radius: 113,
  roll: 0,
  yaw: 0,
  ...part,
});

export const sceneOf = (people: readonly Person[], part: Partial<Omit<Scene, 'people'>> = {}): Scene => ({
  width: 640,
  height: 480,
  lightSide: 'left',
  exposure: 1,
  ...part,
  people,
});

export interface FaceDrawing extends Partial<Omit<Person, 'expression'>>, Partial<Omit<Scene, 'people'>> {
  readonly expression: Emotion | Expression;
}

/** One person in the room; the face fills the same share of a picture of any size. */
export const drawFace = ({
  expression,
  width = 640,
  height = 480,
  lightSide,
  exposure,
  ...rest
}: FaceDrawing): Frame =>
  drawScene(
    sceneOf(
      [
        personAt({
          centre: { x: width / 2, y: height * 0.485 },
          radius: height * 0.235,
          ...rest,
          expression: typeof expression === 'string' ? EXPRESSIONS[expression] : expression,
        }),
      ],
      { width, height, lightSide: lightSide ?? 'left', exposure: exposure ?? 1 },
    ),
  );
