export function isInView(element: Element): boolean {
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  return (
    width + height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  );
}

/** What the person is looking at comes first, the rest in its own order. */
export function visibleFirst<T>(all: readonly T[], elementOf: (one: T) => Element): readonly [T[], T[]] {
  const [seen, unseen]: [T[], T[]] = [[], []];
  for (const one of all) (isInView(elementOf(one)) ? seen : unseen).push(one);
  return [seen, unseen];
}
