import { extensionIsAlive } from '../platform/browser.ts';

const NEWER_COPY = 'moodlight-newer-copy';
const CHECK_ALIVE_EVERY = 5_000;

/** A symbol, because an element of the page with an id would be found under any other name. */
const LIFE = Symbol.for('the life of our script');
/** The world of our scripts in this page, which scripts of the page do not see. Copies of one version share it. */
const world = globalThis as { [LIFE]?: AbortController };

/**
 * The life of this copy of the script in this page. It ends when the page is left, when the extension is updated or
 * removed, when its site is switched off, and when a newer copy arrives: two copies would undo each other's painting.
 * A copy of a later version has a world of its own and can only call out in the page, where anybody can: what is called there
 * ends no copy whose extension is still there.
 */
export function pageLife(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const end = (): void => life.abort();
  const endIfDead = (): void => {
    if (!extensionIsAlive()) end();
  };
  world[LIFE]?.abort();
  world[LIFE] = life;
  document.dispatchEvent(new CustomEvent(NEWER_COPY));
  document.addEventListener(NEWER_COPY, endIfDead, { signal });
  window.addEventListener('pagehide', event => event.persisted || end(), { signal });
  const check = setInterval(endIfDead, CHECK_ALIVE_EVERY);
  signal.addEventListener('abort', () => clearInterval(check));
  return life;
}
