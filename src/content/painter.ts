import type { Emotion } from '../mood/emotions.ts';

/** The one attribute we set on a page; lit.css does the rest. Nothing is inserted, so no list is disturbed. */
export const LIT = 'data-moodlight';
const GROUND = 'data-moodlight-ground';
const CORNER = 'data-moodlight-corner';

export function light(frame: Element, emotion: Emotion): void {
  const ground = pageIsDark() ? 'dark' : 'light';
  if (frame.getAttribute(LIT) === emotion && frame.getAttribute(GROUND) === ground) return;
  frame.setAttribute(LIT, emotion);
  frame.setAttribute(GROUND, ground);
  if (hasFreeCorner(frame)) frame.setAttribute(CORNER, '');
}

export function dim(frame: Element): void {
  for (const attribute of [LIT, GROUND, CORNER]) frame.removeAttribute(attribute);
}

export function dimAll(): void {
  for (const frame of document.querySelectorAll(`[${LIT}]`)) dim(frame);
}

/** The corner mark is a pseudo-element: it needs one the site does not use, in a box that can hold it. */
function hasFreeCorner(frame: Element): boolean {
  const free = getComputedStyle(frame, '::after').content;
  return (free === 'none' || free === 'normal') && getComputedStyle(frame).position !== 'static';
}

/** The glow's colour must stand out against the page's own ground, whatever the system's theme is. */
function pageIsDark(): boolean {
  for (const element of [document.body, document.documentElement]) {
    const [r = 0, g = 0, b = 0, alpha = 1] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0) return 0.299 * r + 0.587 * g + 0.114 * b < 128;
  }
  return false;
}
