import type { JSX } from 'preact';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { BrowserTop, Bubble, Picture, Ring, Words } from './picture.tsx';

const PUZZLE =
  'M0 4h4a2.500 2.500 0 1 1 5 0h4v4a2.500 2.500 0 1 1 0 5v4H9a2.500 2.500 0 1 0-5 0H0v-4a2.500 2.500 0 1 0 0-5Z';
const PIN = 'M4 0h7l-1 6 3 3v2H2V9l3-3Zm3.500 11v6';
const GEAR =
  'M7.500 0v3m0 9v3M0 7.500h3m9 0h3M2.200 2.200l2.100 2.100m6.400 6.400 2.100 2.100m0-10.600-2.100 2.100m-6.400 6.400-2.100 2.100';

const Gear = (): JSX.Element => (
  <g class="glyph" transform="translate(266 104)">
    <circle cx="7.500" cy="7.500" r="4" />
    <path d={GEAR} />
  </g>
);

const TinyLamp = (): JSX.Element => (
  <g transform="translate(168 100)">
    <path class="lamp-shade" d="M7 2h8l5 12H2Z" />
    <path class="lamp-beam" d="M4 16h14l3 6H1Z" />
  </g>
);

/** The list of extensions at the end of the toolbar. Beside each one Chrome has a pin, Firefox a gear. */
export const ToolbarPicture = (): JSX.Element => (
  <Picture name="toolbar">
    <BrowserTop />
    <path class="glyph" d={PUZZLE} transform="translate(268 36)" />
    <Ring x={275} y={45} r={14} />
    <Bubble x={154} width={150} height={100} />
    <Words x={170} y={84} width={60} />
    <TinyLamp />
    <Words x={198} y={112} width={50} />
    {isFirefox() ? <Gear /> : <path class="glyph" d={PIN} transform="translate(266 103)" />}
    <Ring x={273.5} y={111.5} r={15} />
    <rect class="bar" x="170" y="136" width="18" height="18" rx="4" />
    <Words x={198} y={145} width={62} />
  </Picture>
);
