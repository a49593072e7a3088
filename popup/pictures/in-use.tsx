import type { JSX } from 'preact';
import { Picture, Ring } from './picture.tsx';

/** The window of another program that shows somebody's picture, with a ring around its close button. */
export const InUsePicture = (): JSX.Element => (
  <Picture name="in-use">
    <rect class="window" x="60" y="14" width="200" height="142" rx="12" />
    <path class="line" d="M60 40h200" />
    <path class="cross" d="m239 22 10 10m0-10-10 10" />
    <Ring x={244} y={27} />
    <rect class="bar" x="78" y="54" width="164" height="88" rx="8" />
    <circle class="someone" cx="160" cy="86" r="16" />
    <path class="someone" d="M128 142c2-24 14-34 32-34s30 10 32 34Z" />
    <circle class="knob lit" cx="92" cy="67" r="5" />
  </Picture>
);
