/** Whether the page is dark or light as it is painted. */
export type PageBackground = 'dark' | 'light';

/** What browsers paint where a page paints nothing; Firefox's dark differs from Chrome's by a shade. */
const UNPAINTED: { readonly [B in PageBackground]: string } = { dark: '#121212', light: '#ffffff' };

/** The elements whose colours fill the page, from the bottom; a document may lack either. */
const backdrops = (): readonly Element[] =>
  [document.documentElement, document.body].filter((one: Element | null) => one !== null);

/** What the page says in its styles or its head; the system's theme where the page supports both. */
function schemeOfPage(): PageBackground {
  const colorScheme = backdrops().map(one => getComputedStyle(one).colorScheme)[0] ?? 'normal';
  const inHead = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  const named = (colorScheme === 'normal' ? (inHead ?? '') : colorScheme).toLowerCase().split(/\s+/);
  if (!named.includes('dark')) return 'light';
  const supportsBoth = named.includes('light');
  return supportsBoth && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

/** Colours from the bottom layer to the top. */
const coloursOfPage = (): readonly string[] => [
  UNPAINTED[schemeOfPage()],
  ...backdrops().map(one => getComputedStyle(one).backgroundColor),
];

/** Colours come as rgb(), oklch(), lab(), color() and with alpha: a canvas paints them over each other for us. */
function mixedOn(colours: readonly string[]): PageBackground {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return schemeOfPage();
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
}

let last: { readonly colours: string; readonly background: PageBackground } | undefined;

/** The colour of the glow is chosen to stand out against the page, whatever the system's theme is. */
export function backgroundOfPage(): PageBackground {
  const colours = coloursOfPage();
  const key = colours.join();
  if (last?.colours !== key) last = { colours: key, background: mixedOn(colours) };
  return last.background;
}
