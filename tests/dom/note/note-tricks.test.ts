import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';
import { litPage } from '../../support/browser/lit-page.ts';
import { NoteOnPage } from '../../support/browser/note-driver.ts';

let browser: DomBrowser;
beforeAll(async () => {
  browser = await domBrowser();
});
afterAll(() => browser.close());

const STYLE = `<style>body { margin: 40px } .title-card { display: inline-block; width: 120px; height: 180px; margin: 10px }</style>`;
const card = (title: string): string => `<a class="title-card" href="#x" aria-label="${title}">.</a>`;
/** One below the other: the note of A lies on its right and must not cover B. */
const html = `${STYLE}<button>Own</button><br>${card('Lit A')}<br>${card('Lit B')}`;
const LIT_A = '[aria-label="Lit A"]';
/** Longer than any delay of ours before the note opens. */
const LONG = 2000;

async function litWithNote(): Promise<{ page: Page; note: NoteOnPage }> {
  const page = await litPage(browser.page, html, 'demo');
  await page.waitForSelector('[data-moodlight]');
  return { page, note: await NoteOnPage.of(page) };
}

async function pointedAt(): Promise<{ page: Page; note: NoteOnPage }> {
  const { page, note } = await litWithNote();
  await page.hover(LIT_A);
  await note.wait();
  return { page, note };
}

const verdicts = async (page: Page): Promise<unknown[]> =>
  (await page.evaluate<{ payload: { verdict?: string } }[]>('said')).map(({ payload }) => payload.verdict);

/** The page's clock is ours, so that no timer of the note runs unnoticed; it runs for longer than any of them. */
async function neverOpens(page: Page, note: NoteOnPage): Promise<void> {
  for (let waits = 0; waits < 5; waits += 1) {
    await page.clock.runFor(LONG / 5);
    expect(await note.seen()).toBeNull();
  }
}

describe('a page that moves the focus itself', () => {
  it('opens no note with a text field of its own, which is always :focus-visible', async () => {
    const { page, note } = await litWithNote();
    await page.clock.install();
    await page.evaluate(selector => {
      const field = document.createElement('input');
      document.querySelector(selector)?.append(field);
      field.focus();
    }, LIT_A);
    await neverOpens(page, note);
  });

  it.each([
    ['a text to write in', '<p contenteditable tabindex="0">.</p>'],
    ['a field within an element of the page’s', '<p contenteditable><b tabindex="0">.</b></p>'],
  ])('nor with %s', async (_what, inside) => {
    const { page, note } = await litWithNote();
    await page.clock.install();
    await page.evaluate(
      ([selector, markup]) => {
        const frame = document.querySelector(selector);
        frame?.insertAdjacentHTML('beforeend', markup);
        frame?.querySelector<HTMLElement>('[tabindex]')?.focus();
      },
      [LIT_A, inside] as const,
    );
    await neverOpens(page, note);
  });

  it('nor with a link, while the person uses a pointer', async () => {
    const { page, note } = await litWithNote();
    await page.mouse.move(600, 400);
    await page.clock.install();
    await page.evaluate(selector => document.querySelector<HTMLElement>(selector)?.focus(), LIT_A);
    await neverOpens(page, note);
  });

  it('but a screen reader, which moves the focus without a key, still opens a note', async () => {
    const { page, note } = await litWithNote();
    await page.evaluate(selector => document.querySelector<HTMLElement>(selector)?.focus(), LIT_A);
    expect((await note.wait()).text).toContain('Lit A');
  });

  it('and so do keys that are pressed after a pointer was used', async () => {
    const { page, note } = await litWithNote();
    await page.mouse.move(600, 400);
    for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
    expect((await note.wait()).text).toContain('Lit A');
  });
});

describe('a press that was meant for something else', () => {
  /** The clock is paused, so the note has been visible for no time. */
  async function atOnce(by: 'pointer' | 'keyboard'): Promise<{ page: Page; note: NoteOnPage }> {
    const { page, note } = await litWithNote();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    if (by === 'pointer') await page.hover(LIT_A);
    else for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
    // A note that the focus opens waits for four frames more (src/content/note/note-opener.ts).
    await page.clock.runFor(by === 'pointer' ? 300 : 380);
    await note.wait();
    return { page, note };
  }

  it('does nothing at the moment the note opens, and counts later', async () => {
    const { page, note } = await atOnce('pointer');
    await note.clickAtOnce('data-verdict', 'up');
    await expect.poll(() => page.clock.runFor(100).then(() => note.acceptsPresses())).toBe(true);
    await note.clickAtOnce('data-verdict', 'down');
    await expect.poll(() => verdicts(page)).toEqual(['down']);
  });

  it('does nothing by key, either', async () => {
    const { page, note } = await atOnce('keyboard');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.clock.runFor(100).then(() => note.acceptsPresses())).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => verdicts(page)).toEqual(['down']);
  });

  it('does nothing when the note has just moved to another card', async () => {
    const { page, note } = await atOnce('pointer');
    await expect.poll(() => page.clock.runFor(100).then(() => note.acceptsPresses())).toBe(true);
    await page.hover('[aria-label="Lit B"]');
    await page.clock.runFor(300);
    await expect.poll(async () => (await note.wait()).text).toContain('Lit B');
    expect(await note.acceptsPresses()).toBe(false);
    await note.clickAtOnce('data-verdict', 'up');
    expect(await verdicts(page)).toEqual([]);
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
/** Our host is a child of the root element. */
const WHEN_THE_NOTE_OPENS = `
  const watch = new MutationObserver(() => { watch.disconnect(); ${LID} });
  watch.observe(document.documentElement, { childList: true });
`;

describe('a page that paints over the note', () => {
  it('makes every press on it void, until the note has been visible again for a while', async () => {
    const { page, note } = await pointedAt();
    await note.ready();
    await page.evaluate(`{ ${LID} }`);
    await expect.poll(() => note.acceptsPresses()).toBe(false);
    await note.clickAtOnce('data-verdict', 'up');
    await note.clickAtOnce('data-action', 'wrong');
    await page.evaluate(() => document.querySelector('#lid')?.remove());
    await note.click('data-verdict', 'down');
    await expect.poll(() => verdicts(page)).toEqual(['down']);
  });

  it('at the moment the note opens makes presses void, too', async () => {
    const { page, note } = await litWithNote();
    await page.evaluate(`{ ${WHEN_THE_NOTE_OPENS} }`);
    await page.hover(LIT_A);
    await note.wait();
    await page.waitForSelector('#lid');
    await page.waitForTimeout(LONG / 2);
    await note.clickAtOnce('data-verdict', 'up');
    expect(await verdicts(page)).toEqual([]);
  });
});

describe('a note that nothing covers', () => {
  it.each([
    ['as it is', {}],
    ['with less motion', { reducedMotion: 'reduce' }],
    ['in the system’s own colours', { forcedColors: 'active' }],
    ['in the dark', { colorScheme: 'dark' }],
  ] as const)('takes a press %s', async (_how, media) => {
    const { page, note } = await litWithNote();
    await page.emulateMedia(media);
    await page.hover(LIT_A);
    await note.click('data-verdict', 'up');
    await expect.poll(() => verdicts(page)).toEqual(['up']);
  });

  it('takes one on a page that another extension has turned dark with a filter', async () => {
    const { page, note } = await litWithNote();
    await page.evaluate(() => {
      document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
    });
    await page.hover(LIT_A);
    await note.click('data-verdict', 'up');
    await expect.poll(() => verdicts(page)).toEqual(['up']);
  });
});
