import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTE_PAGE } from '../../../src/note/note-line.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { card, cardOf, cardsPage, LIT } from '../../support/note/cards-page.ts';
import { NoteOnPage } from '../../support/note/note-driver.ts';
import { LISTEN, READ_ALL } from '../../support/note/note-thief.ts';

let extension: Extension;
let own: Page;
let page: Page;
let note: NoteOnPage;

beforeAll(async () => {
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  own = await extension.open('popup/index.html');
  await own.click('.taps [data-emotion="happy"]');
  await own.waitForSelector('.result');
});
afterAll(() => extension.close());

const [A, B] = [cardOf(LIT[0]), cardOf(LIT[1])];
const CARDS = `<button id="own">Own</button><br>${card(LIT[0])}<br>${card(LIT[1])}<br>`;
const AIRPLANE = { name: 'Airplane!', year: 1980, kind: 'film' };

async function open(html = CARDS): Promise<void> {
  await page?.close();
  page = await cardsPage(extension.context, html);
  note = new NoteOnPage(page);
  await page.waitForSelector(`${A}[data-moodlight]`);
}

/** The verdicts that are stored, newest first. */
const verdicts = (): Promise<readonly unknown[]> =>
  own.evaluate(async () => {
    const payload = { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 100 };
    const { ok } = await chrome.runtime.sendMessage({ name: 'history.entries', payload });
    return ok.filter(({ entry }: { entry: string }) => entry !== 'mood');
  });

const say = (name: string, payload: unknown): Promise<unknown> =>
  own.evaluate(([message, what]) => chrome.runtime.sendMessage({ name: message, payload: what }), [
    name,
    payload,
  ] as const);

async function noteStays(): Promise<void> {
  expect((await note.wait()).text).toContain('Airplane!');
}

describe('a page that wants to read the note', () => {
  it.each([
    ['pointer', () => page.hover(A)],
    ['focus', () => page.locator(A).focus()],
  ])('gets none of its words by search, selection, events or frames, opened by %s', async (_by, openIt) => {
    await open();
    await page.evaluate(LISTEN);
    await openIt();
    const { text, box } = await note.wait();
    expect(text).toContain('Comedy');
    await page.mouse.move(box.x + 30, box.y + 20, { steps: 3 });
    await noteStays();
    const read = (await page.evaluate(READ_ALL)) as readonly string[];
    expect(read.length).toBeGreaterThan(20);
    const words = ['Comedy', 'uplifting', 'Seen', 'Not this title', extension.id, NOTE_PAGE];
    expect(read.filter(one => words.some(word => one.includes(word)))).toEqual([]);
  });

  it('cannot tell a title that the person likes from one they do not, by the size of the note', async () => {
    await open();
    const size = async (): Promise<unknown> => {
      await page.hover(A);
      const { box } = await note.wait();
      const hit = await page.evaluate(
        ([x, y]) => {
          let height = 0;
          while (document.elementFromPoint(x, y + height) === document.documentElement.lastElementChild)
            height += 1;
          return height;
        },
        [box.x + 5, box.y + 1] as const,
      );
      await page.mouse.move(5, 700);
      await expect.poll(() => note.seen()).toBeNull();
      expect(hit).toBeGreaterThan(50);
      return { ...box, hit };
    };
    const before = await size();
    await say('feedback.give', { title: AIRPLANE, verdict: 'up' });
    await page.hover(A);
    await expect.poll(async () => (await note.seen())?.text).toContain('You like it');
    await page.mouse.move(5, 700);
    await expect.poll(() => note.seen()).toBeNull();
    expect(await size()).toEqual(before);
    await say('feedback.withdraw', AIRPLANE);
  });

  it('cannot load the note by itself, nor can one of a site that is off', async () => {
    await open();
    const own = `chrome-extension://${extension.id}/${NOTE_PAGE}`;
    const load = (url: string): Promise<string> =>
      page.evaluate(async address => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise(resolve => frame.addEventListener('load', resolve));
        return fetch(address).then(
          () => 'answered',
          () => 'refused',
        );
      }, url);
    expect(await load(own)).toBe('refused');
    expect(page.frames().map(frame => frame.url())).not.toContain(own);
  });
});

describe('a press that was meant for something else', () => {
  it('does nothing at the moment the note opens, and counts later', async () => {
    await open();
    await page.hover(A);
    await note.wait();
    expect(await note.acceptsPresses()).toBe(false);
    await note.clickAtOnce('data-verdict', 'down');
    await note.ready();
    expect(await note.attributeOf('data-verdict', 'down', 'aria-pressed')).toBe('false');
    await note.clickAtOnce('data-verdict', 'up');
    await expect.poll(verdicts).toMatchObject([{ verdict: 'up' }]);
    await note.clickAtOnce('data-verdict', 'up');
    await expect.poll(verdicts).toEqual([]);
  });

  it('does nothing when the note has just moved to another card', async () => {
    await open();
    await page.hover(A);
    await note.ready();
    await page.hover(B);
    await expect.poll(async () => (await note.seen())?.text).toContain('Paddington 2');
    expect(await note.acceptsPresses()).toBe(false);
  });

  it('does nothing when a script makes it, even inside the note', async () => {
    await open();
    await page.hover(A);
    await note.ready();
    expect(await note.forgeAll()).toBe(4);
    await page.waitForTimeout(300);
    expect(await verdicts()).toEqual([]);
    await noteStays();
  });
});

/** A page may put its own form into a card: whoever fills it in presses Tab and Enter, with the note open beside it. */
const FORM = `<form onsubmit="event.preventDefault(); globalThis.sent = (globalThis.sent ?? 0) + 1">
  <input id="field"><button id="send">Send</button></form>`;
describe('Tab and Enter in a form of the page that lies in a lit card', () => {
  const sent = (): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'sent') ?? 0);
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

  /** A press closes the note. */
  const clickAndComeBack = async (): Promise<void> => {
    await page.click('#field');
    await page.mouse.move(5, 700);
    await page.hover(A);
    await note.ready();
  };

  it.each([
    ['the keyboard', () => page.locator(A).press('Tab')],
    ['the pointer, which comes back to the card', clickAndComeBack],
  ])('stay with the form, and say nothing in the person’s name: opened by %s', async (_by, enter) => {
    await open(card(LIT[0], FORM));
    await page.hover(A);
    await note.ready();
    await enter();
    expect(await focused()).toBe('field');
    await page.keyboard.type('something');
    await note.wait();
    for (const [key, now] of [
      ['Enter', 'field'],
      ['Tab', 'send'],
      ['Enter', 'send'],
      ['Space', 'send'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(now);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(sent).toBeGreaterThanOrEqual(3);
    expect(await verdicts()).toEqual([]);
  });
});

/** The last element to enter the top layer lies above the others. Without pointer events it lets presses through. */
const LID = `
  const lid = document.createElement('div');
  Object.assign(lid, { id: 'lid', popover: 'manual', textContent: 'Play' });
  lid.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; pointer-events: none';
  document.body.append(lid);
  lid.showPopover();
`;
/** What holds our frame is a child of the root element. */
const WHEN_THE_NOTE_LOADS = `
  const watch = new MutationObserver(() => { watch.disconnect(); setTimeout(() => { ${LID} }, 700); });
  watch.observe(document.documentElement, { childList: true });
`;

describe('a page that paints over the note', () => {
  it('makes every press on it void, until the note has been visible again for a while', async () => {
    await open();
    await page.hover(A);
    await note.ready();
    await page.evaluate(`{ ${LID} }`);
    await expect.poll(() => note.acceptsPresses()).toBe(false);
    await note.clickAtOnce('data-verdict', 'up');
    await note.clickAtOnce('data-action', 'wrong');
    await page.evaluate(() => document.querySelector('#lid')?.remove());
    await note.click('data-verdict', 'down');
    await expect.poll(verdicts).toMatchObject([{ verdict: 'down' }]);
    await say('feedback.withdraw', AIRPLANE);
  });

  it('at the moment the note opens makes presses void, too', async () => {
    await open();
    await page.evaluate(`{ ${WHEN_THE_NOTE_LOADS} }`);
    await page.hover(A);
    await note.wait();
    await page.waitForSelector('#lid');
    await expect.poll(() => note.acceptsPresses()).toBe(false);
    await page.waitForTimeout(1000);
    await note.clickAtOnce('data-verdict', 'up');
    expect(await verdicts()).toEqual([]);
  });

  it.each(['opacity: 0', 'transform: translate(500px)', 'filter: opacity(0)', 'display: none', 'scale: 9'])(
    'or styles what holds it with "%s" moves and hides nothing that can be pressed',
    async style => {
      await open();
      await page.hover(A);
      await note.ready();
      const before = await note.wait();
      await page.evaluate(css => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        host.style.cssText = css
          .split(';')
          .map(rule => `${rule} !important`)
          .join(';');
        if (css !== 'display: none') host.style.setProperty('display', 'block', 'important');
      }, style);
      await page.waitForTimeout(300);
      const after = await note.seen();
      if (await note.acceptsPresses()) expect(after?.box).toEqual(before.box);
    },
  );
});

describe('a note that nothing covers', () => {
  it.each([
    ['with less motion', { reducedMotion: 'reduce' }],
    ['in the system’s own colours', { forcedColors: 'active' }],
    ['in the dark', { colorScheme: 'dark' }],
  ] as const)('takes presses %s', async (_how, media) => {
    await open();
    await page.emulateMedia(media);
    await page.hover(A);
    await note.ready();
  });

  it('takes them on a page that another extension has turned dark with a filter', async () => {
    await open();
    await page.evaluate(() => {
      document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
    });
    await page.hover(A);
    await note.ready();
  });
});
