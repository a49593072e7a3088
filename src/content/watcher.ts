/** Attributes that sites change when they reuse a card for another title (SITES.md 1.8). */
const IDENTITY = ['aria-label', 'href', 'alt', 'data-card-title'];

/**
 * Calls back with the parts of the page that changed, gathered until the next frame. Our own painting
 * touches other attributes and is not seen.
 */
export function watchPage(onChange: (roots: ReadonlySet<Element>) => void, life: AbortSignal): void {
  let changed = new Set<Element>();
  const deliver = (): void => {
    const roots = changed;
    changed = new Set();
    if (!life.aborted) onChange(roots);
  };
  const collect = (element: Element): void => {
    if (changed.size === 0) schedule(deliver);
    changed.add(element);
  };
  const observer = new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'attributes') collect(record.target as Element);
      for (const node of record.addedNodes) if (node instanceof Element) collect(node);
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: IDENTITY });
  life.addEventListener('abort', () => observer.disconnect());
}

/** A hidden page draws no frames: then a plain task does. */
const schedule = (task: () => void): void => {
  if (document.hidden) setTimeout(task);
  else requestAnimationFrame(task);
};
