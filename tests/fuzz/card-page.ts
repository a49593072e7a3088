/** Bundled into a plain page beside the page lighter: fills it with cards of hostile text, in the form of a site's cards. */

import { SITES } from '../../src/sites/index.ts';
import { randomFrom } from '../../src/taste/random.ts';
import { hostileText, pick } from './hostile-text.ts';

const WORDED = [
  'aria-label',
  'alt',
  'title',
  'href',
  'data-card-title',
  'data-item-name',
  'data-moodlight',
  'data-year',
];

function damage(card: Element, random: () => number): void {
  for (const element of [card, ...card.querySelectorAll('*')]) {
    for (const name of WORDED)
      if (element.hasAttribute(name) && random() < 0.8)
        element.setAttribute(name, hostileText(random).replaceAll('\0', ' '));
    for (const node of element.childNodes)
      if (node instanceof Text && node.data.trim() && random() < 0.8) node.data = hostileText(random);
  }
}

/** The site's own cards as templates; its links where the adapter finds no cards. */
function templatesOf(siteId: string): Element[] {
  const site = SITES.find(({ id }) => id === siteId);
  const selector = site?.cards.map(({ card }) => card).join() || 'a[href]';
  const found = [...document.querySelectorAll(selector)];
  return (found.length > 0 ? found : [...document.querySelectorAll('a[href]')]).slice(0, 30);
}

/** What a page may do to our attributes, our note and our script. */
const ATTACKS: readonly ((cards: readonly Element[], random: () => number) => void)[] = [
  cards => {
    for (const card of cards) card.setAttribute('data-moodlight', '"><script>pwned()</script>');
  },
  cards => {
    for (const card of cards)
      for (const { name } of [...card.attributes]) if (/moodlight/.test(name)) card.removeAttribute(name);
  },
  () => {
    for (const own of document.querySelectorAll('[data-moodlight-note], [id^="moodlight"], moodlight-note'))
      own.remove();
  },
  cards => {
    const types = ['pointerover', 'pointerenter', 'mouseover', 'focusin', 'click', 'dblclick', 'contextmenu'];
    for (const card of cards.slice(0, 40))
      for (const type of types)
        card.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  },
  (cards, random) => {
    for (let flips = 0; flips < 2000; flips += 1)
      pick(random, cards).setAttribute('aria-label', `Lit ${flips}`);
  },
  cards => {
    for (const card of [...cards].reverse()) card.parentElement?.append(card);
  },
  cards => {
    for (const card of cards.slice(0, 50)) card.replaceWith(...card.childNodes);
  },
  (_cards, random) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = pick(random, [
      `{"@type":"Movie","name":${'['.repeat(50_000)}`,
      hostileText(random),
      '{"@type":"Movie","__proto__":{"polluted":1},"name":"Up","genre":[[[]]]}',
    ]);
    document.head.append(script);
  },
];

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** One batch: cards in, an attack on them, cards out. */
export async function batch(siteId: string, count: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const templates = templatesOf(siteId);
  const home = document.createElement('div');
  const cards = Array.from({ length: count }, () => pick(random, templates).cloneNode(true) as Element);
  for (const card of cards) damage(card, random);
  home.append(...cards);
  document.body.append(home);
  await frame();
  await frame();
  pick(random, ATTACKS)(cards, random);
  await frame();
  await frame();
  home.remove();
  await frame();
  return cards.length;
}
