import type { Point } from './frame.ts';

/** BlazeFace's two output grids: how many input pixels a cell spans, and how many boxes it proposes. */
const GRIDS = [
  { stride: 16, perCell: 2 },
  { stride: 32, perCell: 6 },
] as const;

function* cellCentres(side: number, stride: number): Generator<Point> {
  const cells = side / stride;
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      yield { x: (column + 0.5) * stride, y: (row + 0.5) * stride };
    }
  }
}

/** One anchor for each proposal, in the order in which the network gives them: 896 for an input of 256 pixels. */
export function anchorsFor(side: number): readonly Point[] {
  return GRIDS.flatMap(({ stride, perCell }) =>
    [...cellCentres(side, stride)].flatMap(centre => Array<Point>(perCell).fill(centre)),
  );
}
