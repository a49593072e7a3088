import type { Intensity } from '../../pages/lighting.ts';
import { LIT, PART, REST, wordsOf } from '../attributes.ts';
import { type CardLook, isLit } from '../card-look.ts';
import type { Corner } from './corner.ts';
import { type LightPlace, lightPlaceOf } from './light-place.ts';
import { backgroundOfPage, type PageBackground } from './page-background.ts';

export interface Paint {
  /** What gets the mark of one card. */
  readonly container: Element;
  readonly look: CardLook;
  readonly intensity: Intensity;
}

/** What is to be done to one card, with everything measured beforehand. */
export interface Change extends Paint {
  readonly place: LightPlace | null;
}

interface Painted extends Paint {
  /** The elements with our words: first the poster, then the one that draws the mark in its corner. */
  readonly parts: readonly Element[];
}

const painted = new WeakMap<Element, Painted>();

/** The element that the outline and the glow are drawn on. */
export const litElementOf = (container: Element): Element => painted.get(container)?.parts[0] ?? container;

const has = (container: Element, look: CardLook): boolean =>
  isLit(look) ? container.getAttribute(LIT) === look : container.getAttribute(REST) === look;

/** False too when the page has removed our attributes. */
function isPaintedSo({ container, look, intensity }: Paint): boolean {
  const before = painted.get(container);
  if (!before) return look === null;
  if (before.look !== look || before.intensity !== intensity || !has(container, look)) return false;
  return before.parts.every(part => part.isConnected && part.hasAttribute(PART));
}

/** A poster may be loaded later than its card. */
const hasPoster = (container: Element): boolean => litElementOf(container) !== container;

/** Measures what a card needs; null when it is painted as it should be. Changes nothing: see `apply`. */
export function measure(paint: Paint): Change | null {
  const { container, look } = paint;
  const isSame = isPaintedSo(paint);
  if (isSame && (!isLit(look) || hasPoster(container))) return null;
  const place = isLit(look) ? lightPlaceOf(container) : null;
  return isSame && place?.light === container ? null : { ...paint, place };
}

/** Measure all cards first, then change all: measuring between two changes makes the browser compute all styles again. */
export function apply(changes: readonly Change[], background = backgroundOfPage()): void {
  for (const change of changes) {
    clear(change.container);
    if (change.look !== null) set(change, background);
  }
}

export function clear(container: Element): void {
  container.removeAttribute(LIT);
  container.removeAttribute(REST);
  for (const part of painted.get(container)?.parts ?? []) part.removeAttribute(PART);
  painted.delete(container);
}

function set({ container, look, intensity, place }: Change, background: PageBackground): void {
  const parts = place ? [place.light, ...(place.corner ? [place.corner.host] : [])] : [];
  painted.set(container, { container, look, intensity, parts });
  if (!isLit(look) || !place) {
    container.setAttribute(REST, String(look));
    return;
  }
  container.setAttribute(LIT, look);
  const shared = [look, intensity, `on-${background}`];
  addWords(place.light, ['light', ...shared, place.room]);
  if (place.corner) addWords(place.corner.host, [...cornerWords(place.corner), ...shared]);
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

/** The system's theme has changed, and with it perhaps the page's background. */
export function followBackground(): void {
  const background = backgroundOfPage();
  for (const part of document.querySelectorAll(`[${PART}]`)) {
    const others = wordsOf(part).filter(word => !word.startsWith('on-'));
    part.setAttribute(PART, [...others, `on-${background}`].join(' '));
  }
}
