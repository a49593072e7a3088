import { OWN_WORK } from './trace.ts';

/** Runs in the page: the changes that the page itself makes, and when the first card is lit. */
const CARDS = 'a[data-uia="standard-card"]';
const LIT = 'data-moodlight';

const own = (): void => void performance.mark(OWN_WORK);

export function watchForLight(): void {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    if (name.startsWith(LIT)) {
      performance.mark('first-light');
      Element.prototype.setAttribute = setAttribute;
    }
    setAttribute.call(this, name, value);
  };
}

declare const browser: { readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
const MESSAGE_TAKES = 3;

/** In the product another process answers, which takes some milliseconds. */
export function answerLater(): void {
  const { sendMessage } = browser.runtime;
  browser.runtime.sendMessage = async message => {
    await new Promise(resolve => setTimeout(resolve, MESSAGE_TAKES));
    return sendMessage(message);
  };
}

export function begin(start: (() => void) | null): void {
  own();
  performance.mark('begin');
  if (start) setTimeout(start);
}

export function add(html: string): void {
  own();
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
}

export function recycle(count: number): void {
  own();
  for (const [i, card] of [...document.querySelectorAll(CARDS)].slice(0, count).entries())
    card.setAttribute('aria-label', `${i % 4 ? 'Some' : 'Lit'} other ${i}`);
}

export function rewrite(html: string): void {
  own();
  const main = document.querySelector('main');
  if (main) main.innerHTML = html;
}

const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
export const firstLight = (): number => at('first-light') - at('begin');
export const lit = (): number => document.querySelectorAll(`[${LIT}]`).length;
