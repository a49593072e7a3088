import { language } from './store.ts';

let spokenHere: string | null = null;
let chosen: string | null = null;
let isHeld = false;

/** Erasing everything, or taking it in from a file, may bring the same language again. */
function reloadIfOther(): void {
  if (!isHeld && chosen !== spokenHere) location.reload();
}

/** A page says all its words anew when it is to speak another language than the one it was loaded with. */
export function reloadOnOtherLanguage(loadedWith: string | null): void {
  [spokenHere, chosen] = [loadedWith, loadedWith];
  language.watch(now => {
    chosen = now;
    reloadIfOther();
  }, new AbortController().signal);
}

/** For whoever waits for an answer that would be lost with the page, until the person has read it. */
export const holdLanguage = (): void => {
  isHeld = true;
};

export const letLanguageChange = (): void => {
  isHeld = false;
  reloadIfOther();
};
