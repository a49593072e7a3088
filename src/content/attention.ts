/**
 * Calls `begin` now and each time the page is shown again, with a signal that ends when the page is hidden: a hidden page
 * changes as much as a shown one, and nobody sees its lights.
 */
export function eachTimeShown(begin: (until: AbortSignal) => void, life: AbortSignal): void {
  let visible: AbortController | undefined;
  const follow = (): void => {
    if (document.hidden === (visible === undefined)) return;
    visible?.abort();
    visible = document.hidden ? undefined : new AbortController();
    if (visible) begin(AbortSignal.any([visible.signal, life]));
  };
  document.addEventListener('visibilitychange', follow, { signal: life });
  follow();
}
