export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 10;
const EDGE = 8;

const within = (start: number, length: number, available: number): number =>
  Math.max(EDGE, Math.min(start, available - length - EDGE));

/** The place of the note: right or left of the poster, so that it covers little of the card; else below or above it. */
export function placeBeside(poster: Box, note: Size, view: Size): { left: number; top: number } {
  const top = within(poster.top, note.height, view.height);
  if (poster.right + GAP + note.width + EDGE <= view.width) return { left: poster.right + GAP, top };
  if (poster.left - GAP - note.width >= EDGE) return { left: poster.left - GAP - note.width, top };
  const left = within(poster.left, note.width, view.width);
  const below = poster.bottom + GAP;
  const fitsBelow = below + note.height + EDGE <= view.height;
  return { left, top: within(fitsBelow ? below : poster.top - GAP - note.height, note.height, view.height) };
}
