const DRAWN = 'first-contentful-paint';

/** Once something of ours is on the screen; never for a page that is not looked at. */
export const drawn = (): Promise<void> =>
  new Promise(resolve => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(DRAWN).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
