import type { DemoTitle } from '../../../data/demo/titles.ts';
import { MOTIFS } from './poster-motifs.ts';
import { PALETTES } from './poster-palettes.ts';
import type { Motif } from './poster-shapes.ts';
import { oneOf, seededBy } from './seeded.ts';
import { escapeHtml } from './slug.ts';

interface Face {
  readonly family: string;
  /** Width of a letter over its height, on average. */
  readonly wide: number;
}

const FACES = {
  serif: { family: 'Georgia, "Liberation Serif", serif', wide: 0.58 },
  sans: { family: '"Helvetica Neue", Arial, "Liberation Sans", sans-serif', wide: 0.64 },
  narrow: { family: '"Arial Narrow", "Liberation Sans Narrow", sans-serif', wide: 0.52 },
} as const satisfies Record<string, Face>;
/** The seed, of the first 400, with which neighbouring posters on the page differ most. */
const SEED = 248;
const WIDTH = 256;
const SIZES = [44, 38, 33, 29, 25, 22] as const;

/** Breaks words into lines of at most `limit` letters; a single longer word makes a longer line. */
const wrap = (words: readonly string[], limit: number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= limit) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines;
};

/** The largest text size at which the title fits on four lines. */
const setTitle = (
  title: string,
  wide: number,
): { readonly size: number; readonly lines: readonly string[] } => {
  const words = title.split(' ');
  for (const size of SIZES) {
    const limit = Math.floor(WIDTH / (size * wide));
    const lines = wrap(words, limit);
    if (lines.length <= 4 && lines.every(line => line.length <= limit)) return { size, lines };
  }
  return { size: 20, lines: wrap(words, Math.floor(WIDTH / (20 * wide))) };
};

/** A poster for a title, 300×450: colours and subject of one of its genres, and the title's text. */
export const posterSvg = ({ title, year, genres }: DemoTitle): string => {
  const random = seededBy(`${title} ${year} ${SEED}`);
  const genre = genres[0] ?? 'drama';
  const second = genres[1] ?? genre;
  const colours = PALETTES[random() < 0.4 ? second : genre];
  const motif = oneOf<Motif>(random, [...MOTIFS[genre], ...MOTIFS[second]]);
  const face = oneOf<Face>(random, [FACES.serif, FACES.sans, FACES.narrow]);
  const { size, lines } = setTitle(title, face.wide);
  const leading = Math.round(size * 1.08);
  const bottom = 412;
  const rows = lines.map(
    (line, i) => `<tspan x="22" y="${bottom - leading * (lines.length - 1 - i)}">${escapeHtml(line)}</tspan>`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 450" width="300" height="450">',
    `<defs><linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0.5" stop-color="${colours.mass}" stop-opacity="0"/><stop offset="0.86" stop-color="${colours.mass}"/></linearGradient></defs>`,
    `<rect width="300" height="450" fill="${colours.ground}"/>`,
    motif(colours, random),
    '<rect width="300" height="450" fill="url(#shade)"/>',
    `<text font-family='${face.family}' font-size="${size}" font-weight="700" fill="${LETTERS_ON_MASS}">${rows.join('')}</text>`,
    `<text x="22" y="434" font-family='${FACES.sans.family}' font-size="12" letter-spacing="2" fill="${LETTERS_ON_MASS}" opacity="0.75">${year}</text>`,
    '</svg>',
  ].join('');
};

/** The large shapes are dark in every palette, so light text is readable on the shade at the bottom. */
const LETTERS_ON_MASS = '#fffaf0';
