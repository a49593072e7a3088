import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxHere } from '../../../build/tools/find-browsers.mjs';
import { NOTE_PAGE } from '../../../src/note/note-line.ts';
import { type Firefox, launchFirefox } from '../../support/firefox/firefox.ts';
import { ORIGIN } from '../../support/firefox/firefox-chrome.ts';
import type { FirefoxPage } from '../../support/firefox/firefox-page.ts';
import { FirefoxView } from '../../support/firefox/firefox-view.ts';
import { card, cardOf, LIT, serveCards } from '../../support/note/cards-page.ts';
import { LISTEN, READ_ALL } from '../../support/note/note-thief.ts';

/** What the extension's pages find in their window. */
declare const browser: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
/** What LISTEN leaves in the page. */
declare const nodes: ReadonlySet<Node>;

const CARD = `${cardOf(LIT[0])}[data-moodlight]`;
const CARDS = `<h1>Films</h1>${LIT.map(title => card(title)).join('<br>')}`;

const isMissing = firefoxHere() === undefined;
if (isMissing) console.info('No Firefox is installed: its test of the note is skipped.');

let site: Awaited<ReturnType<typeof serveCards>>;
let firefox: Firefox;
let own: FirefoxPage;
let shop: FirefoxPage;

const verdicts = (): Promise<readonly { readonly verdict?: string }[]> =>
  own.evaluate(async () => {
    const payload = { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 100 };
    const answer = await browser.runtime.sendMessage({ name: 'history.entries', payload });
    const { ok } = answer as { ok: { entry: string; verdict?: string }[] };
    return ok.filter(({ entry }) => entry !== 'mood');
  });

/** Runs a script in the page, as the page's own. */
const runInShop = <T>(script: string): Promise<T> =>
  shop.evaluate(code => new Function(`return ${code}`)() as T, script) as Promise<T>;

/** Opens the note of the first lit card with a real pointer. */
async function openNote(): Promise<FirefoxPage> {
  await shop.pressAt(5, 5);
  await shop.pointAt(CARD);
  const note = await shop.frame(NOTE_PAGE);
  await note.waitFor('.placed .note');
  return note;
}

describe.skipIf(isMissing)('the note in Firefox', () => {
  beforeAll(async () => {
    site = await serveCards(CARDS);
    firefox = await launchFirefox();
    shop = await firefox.newTab(site.url);
    own = await firefox.open('options/index.html#sites');
    await own.waitFor('[aria-label="Switch on The Corner Cinema"]');
    await own.press('[aria-label="Switch on The Corner Cinema"]');
    await own.waitFor('[aria-label="Switch on The Corner Cinema"][aria-checked="true"]');
    await own.goto(`${ORIGIN}/popup/index.html`);
    await own.waitFor('.taps');
    await own.click('.taps [data-emotion="happy"]');
    await own.waitFor('.result');
    await shop.activate();
    await shop.waitFor(CARD);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it('opens beside a lit card and says why it fits', async () => {
    const note = await openNote();
    const words = await note.waitFor('.note');
    expect(words).toContain('Comedy');
    expect(await note.count('[data-action="answer"]')).toBe(1);
    expect(await note.count('[data-verdict], [data-action="wrong"]')).toBe(0);
  });

  it('gives the page none of its words, and not the address of this installation', async () => {
    await runInShop(`(() => { ${LISTEN} })()`);
    const note = await openNote();
    await note.pointAt('h2');
    await shop.pointAt('h1');
    const read = await runInShop<readonly string[]>(READ_ALL);
    expect(read.length).toBeGreaterThan(20);
    const words = ['Comedy', 'uplifting', 'Say what you think', 'moz-extension', new URL(ORIGIN).hostname];
    expect(read.filter(one => words.some(word => one.includes(word)))).toEqual([]);
    expect(await note.count('.note')).toBe(1);
  });

  it('stores no verdict, wherever the page puts it and however invisible', async () => {
    const before = await verdicts();
    await (await openNote()).pointAt('h2');
    const held = await shop.evaluate(() => {
      const frames = [...nodes].filter(node => node instanceof HTMLIFrameElement);
      for (const frame of frames)
        frame.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.01; scale: 3';
      return frames.length;
    });
    for (let x = 100; x < 1000; x += 150) for (let y = 100; y < 700; y += 100) await shop.pressAt(x, y);
    // A Firefox that no longer hands the frame out has nothing left to attack.
    if (held === 0) console.info('Firefox gave the page none of our frames.');
    expect(await verdicts()).toEqual(before);
  });

  it('takes the answer in the browser’s own popup, which shows the same title', async () => {
    await shop.goto(site.url);
    await shop.waitFor(CARD);
    const note = await openNote();
    const title = await note.waitFor('.pick-title');
    await note.waitFor('.accepts-presses');
    await note.press('[data-action="answer"]');
    const popup = new FirefoxView(own, 'popup');
    await popup.waitFor('.note [data-verdict="up"]');
    await popup.click('[data-verdict="up"]');
    await popup.waitFor('[data-verdict="up"][aria-pressed="true"]');
    expect(await verdicts()).toMatchObject([{ verdict: 'up', title: { name: title } }]);
    await popup.close();
  });

  it('leaves the toolbar’s popup as it was', async () => {
    const tab = await firefox.open('options/index.html');
    const popup = await FirefoxView.openPopup(tab);
    await popup.close();
    await tab.close();
    expect(await firefox.chrome.errors()).toEqual([]);
  });
});
