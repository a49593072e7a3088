import type { JSX } from 'preact';
import { Picture } from './picture.tsx';

/** The drawing on each poster, within 44×64 units. */
const MOTIFS = [
  'M6 50 18 30l8 10 6-8 8 18ZM33 14a4 4 0 1 0 0.100 0Z',
  'M8 36a14 14 0 0 0 28 0ZM14 20a3 3 0 1 0 0.100 0ZM30 20a3 3 0 1 0 0.100 0Z',
  'M10 52V22h8v30Zm10 0V14h8v38Zm10 0V28h6v24Z',
  'M22 46C8 34 8 20 16 19q4 0 6 5q2-5 6-5c8 1 8 15-6 27Z',
  'M8 44c6-10 10-10 14 0s8 10 14 0V28c-6 10-10 10-14 0s-8-10-14 0Z',
] as const;
const LIT = new Set([1, 3]);
const SUN =
  'M0-9v3m0 12v3M-9 0h3M6 0h3M-6.400-6.400l2.100 2.100M4.300 4.300l2.100 2.100M6.400-6.400 4.300-4.300M-4.300 4.300l-2.100 2.100';

const Sun = (): JSX.Element => (
  <g class="sun" transform="translate(40 4)">
    <circle class="ground" r="11" />
    <circle r="4" />
    <path d={SUN} />
  </g>
);

const Poster = ({ place }: { readonly place: number }): JSX.Element => {
  const isLit = LIT.has(place);
  return (
    <g class={isLit ? 'poster lit' : 'poster'} transform={`translate(${26 + place * 56} 84)`}>
      <rect width="44" height="64" rx="6" />
      <path class="motif" d={MOTIFS[place] ?? ''} />
      {isLit && <Sun />}
    </g>
  );
};

/** A row of posters under the lamp: two fit the mood and are lit. */
export const ShelfPicture = (): JSX.Element => (
  <Picture name="shelf">
    <path class="lamp-beam" d="M138 44 30 164h260L182 44Z" />
    <path class="lamp-cord" d="M160 0v14" />
    <path class="lamp-shade" d="M148 14h24l16 30h-56Z" />
    <ellipse class="lamp-bulb" cx="160" cy="45" rx="11" ry="6" />
    {MOTIFS.map((motif, place) => (
      <Poster key={motif} place={place} />
    ))}
  </Picture>
);
