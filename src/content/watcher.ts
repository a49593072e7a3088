import { ours } from './attributes.ts';

/** Attributes that sites change when they reuse a card for another title, as rows that scroll do. */
const IDENTITY = ['aria-label', 'href', 'alt', 'title', 'data-card-title', 'data-item-name'];

export interface PageChange {
  readonly changed: ReadonlySet<Element>;
  readonly removed: ReadonlySet<Element>;
}

/**
 * Calls back with the parts of the page that changed, gathered until the next frame. Our own painting
 * touches other attributes and is not seen.
 */
export function watchPage(onChange: (change: PageChange) => void, life: AbortSignal): void {
  let changed = new Set<Element>();
  let removed = new Set<Element>();
  let waiting = false;
  const deliver = (): void => {
    const change = { changed: outermost(changed), removed };
    [changed, removed, waiting] = [new Set(), new Set(), false];
    if (!life.aborted) onChange(change);
  };
  const observer = new MutationObserver(records => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') addElement(changed, target instanceof Text ? leafOf(target) : target);
      for (const node of removedNodes) addElement(removed, node);
      for (const node of addedNodes) addElement(changed, node instanceof Text ? leafOf(node) : node);
    }
    if (waiting || changed.size + removed.size === 0) return;
    waiting = true;
    // Within the frame a look at a card would make the browser lay out the page for us; after it, that is done.
    requestAnimationFrame(() => setTimeout(deliver));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: IDENTITY,
  });
  life.addEventListener('abort', () => observer.disconnect());
}

/** Words that change do so in an element of their own; white space between cards is no change at all. */
function leafOf(text: Text): Element | null {
  const parent = text.parentElement;
  return parent?.childElementCount === 0 && text.data.trim() ? parent : null;
}

function addElement(set: Set<Element>, node: Node | null): void {
  if (node instanceof Element && !ours.has(node)) set.add(node);
}

/** A row that was added and then filled is one change, not forty. */
function outermost(roots: ReadonlySet<Element>): ReadonlySet<Element> {
  const within = (root: Element): boolean => {
    for (let above = root.parentElement; above; above = above.parentElement)
      if (roots.has(above)) return true;
    return false;
  };
  return new Set([...roots].filter(root => !within(root)));
}
