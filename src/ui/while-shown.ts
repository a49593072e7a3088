/** Calls back when the page is hidden or goes away: nobody may be looked at who cannot see that they are. */
export function whenHidden(onHidden: () => void, life: AbortSignal): void {
  const onChange = (): void => {
    if (document.hidden) onHidden();
  };
  document.addEventListener('visibilitychange', onChange, { signal: life });
  addEventListener('pagehide', onHidden, { signal: life });
}
