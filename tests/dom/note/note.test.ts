import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESS_EVENTS, TYPING_EVENTS } from '../../../src/content/note/note-events.ts';
import { placeBeside } from '../../../src/content/note/place-beside.ts';
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
const html = `${STYLE}<button id="own">Own</button><br>${card('Lit A')}${card('Dark B')}${card('Lit C')}${card('Lit P')}<div style="height: 3000px"></div>`;

async function opened(by: 'pointer' | 'keyboard' = 'pointer'): Promise<{ page: Page; note: NoteOnPage }> {
  const page = await litPage(browser.page, html, 'demo');
  await page.waitForSelector('[data-moodlight]');
  const note = await NoteOnPage.of(page);
  if (by === 'pointer') await page.hover('[aria-label="Lit A"]');
  else for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
  await note.wait();
  return { page, note };
}

const sent = (page: Page): Promise<{ name: string; payload: unknown }[]> => page.evaluate('said');
const isClosed = (note: NoteOnPage): Promise<void> => expect.poll(() => note.seen()).toBeNull();

describe('the note', () => {
  it('names the title and the reason, beside the poster', async () => {
    const { page, note } = await opened();
    const { text, box } = await note.wait();
    expect(text).toContain('Lit A 2009');
    expect(text).toContain('why_match');
    expect(box.width).toBe(280);
    const poster = await page.locator('[aria-label="Lit A"]').boundingBox();
    expect(box.x).toBeGreaterThanOrEqual((poster?.x ?? 0) + (poster?.width ?? 0));
  });

  it('opens only for a lit card, and closes when the pointer leaves, on scroll and on Escape', async () => {
    const { page, note } = await opened();
    await page.mouse.move(1000, 500);
    await isClosed(note);
    await page.hover('[aria-label="Dark B"]');
    await page.waitForTimeout(600);
    expect(await note.seen()).toBeNull();
    await page.hover('[aria-label="Lit C"]');
    await note.wait();
    await page.keyboard.press('Escape');
    await isClosed(note);
    await page.hover('[aria-label="Lit A"]');
    await note.wait();
    await page.mouse.wheel(0, 300);
    await isClosed(note);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });

  it('takes a verdict, shows it, and withdraws it', async () => {
    const { page, note } = await opened();
    const title = { name: 'Lit A', year: 2009, kind: 'film' };
    await note.click('data-verdict', 'up');
    await expect
      .poll(() => sent(page))
      .toEqual([{ name: 'feedback.give', payload: { title, verdict: 'up' } }]);
    expect(await note.attributeOf('data-verdict', 'up', 'aria-pressed')).toBe('true');
    await note.click('data-verdict', 'up');
    await expect
      .poll(async () => (await sent(page))[1])
      .toEqual({ name: 'feedback.withdraw', payload: title });
  });

  it('reports a verdict or a correction that cannot be stored, and takes it later', async () => {
    const { page, note } = await opened();
    await page.evaluate('disk.isFull = true');
    await note.click('data-verdict', 'up');
    await expect.poll(async () => (await note.seen())?.text).toContain('note_not_kept');
    expect(await note.attributeOf('data-verdict', 'up', 'aria-pressed')).toBe('false');
    await note.click('data-action', 'wrong');
    await note.click('data-found', '');
    await expect.poll(async () => (await note.seen())?.text).toContain('note_not_kept');
    await page.evaluate('disk.isFull = false');
    await note.click('data-verdict', 'up');
    await expect.poll(() => note.attributeOf('data-verdict', 'up', 'aria-pressed')).toBe('true');
  });

  it('finds the right title for a wrong one', async () => {
    const { page, note } = await opened();
    await note.click('data-action', 'wrong');
    await note.click('data-found', 'film|1995|heat');
    await expect
      .poll(() => sent(page))
      .toEqual([{ name: 'corrections.set', payload: { text: 'Lit A', title: 'film|1995|heat' } }]);
  });

  it('stores "none of these" as a correction', async () => {
    const { page, note } = await opened();
    await note.click('data-action', 'wrong');
    await note.click('data-found', '');
    await expect
      .poll(() => sent(page))
      .toEqual([{ name: 'corrections.set', payload: { text: 'Lit A', title: '' } }]);
    expect((await note.wait()).text).toContain('note_left_alone');
  });

  it('offers no correction in a private window, where it would not be stored', async () => {
    const { page, note } = await opened();
    expect((await note.wait()).text).toContain('note_wrong');
    await page.hover('[aria-label="Lit P"]');
    await expect.poll(async () => (await note.seen())?.text).toContain('Lit P');
    const { text } = await note.wait();
    expect(text).toContain('pick_seen');
    expect(text).not.toContain('note_wrong');
  });

  it('is reached, used and left by keyboard alone', async () => {
    const { page, note } = await opened('keyboard');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Tab');
    await note.ready();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sent(page))[0]?.payload).toMatchObject({ verdict: 'down' });
    await page.keyboard.press('Escape');
    await isClosed(note);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    expect(await focused()).toBe('Lit A');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Dark B');
  });

  describe('keeps from the page', () => {
    /** Typing events are stopped before the document; press events do not bubble out of the note. */
    const LISTEN = `
      globalThis.seenByPage = [];
      const listener = ({ type }) => seenByPage.push(type);
      for (const type of ${JSON.stringify(['keydown', ...TYPING_EVENTS])}) document.addEventListener(type, listener, true);
      for (const type of ${JSON.stringify(PRESS_EVENTS)}) document.addEventListener(type, listener);
    `;
    const eventsSeen = async (page: Page): Promise<string[]> => [
      ...new Set(await page.evaluate<string[]>('seenByPage.splice(0)')),
    ];

    /** Types into the focused field, copies, cuts, pastes and uses an input method. */
    async function write(page: Page): Promise<void> {
      await page.keyboard.type('kf');
      for (const keys of ['Control+A', 'Control+C', 'Control+X', 'Control+V'])
        await page.keyboard.press(keys);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Input.imeSetComposition', { text: 'あ', selectionStart: 1, selectionEnd: 1 });
      await cdp.send('Input.insertText', { text: 'あ' });
    }
    const WRITTEN = ['keydown', ...TYPING_EVENTS.filter(type => !['dragstart', 'drop'].includes(type))];

    it('what is typed in it', async () => {
      const { page, note } = await opened();
      await note.click('data-action', 'wrong');
      await note.attributeOf('data-found', 'film|1995|heat', 'type');
      await page.evaluate(`{ ${LISTEN} }`);
      await write(page);
      expect(await eventsSeen(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => document.body.prepend(document.createElement('input')));
      await page.focus('input');
      await write(page);
      expect((await eventsSeen(page)).filter(type => WRITTEN.includes(type)).toSorted()).toEqual(
        WRITTEN.toSorted(),
      );
    });

    it('every press', async () => {
      const { page, note } = await opened();
      await page.evaluate(`{ ${LISTEN} }`);
      await note.click('data-verdict', 'up');
      await note.click('class', 'row');
      const { box } = await note.wait();
      for (const button of ['right', 'middle'] as const)
        await page.mouse.click(box.x + 20, box.y + 8, { button });
      await page.mouse.dblclick(box.x + 20, box.y + 8);
      expect(await eventsSeen(page)).toEqual([]);
    });

    it('every other event of the tables', async () => {
      const { page, note } = await opened();
      await page.evaluate(`{ ${LISTEN} }`);
      await note.dispatch([...TYPING_EVENTS, ...PRESS_EVENTS], 'data-verdict', 'up');
      expect(await eventsSeen(page)).toEqual([]);
    });

    it('but not where a drag of the page ends above the note', async () => {
      const { page, note } = await opened();
      await page.evaluate(() => {
        const ended: string[] = [];
        Object.assign(globalThis, { ended });
        for (const type of ['pointerup', 'mouseup'] as const)
          document.addEventListener(type, () => ended.push(type));
      });
      await page.hover('#own');
      await page.mouse.down();
      await isClosed(note);
      await page.hover('[aria-label="Lit A"]');
      const { box } = await note.wait();
      await page.mouse.move(box.x + 20, box.y + 8);
      await page.mouse.up();
      expect(await page.evaluate('ended')).toEqual(['pointerup', 'mouseup']);
    });
  });
});

describe('a hostile page', () => {
  it('cannot look into the note', async () => {
    const { page } = await opened();
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot ?? null, html: host?.outerHTML, text: host?.textContent };
    });
    expect(seen).toEqual({ root: null, html: '<div></div>', text: '' });
  });

  it('cannot open it, press its buttons, or make it invisible over something else', async () => {
    const { page, note } = await opened();
    await note.ready();
    await note.forge('data-verdict', 'up');
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.cssText =
        'opacity: 0 !important; transform: translate(500px) !important; display: none !important';
      for (const type of ['click', 'pointerdown', 'keydown'])
        host.dispatchEvent(new Event(type, { bubbles: true }));
    });
    expect(await sent(page)).toEqual([]);
    expect((await note.wait()).box.width).toBe(280);
    await page.keyboard.press('Escape');
    await isClosed(note);
    await page.evaluate(() =>
      document
        .querySelector('[aria-label="Lit C"]')
        ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })),
    );
    await page.waitForTimeout(600);
    expect(await note.seen()).toBeNull();
  });

  it('may remove the note, which opens again', async () => {
    const { page, note } = await opened();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await note.seen()).toBeNull();
    await page.hover('#own');
    await page.hover('[aria-label="Lit C"]');
    expect((await note.wait()).text).toContain('Lit C');
  });

  it('gives a card to another title while the note is open: a verdict is stored for neither', async () => {
    const { page, note } = await opened();
    await page.evaluate(() =>
      document.querySelector('[aria-label="Lit A"]')?.setAttribute('aria-label', 'Lit Z'),
    );
    await page.waitForTimeout(300);
    await note.click('data-verdict', 'up');
    await isClosed(note);
    expect(await sent(page)).toEqual([]);
  });
});

describe('the place of the note', () => {
  const view = { width: 1000, height: 800 };
  const note = { width: 280, height: 120 };
  it.each([
    ['right of the poster', { left: 100, top: 50, right: 250, bottom: 275 }, { left: 260, top: 50 }],
    ['left of it at the edge', { left: 800, top: 50, right: 950, bottom: 275 }, { left: 510, top: 50 }],
    ['below what is wide', { left: 20, top: 50, right: 980, bottom: 275 }, { left: 20, top: 285 }],
    ['above it at the end', { left: 20, top: 500, right: 980, bottom: 780 }, { left: 20, top: 370 }],
    ['within the window', { left: 100, top: 750, right: 250, bottom: 975 }, { left: 260, top: 672 }],
  ])('is %s', (_where, poster, expected) => {
    expect(placeBeside(poster, note, view)).toEqual(expected);
  });
});
