import { wordsOf } from '../attributes.ts';

/** The element whose ::before and ::after draw the mark in the poster's corner: the site must not use them itself. */
export interface Corner {
  readonly host: Element;
  readonly side: 'left' | 'right';
  /** It has to be positioned, so that its pseudo-elements are placed within it. */
  readonly isStatic: boolean;
  readonly isSmall: boolean;
}

/** On a smaller poster the mark would cover the picture. */
const LEAST_SIDE = 44;
/** On a poster narrower than this the mark is drawn small. */
const SMALL = 100;
/** Corners at most so far apart are one corner. */
const NEAR = 6;
const FURTHEST_UP = 4;
const MOST_INSIDE = 60;
/** Pictures and form controls have no pseudo-elements. */
const REPLACED = 'img, video, canvas, picture, iframe, input, svg, object, embed';

function isFree(host: Element, pseudo: '::before' | '::after'): boolean {
  const { content } = getComputedStyle(host, pseudo);
  return content === 'none' || content === 'normal';
}

/** Once it is positioned, a box may move itself, or what is inside and was placed in a box further out. */
function mayBePositioned(host: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'inline' || style.zIndex !== 'auto') return false;
  if ([style.top, style.right, style.bottom, style.left].some(inset => inset !== 'auto')) return false;
  const inside = host.querySelectorAll('*');
  if (inside.length > MOST_INSIDE) return false;
  return [...inside].every(
    element =>
      getComputedStyle(element).position !== 'absolute' ||
      (element instanceof HTMLElement &&
        element.offsetParent !== host &&
        host.contains(element.offsetParent)),
  );
}

function sideOf(host: DOMRect, light: DOMRect): Corner['side'] | null {
  if (Math.abs(host.top - light.top) > NEAR) return null;
  if (Math.abs(host.right - light.right) <= NEAR) return 'right';
  return Math.abs(host.left - light.left) <= NEAR ? 'left' : null;
}

function cornerAt(host: Element, box: DOMRect): Corner | null {
  const side = sideOf(host.getBoundingClientRect(), box);
  if (!side || host.matches(REPLACED)) return null;
  const words = wordsOf(host);
  if (words.includes('corner'))
    return { host, side, isStatic: words.includes('placed'), isSmall: box.width < SMALL };
  if (!isFree(host, '::before') || !isFree(host, '::after')) return null;
  const style = getComputedStyle(host);
  const isStatic = style.position === 'static';
  if (isStatic && !mayBePositioned(host, style)) return null;
  return { host, side, isStatic, isSmall: box.width < SMALL };
}

/** The poster itself, or an element between it and the card that has a corner in the same place. */
export function cornerOf(light: Element, container: Element): Corner | null {
  const box = light.getBoundingClientRect();
  if (box.width < LEAST_SIDE || box.height < LEAST_SIDE) return null;
  let at: Element | null = light;
  for (let up = 0; at && up < FURTHEST_UP; up += 1, at = at === container ? null : at.parentElement) {
    const corner = cornerAt(at, box);
    if (corner) return corner;
  }
  return null;
}
