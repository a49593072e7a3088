import type { Emotion } from '../../mood/emotions.ts';
import PICK_STYLE from '../../ui/pick.css' with { type: 'text' };

/** On a light and on a dark ground, as in src/ui/theme.css. */
const MOODS = {
  happy: '#a15c00, #ffc24d',
  sad: '#1f63c4, #7fb2ff',
  angry: '#c4321f, #ff7a66',
  fear: '#6a3fcf, #b79cff',
  surprise: '#b0257e, #ff8ad0',
  disgust: '#4e7a1e, #a6d36b',
  neutral: '#5b6472, #aeb8c6',
} as const satisfies { readonly [E in Emotion]: string };

export const moodColour = (emotion: Emotion): string => `light-dark(${MOODS[emotion]})`;

/**
 * The page may style the host from outside, but an important rule inside the shadow root wins over any rule of the
 * page (CSS Scoping, 3.3.1). `medium` is the person's own text size; the page's root may have another. A note that is
 * partly transparent counts as not visible (./visibility-guard.ts), so it opens with a small move and does not fade in.
 */
export const STYLE = `${PICK_STYLE}
:host { all: initial !important; display: contents !important; }
.note {
  all: initial; position: fixed; box-sizing: border-box; inline-size: min(280px, 100vw - 16px); padding: 14px;
  max-block-size: calc(100vh - 16px); overflow: auto; margin: 0; border: 1px solid var(--line); border-radius: 10px;
  background: var(--raised); color: var(--ink); font: 15px/1.4 system-ui, sans-serif; font-size: 0.9375em;
  --raised: light-dark(#fff, #211e28); --line: light-dark(#e5ddd0, #37323f); --ink: light-dark(#26222c, #f1ecf5);
  --quiet: light-dark(#665f6d, #a9a1b3); --small: 0.8667em;
  box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 6px 24px rgb(0 0 0 / 24%); border-block-start: 3px solid var(--mood);
  animation: appear 0.12s ease-out;
}
.note:not(:popover-open) { display: none; }
@keyframes appear { from { translate: 0 4px; } }
* { box-sizing: border-box; }
h2 { margin: 0; font-size: 1em; font-weight: 650; }
p, label { color: var(--quiet); font-size: var(--small); font-weight: 400; }
p { margin: 4px 0 0; }
p:empty, .row:empty { display: none; }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 10px; }
button {
  display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-inline-size: 36px;
  min-block-size: 34px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 10px; background: none;
  color: inherit; font: inherit; font-size: var(--small); text-align: start;
}
.note[data-accepts-presses] button { cursor: pointer; }
button:hover { border-color: var(--mood); }
button[aria-pressed="true"] { border-color: var(--mood); background: color-mix(in srgb, var(--mood) 16%, var(--raised)); }
button.quiet { border-color: transparent; color: var(--quiet); margin-inline-start: auto; padding-inline: 6px; }
:is(button, input):focus-visible { outline: 2px solid var(--mood); outline-offset: 2px; }
svg { inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; }
.search { margin-block-start: 10px; }
input {
  inline-size: 100%; margin-block-start: 4px; padding: 6px 10px; border: 1px solid var(--line); border-radius: 10px;
  background: light-dark(#fbf8f3, #15131a); color: inherit; font: inherit;
}
ul { list-style: none; margin: 6px 0 0; padding: 0; display: grid; gap: 4px; }
li button { inline-size: 100%; justify-content: flex-start; }
.announcement { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: reduce) { .note { animation: none; } }
@media (forced-colors: active) { button[aria-pressed="true"] { outline: 2px solid Highlight; } }
`;
