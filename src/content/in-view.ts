export function isInView(element: Element): boolean {
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  return (
    width + height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  );
}

/** Splits into what is in the window and what is not, each in its order. */
export function splitByView<T>(all: readonly T[], elementOf: (one: T) => Element): readonly [T[], T[]] {
  const [inView, outside]: [T[], T[]] = [[], []];
  for (const one of all) (isInView(elementOf(one)) ? inView : outside).push(one);
  return [inView, outside];
}
