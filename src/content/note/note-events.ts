import type { NotePopover } from './note-popover.ts';

/** These tell what was typed, pasted or carried (`key`, `data`, `clipboardData`, `dataTransfer`). */
export const WORDS = [
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
] as const satisfies readonly (keyof WindowEventMap)[];

/**
 * These tell which button was pressed. Moves and releases go on to the page: where it lets the person drag something
 * of its own across the note, it must hear how that ends.
 */
export const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const satisfies readonly (keyof WindowEventMap)[];

/**
 * What is said in the note is no business of the site's. Words are stopped at the window, before any listener on the
 * document; the browser types them all the same, and the field is told by us what no longer reaches it.
 */
export function keepWords(layer: NotePopover, life: AbortSignal): void {
  const keep = (event: Event): void => {
    if (!layer.isTarget(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type === 'input' && event.isTrusted) layer.typed();
  };
  for (const type of WORDS) window.addEventListener(type, keep, { signal: life, capture: true });
}
