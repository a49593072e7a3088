export type Ground = 'dark' | 'light';

/** What browsers paint where a page paints nothing; Firefox's dark differs from Chrome's by a shade. */
const UNPAINTED: { readonly [G in Ground]: string } = { dark: '#121212', light: '#ffffff' };

/** The page's own word, in its styles or its head, and the system's where the page fits both. */
function schemeOfPage(): Ground {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const inHead = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  const named = (colorScheme === 'normal' ? (inHead ?? '') : colorScheme).toLowerCase().split(/\s+/);
  if (!named.includes('dark')) return 'light';
  const fitsBoth = named.includes('light');
  return fitsBoth && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

/** From behind to front. */
const layersOfPage = (): readonly string[] => [
  UNPAINTED[schemeOfPage()],
  ...[document.documentElement, document.body].map(one => getComputedStyle(one).backgroundColor),
];

/** Colours come as rgb(), oklch(), lab(), color() and with alpha: what they amount to, a canvas knows. */
function groundOf(layers: readonly string[]): Ground {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return schemeOfPage();
  for (const colour of layers) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
}

let last: { readonly layers: string; readonly ground: Ground } | undefined;

/** The glow's colour must stand out against the page's own ground, whatever the system's theme is. */
export function groundOfPage(): Ground {
  const layers = layersOfPage();
  const key = layers.join();
  if (last?.layers !== key) last = { layers: key, ground: groundOf(layers) };
  return last.ground;
}
