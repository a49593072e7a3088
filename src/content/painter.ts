import type { Emotion } from '../mood/emotions.ts';

/** The attributes we set on a page; lit.css does the rest. Nothing is inserted, so no list is disturbed. */
export const LIT = 'data-moodlight';
const GROUND = 'data-moodlight-ground';
const CORNER = 'data-moodlight-corner';

export interface Paint {
  readonly frame: Element;
  /** None: the frame goes dark. */
  readonly emotion: Emotion | null;
}

/** First all looks, then all changes: a look between two changes makes the browser work out every style anew. */
export function paint(paints: readonly Paint[]): void {
  const changes = paints.filter(({ frame, emotion }) => frame.getAttribute(LIT) !== emotion);
  if (changes.length === 0) return;
  const ground = pageIsDark() ? 'dark' : 'light';
  const corners = changes.map(({ frame, emotion }) => emotion !== null && hasFreeCorner(frame));
  changes.forEach(({ frame, emotion }, i) => {
    if (emotion === null) clear(frame);
    else mark(frame, emotion, ground, corners[i] === true);
  });
}

export const light = (frame: Element, emotion: Emotion): void => paint([{ frame, emotion }]);
export const dim = (frame: Element): void => paint([{ frame, emotion: null }]);

function mark(frame: Element, emotion: Emotion, ground: string, hasCorner: boolean): void {
  frame.setAttribute(LIT, emotion);
  frame.setAttribute(GROUND, ground);
  if (hasCorner) frame.setAttribute(CORNER, '');
}

function clear(frame: Element): void {
  for (const attribute of [LIT, GROUND, CORNER]) frame.removeAttribute(attribute);
}

/** The system's theme has changed, and with it perhaps the page's ground. */
export function setGround(): void {
  const ground = pageIsDark() ? 'dark' : 'light';
  for (const frame of document.querySelectorAll(`[${LIT}]`)) frame.setAttribute(GROUND, ground);
}

/** The corner mark is two pseudo-elements: it needs such as the site does not use, in a box that can hold them. */
function hasFreeCorner(frame: Element): boolean {
  if (frame.hasAttribute(CORNER)) return true;
  return (
    isFree(frame, '::before') && isFree(frame, '::after') && getComputedStyle(frame).position !== 'static'
  );
}

function isFree(frame: Element, pseudo: '::before' | '::after'): boolean {
  const { content } = getComputedStyle(frame, pseudo);
  return content === 'none' || content === 'normal';
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
