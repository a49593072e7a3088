import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTE_PAGE } from '../../../src/note/note-line.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { card, cardOf, cardsPage, DARK, LIT } from '../../support/note/cards-page.ts';
import { NoteOnPage } from '../../support/note/note-driver.ts';

let extension: Extension;
let page: Page;
let note: NoteOnPage;

beforeAll(async () => {
  extension = await launch({ granted: ['http://127.0.0.1/*'] });
  const popup = await extension.open('popup/index.html');
  await popup.click('.taps [data-emotion="happy"]');
  await popup.waitForSelector('.result');
});
afterAll(() => extension.close());

const [A, B] = [cardOf(LIT[0]), cardOf(LIT[1])];
/** One below the other: the note of A lies on its right and must not cover B. */
const CARDS = `<button id="own">Own</button><br>${card(LIT[0])}<br>${card(LIT[1])}<br>${card(DARK)}<div style="height: 3000px"></div>`;
/** Longer than any delay of ours before the note opens. */
const LONG = 1000;

async function open(html = CARDS): Promise<void> {
  await page?.close();
  page = await cardsPage(extension.context, html);
  note = new NoteOnPage(page);
  await page.waitForSelector(`${A}[data-moodlight]`);
}

async function pointedAt(selector = A): Promise<void> {
  await open();
  await page.hover(selector);
  await note.wait();
}

const isClosed = (): Promise<void> => expect.poll(() => note.seen()).toBeNull();
const neverOpens = async (): Promise<void> => {
  await page.waitForTimeout(LONG);
  expect(await note.seen()).toBeNull();
};
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the note on a page', () => {
  it('names the title and the reason, beside the poster', async () => {
    await pointedAt();
    const { text, box } = await note.wait();
    expect(text).toContain('Airplane! 1980');
    expect(text).toContain('Comedy');
    expect(box.width).toBe(280);
    const poster = await page.locator(A).boundingBox();
    expect(box.x).toBeGreaterThanOrEqual((poster?.x ?? 0) + (poster?.width ?? 0));
  });

  it('opens only for a lit card, and closes when the pointer leaves, on scroll and on Escape', async () => {
    await pointedAt();
    await page.mouse.move(1000, 700);
    await isClosed();
    await page.hover(cardOf(DARK));
    await neverOpens();
    await page.hover(B);
    await expect.poll(async () => (await note.seen())?.text).toContain('Paddington 2');
    await press('Escape');
    await isClosed();
    await page.hover(A);
    await note.wait();
    await page.mouse.wheel(0, 300);
    await isClosed();
  });

  it('stays while the pointer is on it, and closes once it has left', async () => {
    await pointedAt();
    const { box } = await note.wait();
    await page.mouse.move(box.x + 140, box.y + 20, { steps: 5 });
    await page.waitForTimeout(LONG);
    await note.wait();
    await page.mouse.move(1000, 700);
    await isClosed();
  });

  it('moves on to the card that the pointer moves to', async () => {
    await pointedAt();
    await page.hover(B);
    await expect.poll(async () => (await note.seen())?.text).toContain('Paddington 2');
  });

  it('does not open while the page drags something, which it must see the end of', async () => {
    await open();
    await page.hover('#own');
    await page.mouse.down();
    await page.hover(A);
    await neverOpens();
    await page.mouse.up();
    await page.mouse.move(5, 5);
    await page.hover(A);
    await note.wait();
  });

  it('opens on a page that allows no frames and no style sheets of others', async () => {
    await page?.close();
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    await open(`${policy}${CARDS}`);
    await page.hover(A);
    expect((await note.wait()).text).toContain('Airplane!');
  });

  it('opens in a modal dialog of the page', async () => {
    await open(`${CARDS}<dialog>${card('Groundhog Day (1993)')}</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.waitForSelector(`${cardOf('Groundhog Day (1993)')}[data-moodlight]`);
    await page.hover(cardOf('Groundhog Day (1993)'));
    expect((await note.wait()).text).toContain('Groundhog Day');
  });

  it('opens again on a page that has removed it', async () => {
    await pointedAt();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await isClosed();
    await page.hover('#own');
    await page.hover(B);
    expect((await note.wait()).text).toContain('Paddington 2');
  });

  it('leaves nothing of itself on the page some time after it was closed', async () => {
    await pointedAt();
    await page.mouse.move(1000, 700);
    await isClosed();
    const last = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.lastElementChild?.tagName);
    await expect.poll(last).toBe('BODY');
  });
});

describe('the note by keyboard', () => {
  it('is reached, used and left by keyboard alone', async () => {
    await open();
    await press('Tab', 'Tab');
    await note.wait();
    await press('Alt+ArrowDown');
    await note.focused();
    await note.ready();
    await press('Tab', 'Enter');
    await expect.poll(() => note.attributeOf('data-verdict', 'down', 'aria-pressed')).toBe('true');
    await press('Enter');
    await expect.poll(() => note.attributeOf('data-verdict', 'down', 'aria-pressed')).toBe('false');
    await press('Escape');
    await isClosed();
    expect(await focused()).toBe(LIT[0]);
    await page.waitForTimeout(LONG);
    expect(await note.seen()).toBeNull();
    await press('Tab');
    expect(await focused()).toBe(LIT[1]);
  });

  it('leads out of the note to its card at either end', async () => {
    await open();
    await press('Tab', 'Tab');
    await note.wait();
    for (const keys of [['Shift+Tab'], ['Tab', 'Tab', 'Tab', 'Tab']]) {
      await press('Alt+ArrowDown');
      await note.focused();
      await press(...keys);
      await expect.poll(focused).toBe(LIT[0]);
    }
  });

  it('opens it at once with the key that leads there, for a card without a note', async () => {
    await open();
    await page.locator(A).focus();
    await press('Alt+ArrowDown');
    await note.wait();
    await note.focused();
    expect(await focused()).toBeNull();
  });

  it('is read out to a screen reader when the focus opens it', async () => {
    await open();
    await press('Tab', 'Tab');
    const { text } = await note.wait();
    expect(text).toContain('Alt + ↓');
  });

  it('is never in the way of the Tab key', async () => {
    await open(`${card(LIT[0])}<button>After</button>`);
    await press('Tab');
    await note.wait();
    await press('Tab', 'Tab');
    expect(page.frames().filter(frame => frame.url().endsWith(NOTE_PAGE))).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('a page that moves the focus itself', () => {
  const focusInside = (markup: string): Promise<void> =>
    page.evaluate(
      ([selector, inside]) => {
        const frame = document.querySelector(selector);
        frame?.insertAdjacentHTML('beforeend', inside);
        frame?.querySelector<HTMLElement>('[tabindex]')?.focus();
      },
      [A, markup] as const,
    );

  it.each([
    ['a text field of its own, which is always :focus-visible', '<input tabindex="0">'],
    ['a text to write in', '<p contenteditable tabindex="0">.</p>'],
    ['a field within an element of the page’s', '<p contenteditable><b tabindex="0">.</b></p>'],
  ])('opens no note with %s', async (_what, inside) => {
    await open();
    await focusInside(inside);
    await neverOpens();
  });

  it('nor with a link, while the person uses a pointer', async () => {
    await open();
    await page.mouse.move(600, 600);
    await page.locator(A).focus();
    await neverOpens();
  });

  it('but a screen reader, which moves the focus without a key, still opens a note', async () => {
    await open();
    await page.locator(A).focus();
    expect((await note.wait()).text).toContain('Airplane!');
  });

  it('and so do keys that are pressed after a pointer was used', async () => {
    await open();
    await page.mouse.move(600, 600);
    await press('Tab', 'Tab');
    expect((await note.wait()).text).toContain('Airplane!');
  });
});
