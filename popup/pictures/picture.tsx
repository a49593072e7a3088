import type { ComponentChildren, JSX } from 'preact';

interface Children {
  readonly children: ComponentChildren;
}

/** A drawing of what to click. It has no words, because browsers use different ones; the text beside it has them. */
export const Picture = ({ children, name }: Children & { readonly name: string }): JSX.Element => (
  <svg class="picture" data-picture={name} viewBox="0 0 320 170" aria-hidden="true">
    {children}
  </svg>
);

/** The upper end of a browser window, with its tab, buttons and address bar. */
export const BrowserTop = (): JSX.Element => (
  <>
    <path class="window" d="M4 170V20a12 12 0 0 1 12-12h288a12 12 0 0 1 12 12v150" />
    <path class="tab" d="M20 8h84a8 8 0 0 1 8 8v14H12V16a8 8 0 0 1 8-8Z" />
    <path class="line" d="M4 30h312M22 45h10m-10 0 4-4m-4 4 4 4M4 60h312" />
    <rect class="bar" x="44" y="36" width="196" height="18" rx="9" />
  </>
);

/** A bubble below the browser's address bar. */
export const Bubble = ({ x, width, height }: { x: number; width: number; height: number }): JSX.Element => (
  <rect class="bubble" x={x} y="64" width={width} height={height} rx="10" />
);

export const CameraGlyph = ({ x, y }: { readonly x: number; readonly y: number }): JSX.Element => (
  <path class="glyph" d="M0 2h11v9H0Zm11 3.200 4.500-2.700v8L11 7.800" transform={`translate(${x} ${y})`} />
);

/** A ring around what to click. */
export const Ring = ({ x, y, r = 13 }: { x: number; y: number; r?: number }): JSX.Element => (
  <circle class="ring" cx={x} cy={y} r={r} />
);

/** A line that stands for words whose meaning does not matter. */
export const Words = ({ x, y, width }: { x: number; y: number; width: number }): JSX.Element => (
  <path class="words" d={`M${x} ${y}h${width}`} />
);
