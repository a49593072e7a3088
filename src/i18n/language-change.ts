import { language } from './store.ts';

let loaded: string | null = null;
let chosen: string | null = null;
let isPostponed = false;

/** Erasing all data or importing a backup may set the same language again; then the page stays. */
function reloadIfOther(): void {
  if (!isPostponed && chosen !== loaded) location.reload();
}

/** Reloads the page when the person chooses another language than the one it was loaded with. */
export function reloadOnOtherLanguage(loadedWith: string | null): void {
  [loaded, chosen] = [loadedWith, loadedWith];
  language.watch(now => {
    chosen = now;
    reloadIfOther();
  }, new AbortController().signal);
}

/** Postpones that reload while the page shows an answer that it would take away unread. */
export const postponeReload = (): void => {
  isPostponed = true;
};

export const allowReload = (): void => {
  isPostponed = false;
  reloadIfOther();
};
