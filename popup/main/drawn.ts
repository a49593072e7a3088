const FIRST_PAINT = 'first-contentful-paint';

/** Resolves when the page has painted its first content; never on a page that stays hidden. */
export const drawn = (): Promise<void> =>
  new Promise(resolve => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(FIRST_PAINT).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
