import type { Intensity } from '../../pages/lighting.ts';
import { LIT, PART, REST, wordsOf } from '../attributes.ts';
import { type CardLook, isLit } from '../card-look.ts';
import type { Corner } from './corner.ts';
import { type Ground, groundOfPage } from './ground.ts';
import { type Spot, spotOf } from './spot.ts';

export interface Paint {
  readonly frame: Element;
  readonly look: CardLook;
  readonly intensity: Intensity;
}

/** What is to be done to one card, all looked up beforehand. */
export interface Change extends Paint {
  readonly spot: Spot | null;
}

interface Painted extends Paint {
  readonly parts: readonly Element[];
}

const painted = new WeakMap<Element, Painted>();

export const lightOf = (frame: Element): Element => painted.get(frame)?.parts[0] ?? frame;

const has = (frame: Element, look: CardLook): boolean =>
  isLit(look) ? frame.getAttribute(LIT) === look : frame.getAttribute(REST) === look;

/** A page may have taken our attributes away. */
function isAsItWas({ frame, look, intensity }: Paint): boolean {
  const before = painted.get(frame);
  if (!before) return look === null;
  if (before.look !== look || before.intensity !== intensity || !has(frame, look)) return false;
  return before.parts.every(part => part.isConnected && part.hasAttribute(PART));
}

/** A poster may come later than its card. */
const hasPoster = (frame: Element): boolean => lightOf(frame) !== frame;

/** Looks at what a card needs; null when it is as it should be. Only looks: see `apply`. */
export function measure(paint: Paint): Change | null {
  const { frame, look } = paint;
  const isSame = isAsItWas(paint);
  if (isSame && (!isLit(look) || hasPoster(frame))) return null;
  const spot = isLit(look) ? spotOf(frame) : null;
  return isSame && spot?.light === frame ? null : { ...paint, spot };
}

/** First all looks, then all changes: a look between two changes makes the browser work out every style anew. */
export function apply(changes: readonly Change[], ground = groundOfPage()): void {
  for (const change of changes) {
    clear(change.frame);
    if (change.look !== null) set(change, ground);
  }
}

export function clear(frame: Element): void {
  frame.removeAttribute(LIT);
  frame.removeAttribute(REST);
  for (const part of painted.get(frame)?.parts ?? []) part.removeAttribute(PART);
  painted.delete(frame);
}

function set({ frame, look, intensity, spot }: Change, ground: Ground): void {
  const parts = spot ? [spot.light, ...(spot.corner ? [spot.corner.host] : [])] : [];
  painted.set(frame, { frame, look, intensity, parts });
  if (!isLit(look) || !spot) {
    frame.setAttribute(REST, String(look));
    return;
  }
  frame.setAttribute(LIT, look);
  const shared = [look, intensity, `on-${ground}`];
  addWords(spot.light, ['light', ...shared, spot.room]);
  if (spot.corner) addWords(spot.corner.host, [...cornerWords(spot.corner), ...shared]);
}

const cornerWords = ({ side, isStatic, isSmall }: Corner): readonly string[] => [
  'corner',
  side,
  ...(isStatic ? ['placed'] : []),
  ...(isSmall ? ['small'] : []),
];

/** Poster and corner may be one element. */
function addWords(part: Element, words: readonly string[]): void {
  part.setAttribute(PART, [...new Set([...wordsOf(part), ...words])].join(' '));
}

/** The system's theme has changed, and with it perhaps the page's ground. */
export function setGround(): void {
  const ground = groundOfPage();
  for (const part of document.querySelectorAll(`[${PART}]`)) {
    const others = wordsOf(part).filter(word => !word.startsWith('on-'));
    part.setAttribute(PART, [...others, `on-${ground}`].join(' '));
  }
}
