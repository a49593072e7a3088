import type { Page } from 'playwright-core';
import type { Screen } from '../../../screens/screens.ts';
import { dress, type VariantName } from '../../../screens/variants.ts';

/**
 * What does not fit: a document wider than its window, a control beyond its edge or with words it cuts off. What
 * lies in a part that scrolls sideways by design (the genre map) can be reached.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
        ? element.matches('.sideways')
        : scrolls(element.parentElement));
    const isOutside = ({ left, right }: DOMRect): boolean => left < -1 || right > root.clientWidth + 1;
    const name = (element: Element): string =>
      `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
    const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      control => control.checkVisibility() && control.offsetWidth > 1 && !scrolls(control),
    );
    const outside = controls.filter(control => isOutside(control.getBoundingClientRect()));
    const cut = controls.filter(
      control =>
        control.matches('button, a') &&
        control.scrollWidth > control.clientWidth + 1 &&
        getComputedStyle(control).display !== 'inline',
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} wide in ${root.clientWidth}`] : []),
      ...outside.map(control => `outside: ${name(control)}`),
      ...cut.map(control => `cut: ${name(control)}`),
    ];
  });

/** The misfits of an open screen in each of these variants. */
export async function misfitsIn(
  page: Page,
  screen: Screen,
  variants: readonly VariantName[],
): Promise<string[]> {
  const found: string[] = [];
  for (const variant of variants) {
    await dress(page, screen, variant);
    found.push(...(await misfits(page)).map(misfit => `${screen.id} ${variant}: ${misfit}`));
  }
  return found;
}
