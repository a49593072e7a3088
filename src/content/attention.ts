/**
 * Begins now and each time the page is shown again; what was begun ends when the page is hidden. A hidden page
 * changes as much as a shown one, and nobody looks at it.
 */
export function eachTimeShown(begin: (until: AbortSignal) => void, life: AbortSignal): void {
  let shown: AbortController | undefined;
  const follow = (): void => {
    if (document.hidden === (shown === undefined)) return;
    shown?.abort();
    shown = document.hidden ? undefined : new AbortController();
    if (shown) begin(AbortSignal.any([shown.signal, life]));
  };
  document.addEventListener('visibilitychange', follow, { signal: life });
  follow();
}
