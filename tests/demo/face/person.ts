import { ears, neck, shirt } from './body.ts';
import { paintBrows } from './brows.ts';
import type { Expression } from './drawn-expression.ts';
import { paintMouth } from './drawn-mouth.ts';
import { paintEyes } from './eyes.ts';
import { fringeShadow, hairBehind, hairInFront } from './hair.ts';
import { headOutline, headSurface } from './head-shape.ts';
import { type Layer, moved, rolled, scaled } from './layer.ts';
import { type LightSide, roomLight } from './light.ts';
import type { Look } from './look.ts';
import { faceRelief } from './relief.ts';
import { blend, coverage, dim, type Rgb, tint } from './shade-math.ts';
import { skinColour } from './skin.ts';

export interface Person {
  readonly expression: Expression;
  readonly look: Look;
  /** The centre of the head and half its width, in pixels. */
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** In radians; positive values lean or turn the head to the right of the picture. */
  readonly roll: number;
  readonly yaw: number;
}

type Painted = (x: number, y: number) => Rgb;

const GLOSS: Rgb = [1, 0.96, 0.9];

/** The colour of each point of the head, in coordinates of the upright head. */
const headColour = ({ expression, look, yaw }: Person, side: LightSide, pixel: number): Painted => {
  const light = roomLight(side);
  const bend = faceRelief(expression);
  const skin = skinColour(expression, look);
  const features = [
    paintEyes(expression, look, side, pixel),
    paintBrows(expression, look),
    paintMouth(expression, look, pixel),
  ];
  return (x, y) => {
    const { u, v, normal } = headSurface(x, y, yaw);
    const bent = bend(normal, u, v);
    const falling = dim(light.falling(bent), fringeShadow(x, y));
    let colour = blend(tint(skin(u, v), falling), GLOSS, 0.14 * light.gloss(bent, 14));
    for (const paint of features) colour = paint(colour, u, v, falling);
    return colour;
  };
};

/** No part of a head lies farther from its centre than this, in head units. */
const HEAD_REACH = 1.9;

/** A layer of the head that is not asked about pixels far from the head: there are four, and most pixels are far. */
const ofHead = (layer: Layer): Layer => ({
  share: (x, y) => (x * x + y * y > HEAD_REACH * HEAD_REACH ? 0 : layer.share(x, y)),
  colour: layer.colour,
});

/** A person's layers, back to front, in the picture's pixels. */
export const personLayers = (person: Person, side: LightSide): readonly Layer[] => {
  const { look, yaw, roll, centre, radius } = person;
  const pixel = 1 / radius;
  const { falling } = roomLight(side);
  const hairLight: Painted = (x, y) => falling(headSurface(x * 0.9, y * 0.9, 0).normal);
  const head: Layer = {
    share: (x, y) => coverage(headOutline, x, y, pixel),
    colour: headColour(person, side, pixel),
  };
  const layers = [
    ofHead(rolled(hairBehind(look, pixel, hairLight), roll)),
    neck(look, pixel, falling),
    shirt(look, pixel, falling),
    // When the head turns, parts behind its axis move one way and parts in front of it the other way.
    ofHead(rolled(moved(ears(look, pixel, falling), -0.1 * Math.sin(yaw), 0), roll)),
    ofHead(rolled(head, roll)),
    ofHead(rolled(moved(hairInFront(look, pixel, hairLight), 0.2 * Math.sin(yaw), 0), roll)),
  ];
  return layers.map(layer => moved(scaled(layer, radius), centre.x, centre.y));
};
