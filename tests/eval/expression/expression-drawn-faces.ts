const SIDE = 48;
const CENTRE = 24;

/** Rounds down like Python's `//`, also below zero. */
const over = (value: number, by: number): number => Math.floor(value / by);

function isFeature(x: number, y: number, number: number): boolean {
  const fromMiddle = Math.abs(x - CENTRE);
  const eyes = Math.abs(fromMiddle - 9) < 4 && Math.abs(y - 18) < 1 + (number % 4);
  const lip = over(fromMiddle * ((number % 3) - 1), 4);
  const mouth = fromMiddle < 5 + number && Math.abs(y - 35 - lip) < 1 + (number % 5);
  return eyes || mouth;
}

/** A shaded head by whole-number arithmetic, pixel for pixel what models/training/golden.py draws. */
export function drawFace(number: number): Float32Array {
  return Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const falloff = over((x - CENTRE) ** 2 * 3 + (y - CENTRE) ** 2 * 2, 6 + number);
    const grey = isFeature(x, y, number) ? 40 : Math.max(20, 210 - falloff);
    return grey / 255;
  });
}
