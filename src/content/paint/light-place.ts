import { type Corner, cornerOf } from './corner.ts';

/** Where on a card the light is drawn. */
export interface LightPlace {
  /** The poster, or the whole card: the element whose rounded corners the outline follows. */
  readonly light: Element;
  /** An element around it may clip what lies outside: then the outline is drawn inside the box, or the glow is small. */
  readonly room: 'inside' | 'close' | 'free';
  readonly corner: Corner | null;
}

const POSTER = 'img, picture, video, canvas, [style*="background-image"]';
const LEAST_SIDE = 48;
/** A poster is as wide or as high as most of its card; a smaller picture is a badge, or the face of an actor. */
const LEAST_SHARE = 0.6;
const MOST_PICTURES = 8;
/** Boxes whose edges differ by so little are the same. */
const SAME = 2;
/** The room outside the box that outline and offset need, and the room that the glow needs. */
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

function largestPicture(container: Element, card: DOMRect): Element | null {
  let [best, most] = [null as Element | null, 0];
  for (const picture of [...container.querySelectorAll(POSTER)].slice(0, MOST_PICTURES)) {
    const box = picture.getBoundingClientRect();
    if (area(box) > most && fills(box, card)) [best, most] = [picture, area(box)];
  }
  return best;
}

/** Wrappers with the picture's box count as the picture; the outermost with rounded corners has the poster's shape. */
function posterOf(container: Element): Element {
  const picture = largestPicture(container, container.getBoundingClientRect());
  if (!picture) return container;
  const box = picture.getBoundingClientRect();
  let [outermost, rounded] = [picture, isRounded(picture) ? picture : null];
  for (let at = picture; at !== container && at.parentElement; ) {
    at = at.parentElement;
    if (!isSameBox(at.getBoundingClientRect(), box)) break;
    outermost = at;
    if (isRounded(at)) rounded = at;
  }
  return rounded ?? outermost;
}

/** Negative room is left out: that side of the box has been scrolled out of its row. */
const least = (rooms: readonly number[]): number => Math.min(...rooms.filter(room => room > -SAME));

/** How much may be drawn outside the box before this element clips it. */
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

const roomFor = (room: number): LightPlace['room'] =>
  room < OUTLINE ? 'inside' : room < GLOW ? 'close' : 'free';

/** Measures and changes nothing: measuring between two changes makes the browser compute all styles again. */
export function lightPlaceOf(container: Element): LightPlace {
  const light = posterOf(container);
  return { light, room: roomFor(roomAround(light)), corner: cornerOf(light, container) };
}
