/** Calls back when the page is hidden or left: the camera may read nobody who cannot see that it does. */
export function whenHidden(onHidden: () => void, life: AbortSignal): void {
  const onChange = (): void => {
    if (document.hidden) onHidden();
  };
  document.addEventListener('visibilitychange', onChange, { signal: life });
  addEventListener('pagehide', onHidden, { signal: life });
}
