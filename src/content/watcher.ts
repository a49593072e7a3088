import { ours } from './attributes.ts';

/** Attributes that a site changes when it reuses a card for another title, as scrolling rows do. */
const IDENTITY = ['aria-label', 'href', 'alt', 'title', 'data-card-title', 'data-item-name'];

export interface PageChange {
  readonly changed: ReadonlySet<Element>;
  readonly removed: ReadonlySet<Element>;
}

/**
 * Calls back with the parts of the page that changed, gathered until the next frame. Our own painting changes other
 * attributes, which are not observed.
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
    // Measuring a card within the frame would force a layout; after the frame the browser has made it anyway.
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

/** A text that changes a title is alone in its element; white space between cards is no change. */
function leafOf(text: Text): Element | null {
  const parent = text.parentElement;
  return parent?.childElementCount === 0 && text.data.trim() ? parent : null;
}

function addElement(set: Set<Element>, node: Node | null): void {
  if (node instanceof Element && !ours.has(node)) set.add(node);
}

/** A row that was added and then filled counts as one change, not as one for each of its cards. */
function outermost(roots: ReadonlySet<Element>): ReadonlySet<Element> {
  const within = (root: Element): boolean => {
    for (let above = root.parentElement; above; above = above.parentElement)
      if (roots.has(above)) return true;
    return false;
  };
  return new Set([...roots].filter(root => !within(root)));
}
