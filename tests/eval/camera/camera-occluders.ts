import type { Random } from './camera-random.ts';

const SIDE = 48;

/** The grey value of the covering object at a point of the picture (0..1); undefined where the face is visible. */
type Cover = (x: number, y: number) => number | undefined;

/** A cloth from the nose down, with faint pleats; a scarf is one with strong ones. */
function mask(random: Random): Cover {
  const [top, wide, grey] = [
    random.between(0.56, 0.68),
    random.between(0.3, 0.45),
    random.between(0.15, 0.95),
  ];
  const [pleat, folds] = [random.between(0, 0.12), random.between(20, 60)];
  const middle = random.between(0.46, 0.54);
  return (x, y) => {
    const out = (x - middle) / wide;
    if (Math.abs(out) > 1 || y < top + 0.1 * out * out) return undefined;
    return grey * (1 - 0.25 * out * out) + pleat * Math.sin(y * folds);
  };
}

/** Three or four fingers side by side, their gaps darker, of the skin's own tone or so. */
function hand(random: Random, skin: number): Cover {
  const turn = random.between(-1.2, 1.2);
  const [fingers, width] = [random.pick([3, 4]), random.between(0.1, 0.15)];
  const grey = skin * random.between(0.8, 1.2);
  const [cx, cy] = [random.between(0.45, 0.55), random.between(0.76, 0.84)];
  const reach = random.between(0.25, 0.5);
  return (x, y) => {
    const across = Math.cos(turn) * (x - cx) + Math.sin(turn) * (y - cy);
    const along = Math.cos(turn) * (y - cy) - Math.sin(turn) * (x - cx);
    const finger = across / width + fingers / 2;
    if (finger < 0 || finger > fingers || along < -reach) return undefined;
    const round = Math.sin((finger - Math.floor(finger)) * Math.PI);
    return grey * (0.65 + 0.35 * round ** 0.5);
  };
}

/** A phone, a cup, a book: one tone with an edge. */
function thing(random: Random): Cover {
  const turn = random.between(-0.5, 0.5);
  const grey = random.between(0.03, 0.97);
  const [wide, high] = [random.between(0.18, 0.4), random.between(0.13, 0.3)];
  const [cx, cy] = [random.between(0.42, 0.58), random.between(0.76, 0.84)];
  return (x, y) => {
    const across = Math.abs(Math.cos(turn) * (x - cx) + Math.sin(turn) * (y - cy));
    const along = Math.abs(Math.cos(turn) * (y - cy) - Math.sin(turn) * (x - cx));
    return across > wide || along > high ? undefined : grey * (1 - 0.3 * Math.min(1, (across / wide) ** 8));
  };
}

/** The face with something drawn over its mouth. */
export function coverMouth(grey: Float32Array, random: Random): Float32Array {
  const skin = grey[30 * SIDE + 24] ?? 0.5;
  const cover = random.pick([mask, hand, thing])(random, skin);
  return grey.map(
    (value, i) => cover(((i % SIDE) + 0.5) / SIDE, (Math.floor(i / SIDE) + 0.5) / SIDE) ?? value,
  );
}
