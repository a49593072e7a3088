import { type Corner, cornerOf } from './corner.ts';

/** Where on a card the light goes. */
export interface Spot {
  /** The poster, or the whole card: what has the rounded corners that the outline is to follow. */
  readonly light: Element;
  /** Something around it may cut off what lies outside: then the outline must lie within, or the glow close. */
  readonly room: 'inside' | 'close' | 'free';
  readonly corner: Corner | null;
}

const POSTER = 'img, picture, video, canvas, [style*="background-image"]';
const LEAST_SIDE = 48;
/** A poster fills its card across or from top to bottom; less is a badge, or the face of someone in the film. */
const LEAST_SHARE = 0.6;
const MOST_PICTURES = 8;
const SAME = 2;
/** What outline and offset need outside of the box, and what the glow does. */
const OUTLINE = 4;
const GLOW = 20;
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

/** Of a row scrolled away, what lies outside is no room. */
const least = (rooms: readonly number[]): number => Math.min(...rooms.filter(room => room > -SAME));

/** How much may be drawn around the box before this element cuts it off. */
function roomWithin(around: Element, box: DOMRect): number {
  const { overflowX, overflowY } = getComputedStyle(around);
  const outer = around.getBoundingClientRect();
  const across = overflowX === 'visible' ? [] : [box.left - outer.left, outer.right - box.right];
  const along = overflowY === 'visible' ? [] : [box.top - outer.top, outer.bottom - box.bottom];
  return least([...across, ...along]);
}

function roomAround(light: Element): number {
  const box = light.getBoundingClientRect();
  const rooms: number[] = [];
  let at = light.parentElement;
  for (let up = 0; at && at !== document.body && up < FURTHEST_UP; up += 1, at = at.parentElement)
    rooms.push(roomWithin(at, box));
  return Math.min(...rooms);
}

const roomFor = (room: number): Spot['room'] => (room < OUTLINE ? 'inside' : room < GLOW ? 'close' : 'free');

/** Only looks, changes nothing: a look between two changes makes the browser work out every style anew. */
export function spotOf(frame: Element): Spot {
  const light = posterOf(frame);
  return { light, room: roomFor(roomAround(light)), corner: cornerOf(light, frame) };
}
