import type { NotePopover } from './note-popover.ts';

/** Events that carry what was typed, pasted or dragged (`key`, `data`, `clipboardData`, `dataTransfer`). */
export const TYPING_EVENTS = [
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
 * Events that would show the page which button of the note was pressed. Moves and releases still reach the page: a
 * page on which the person drags something across the note must learn where the drag ends.
 */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const satisfies readonly (keyof WindowEventMap)[];

/**
 * Keeps what is typed in the note from the site. The events are stopped at the window, before any listener on the
 * document. The browser still enters the text, and we tell the field, which no longer gets the event itself.
 */
export function hideTypingFromPage(popover: NotePopover, life: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!popover.isTarget(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type === 'input' && event.isTrusted) popover.dispatchInput();
  };
  for (const type of TYPING_EVENTS) window.addEventListener(type, stop, { signal: life, capture: true });
}
