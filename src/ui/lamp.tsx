import type { JSX } from 'preact';

/** A drawn lamp in the place of the camera preview while there is none. */
export const Lamp = ({ lit }: { readonly lit: boolean }): JSX.Element => (
  <svg class={lit ? 'lamp lit' : 'lamp'} viewBox="0 0 96 96" aria-hidden="true">
    <path class="beam" d="M30 44 10 88h76L66 44Z" />
    <path class="shade" d="M38 14h20l12 30H26Z" />
    <path class="cord" d="M48 0v14" />
    <ellipse class="bulb" cx="48" cy="45" rx="9" ry="6" />
  </svg>
);
