import { type Corner, cornerOf } from './corner.ts';

/** Where on a card the light goes. */
export interface Spot {
  /** The poster, or the whole card: what has the rounded corners that the outline is to follow. */
  readonly light: Element;
  /** Something around it cuts off what lies outside: the outline must lie within. */
  readonly isInside: boolean;
  readonly corner: Corner | null;
}

const POSTER = 'img, picture, video, canvas, [style*="background-image"]';
const LEAST_SIDE = 48;
/** A poster fills its card across or from top to bottom; less is a badge, or the face of someone in the film. */
const LEAST_SHARE = 0.6;
const MOST_PICTURES = 8;
const SAME = 2;
/** What outline and offset need outside of the box. */
const ROOM = 4;
const FURTHEST_UP = 6;

const area = ({ width, height }: DOMRect): number =>
  width < LEAST_SIDE || height < LEAST_SIDE ? 0 : width * height;

const isSameBox = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) <= SAME &&
  Math.abs(a.top - b.top) <= SAME &&
  Math.abs(a.right - b.right) <= SAME &&
  Math.abs(a.bottom - b.bottom) <= SAME;

const isRounded = (element: Element): boolean =>
  Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) > 0;

const fills = (picture: DOMRect, card: DOMRect): boolean =>
  picture.width >= LEAST_SHARE * card.width || picture.height >= LEAST_SHARE * card.height;

function largestPicture(frame: Element, card: DOMRect): Element | null {
  let [best, most] = [null as Element | null, 0];
  for (const picture of [...frame.querySelectorAll(POSTER)].slice(0, MOST_PICTURES)) {
    const box = picture.getBoundingClientRect();
    if (area(box) > most && fills(box, card)) [best, most] = [picture, area(box)];
  }
  return best;
}

/** Wrappers as large as the picture are the picture, too; the outermost with rounded corners has the poster's shape. */
function posterOf(frame: Element): Element {
  const picture = largestPicture(frame, frame.getBoundingClientRect());
  if (!picture) return frame;
  const box = picture.getBoundingClientRect();
  let [outermost, rounded] = [picture, isRounded(picture) ? picture : null];
  for (let at = picture; at !== frame && at.parentElement; ) {
    at = at.parentElement;
    if (!isSameBox(at.getBoundingClientRect(), box)) break;
    outermost = at;
    if (isRounded(at)) rounded = at;
  }
  return rounded ?? outermost;
}

/** An edge that lies further out than the box has room; one that lies further in belongs to a row scrolled away. */
const isTight = (room: number): boolean => room > -SAME && room < ROOM;

function cutsOff(around: Element, box: DOMRect): boolean {
  const { overflowX, overflowY } = getComputedStyle(around);
  const outer = around.getBoundingClientRect();
  return (
    (overflowX !== 'visible' && (isTight(box.left - outer.left) || isTight(outer.right - box.right))) ||
    (overflowY !== 'visible' && (isTight(box.top - outer.top) || isTight(outer.bottom - box.bottom)))
  );
}

function isCutOff(light: Element): boolean {
  const box = light.getBoundingClientRect();
  let at = light.parentElement;
  for (let up = 0; at && at !== document.body && up < FURTHEST_UP; up += 1, at = at.parentElement)
    if (cutsOff(at, box)) return true;
  return false;
}

/** Only looks, changes nothing: a look between two changes makes the browser work out every style anew. */
export function spotOf(frame: Element): Spot {
  const light = posterOf(frame);
  return { light, isInside: isCutOff(light), corner: cornerOf(light, frame) };
}
