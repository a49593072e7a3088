import type { Page } from 'playwright-core';
import { type Screen, SIZES } from './screens.ts';

/** One setting in which every screen must look right. */
interface Variant {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly dir?: 'rtl';
  /** Percent of the usual text size, as the browser's own setting changes it. */
  readonly textPercent?: 200;
  readonly width?: number;
}

const VARIANTS = {
  light: {},
  dark: { colorScheme: 'dark' },
  rtl: { dir: 'rtl' },
  big: { textPercent: 200 },
  narrow: { width: 360 },
  forced: { forcedColors: 'active' },
} as const satisfies { readonly [name: string]: Variant };

export type VariantName = keyof typeof VARIANTS;

/** A popup has its own width, and a page that is not ours keeps its direction and text size. */
const SKIPPED: { readonly [V in VariantName]?: (screen: Screen) => boolean } = {
  narrow: ({ size }) => size !== 'page',
  rtl: ({ page }) => page === 'demo',
  big: ({ page }) => page === 'demo',
};

export const variantsOf = (screen: Screen): readonly VariantName[] =>
  (Object.keys(VARIANTS) as VariantName[]).filter(name => !SKIPPED[name]?.(screen));

/** A browser gives a popup the size of its content, up to this. */
const WIDEST_POPUP = 800;

/** Puts an open screen into a variant, whichever it was in before. */
export async function dress(page: Page, screen: Screen, name: VariantName): Promise<void> {
  const { colorScheme, forcedColors, dir, textPercent, width }: Variant = VARIANTS[name];
  const usual = SIZES[screen.size];
  const room = screen.size === 'popup' && textPercent ? WIDEST_POPUP : usual.width;
  await page.setViewportSize({ ...usual, width: width ?? room });
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' });
  await page.evaluate(
    ([direction, size]) => {
      const { documentElement: root } = document;
      root.dataset.dir ??= root.dir;
      root.dir = direction || root.dataset.dir;
      root.style.fontSize = size;
      return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [dir ?? '', textPercent ? `${textPercent}%` : ''] as const,
  );
}
