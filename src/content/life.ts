import { extensionIsAlive } from '../platform/browser.ts';

const NEWER_COPY = 'moodlight-newer-copy';
const CHECK_ALIVE_EVERY = 5_000;

/**
 * The life of this copy of the script in this page. It ends when the page is left, when the extension is updated or
 * removed, when its site is switched off, and when a newer copy arrives: two copies would undo each other's painting.
 */
export function pageLife(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const end = (): void => life.abort();
  document.dispatchEvent(new CustomEvent(NEWER_COPY));
  document.addEventListener(NEWER_COPY, end, { signal });
  window.addEventListener('pagehide', event => event.persisted || end(), { signal });
  const check = setInterval(() => extensionIsAlive() || end(), CHECK_ALIVE_EVERY);
  signal.addEventListener('abort', () => clearInterval(check));
  return life;
}
