/** A point on the three axes by which viewers describe films well; each axis runs from −1 to 1. */
export interface Point {
  readonly pleasant: number;
  readonly energy: number;
  readonly tension: number;
}

export const ORIGIN: Point = { pleasant: 0, energy: 0, tension: 0 };

/** Weighted mean; the origin when nothing has weight. */
export function meanPoint(points: Iterable<readonly [Point, number]>): Point {
  let pleasant = 0;
  let energy = 0;
  let tension = 0;
  let total = 0;
  for (const [point, weight] of points) {
    pleasant += point.pleasant * weight;
    energy += point.energy * weight;
    tension += point.tension * weight;
    total += weight;
  }
  return total > 0
    ? { pleasant: pleasant / total, energy: energy / total, tension: tension / total }
    : ORIGIN;
}
