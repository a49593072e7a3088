import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lighting } from '../../../src/pages/lighting.ts';
import { type DemoServer, serveDemo } from '../../demo/site/serve-demo.ts';
import type { Extension } from '../../support/browser/chromium.ts';
import { SharedExtension } from '../../support/browser/fresh-extension.ts';
import { NoteOnPage } from '../../support/note/note-driver.ts';

const LIT = '[data-moodlight]';
/** The host of a site that the person adds by hand. */
const HOST = 'films.example';
const PLAIN: Lighting = { intensity: 'glow', dimRest: false, hideSeen: false };

const shared = new SharedExtension(() => ({ granted: ['http://127.0.0.1/*', `https://${HOST}/*`] }));
let demo: DemoServer;
let extension: Extension;
let own: Page;

beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(async () => {
  await shared.close();
  await demo.close();
});

/** An empty tab with a happy mood in force; `own` is a page of the extension that sends messages. */
async function happyTab(): Promise<Page> {
  extension = await shared.afresh();
  own = await extension.open('popup/index.html');
  await own.click('.taps [data-emotion="happy"]');
  await own.waitForSelector('.result');
  return extension.context.newPage();
}

/** The Corner Cinema, lit. */
async function happyShop(): Promise<Page> {
  const page = await happyTab();
  await page.goto(demo.url);
  await page.waitForSelector(LIT);
  return page;
}

const light = (lighting: Partial<Lighting>): Promise<void> =>
  own.evaluate(value => chrome.storage.local.set({ lighting: value }), { ...PLAIN, ...lighting });

/** Sends a message to the content script in the demo's tab, as the popup does. */
const askPage = <T>(name: string, payload: unknown = null): Promise<T> =>
  own.evaluate(
    async ([message, value, url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, { name: message, payload: value });
      return answer.ok;
    },
    [name, payload, demo.url.replace(/:\d+/, '')] as const,
  ) as Promise<T>;

const badge = (): Promise<string> =>
  own.evaluate(
    async url => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    },
    demo.url.replace(/:\d+/, ''),
  );

/** Waits until the badge and the lit cards stay the same. */
async function settled(page: Page): Promise<void> {
  const counts = async (): Promise<string> => `${await badge()} ${await page.locator(LIT).count()}`;
  await expect.poll(badge).not.toBe('');
  let last = '';
  await expect
    .poll(
      async () => {
        const now = await counts();
        const stands = now === last;
        last = now;
        return stands;
      },
      { interval: 500 },
    )
    .toBe(true);
}

const labels = (page: Page, selector = LIT): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll(cards => cards.map(card => card.getAttribute('aria-label')));

describe('the note on a lit page', () => {
  it('"seen" changes nothing that the page could see; where it may, it fades every card of the title, until withdrawn', async () => {
    const page = await happyShop();
    await settled(page);
    const before = Number(await badge());
    const note = new NoteOnPage(page);
    const first = page.locator(`.shelf-row ${LIT}`).first();
    const label = (await first.getAttribute('aria-label')) ?? '';
    await first.hover();
    expect((await note.wait()).text).toContain(label.replace(/ \(\d+\)$/, ''));
    const lit = await labels(page);
    await note.click('data-verdict', 'seen');
    await expect.poll(() => note.attributeOf('data-verdict', 'seen', 'aria-pressed')).toBe('true');
    await settled(page);
    expect(await labels(page)).toEqual(lit);

    await page.mouse.move(5, 5);
    await light({ hideSeen: true });
    await expect.poll(() => labels(page)).not.toContain(label);
    await expect.poll(badge).toBe(String(before - 1));
    const faded = page.locator('[data-moodlight-rest="seen"]');
    await expect.poll(() => labels(page, '[data-moodlight-rest="seen"]')).toContain(label);
    await faded.first().hover();
    await note.wait();
    await note.click('data-verdict', 'seen');
    await expect.poll(() => faded.count()).toBe(0);
    await expect.poll(() => labels(page)).toContain(label);
  });

  it('"like" is stored, and shown when the note opens again', async () => {
    const page = await happyShop();
    const note = new NoteOnPage(page);
    const card = page.locator(`.shelf-row ${LIT}`).first();
    await card.hover();
    await note.wait();
    await note.click('data-verdict', 'up');
    await expect.poll(() => note.attributeOf('data-verdict', 'up', 'aria-pressed')).toBe('true');
    await page.mouse.move(5, 5);
    await expect.poll(() => note.seen()).toBeNull();
    await card.hover();
    await note.wait();
    expect(await note.attributeOf('data-verdict', 'up', 'aria-pressed')).toBe('true');
  });

  it('"not this title" corrects a comedy to a thriller, and the card is no longer lit', async () => {
    const page = await happyShop();
    const note = new NoteOnPage(page);
    const card = page.locator(`.shelf-row ${LIT}`).first();
    const label = await card.getAttribute('aria-label');
    await card.hover();
    await note.wait();
    await note.click('data-action', 'wrong');
    await note.focused('input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('the silence of the lambs');
    await note.click('data-found', 'film|1991|the silence of the lambs');
    await expect.poll(() => labels(page)).not.toContain(label);
    // The note may be closed by now: the pointer lies where the list of found titles was, beside the smaller note.
    const kept = (): Promise<string> =>
      own.evaluate(async () =>
        JSON.stringify(await chrome.runtime.sendMessage({ name: 'corrections.list', payload: null })),
      );
    await expect.poll(kept).toContain('silence of the lambs');
  });
});

describe('how a page is lit', () => {
  it('the rest is dimmed to 45 % in the spotlight, and restored after it', async () => {
    const page = await happyShop();
    expect(await page.locator('[data-moodlight-rest]').count()).toBe(0);
    await light({ intensity: 'spotlight' });
    const rest = page.locator('[data-moodlight-rest="dim"]');
    await expect.poll(() => rest.count()).toBeGreaterThan(5);
    await expect.poll(() => rest.first().evaluate(card => getComputedStyle(card).opacity)).toBe('0.45');
    await light({ intensity: 'whisper' });
    await expect.poll(() => rest.count()).toBe(0);
    await expect.poll(() => page.locator('[data-moodlight-part~="whisper"]').count()).toBeGreaterThan(5);
  });

  it('follows a site that changes its page without loading', async () => {
    const page = await happyShop();
    await settled(page);
    const lit = (await labels(page)).length;
    await page.locator(`.shelf-row ${LIT}`).first().click();
    await page.waitForURL('**/title/*');
    await page.goBack();
    await expect.poll(async () => (await labels(page)).length).toBe(lit);
  });

  it('stays lit when the page says that a newer copy of our script has come', async () => {
    const page = await happyShop();
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('moodlight-newer-copy')));
    expect(await askPage<{ lit: number }>('content.summary')).toMatchObject({ layer: 'adapter' });
    expect(await page.locator(LIT).count()).toBeGreaterThan(0);
  });

  it('leaves nothing behind when its site is switched off', async () => {
    const page = await happyShop();
    await page.locator(`.shelf-row ${LIT}`).first().hover();
    await new NoteOnPage(page).wait();
    await own.evaluate(() => chrome.runtime.sendMessage({ name: 'sites.leave', payload: 'demo' }));
    await expect.poll(() => labels(page)).toEqual([]);
    const left = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ name }) => name).filter(name => name.startsWith('data-moodlight')),
        ),
      );
    await expect.poll(left).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.tagName))
      .toBe('BODY');
    await expect.poll(badge).toBe('');
  });
});

describe('the list of picks on the page', () => {
  it('is best first, and leads to each card', async () => {
    const page = await happyShop();
    await settled(page);
    const picks = await askPage<{ key: string; text: string; score: number }[]>('content.picks');
    expect(picks.length).toBeGreaterThan(5);
    const scores = picks.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const last = picks.at(-1);
    await page.mouse.move(1, 1);
    expect(await askPage('content.jump', last?.key)).toBe(true);
    const note = new NoteOnPage(page);
    await expect.poll(async () => (await note.seen())?.text).toContain(last?.text);
    const focused = page.locator('.title-card:focus');
    await expect.poll(() => focused.getAttribute('aria-label')).toContain(last?.text);
    await expect
      .poll(() => focused.evaluate(card => card.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    expect(await askPage('content.step', 1)).toMatchObject({ text: picks[0]?.text });
    expect(await askPage('content.step', -1)).toMatchObject({ text: last?.text });
    expect(await askPage('content.jump', 'no such card')).toBe(false);
  });
});

describe('a site added by hand', () => {
  const NAMES = ['Up', 'Paddington', 'Airplane!', 'Amélie', 'Heat', 'Alien', 'Groundhog Day'];
  const HTML = `<main>${NAMES.map(name => `<a href="/f/${NAMES.indexOf(name)}"><h3>${name}</h3></a>`).join('')}</main>`;

  async function filmsPage(): Promise<Page> {
    const page = await happyTab();
    await page.route(`https://${HOST}/**`, route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
    );
    await page.goto(`https://${HOST}/`);
    return page;
  }

  const sendAbout = (name: string, hostname: string): Promise<{ ok?: unknown; err?: string }> =>
    own.evaluate(
      ([message, host]) => chrome.runtime.sendMessage({ name: message, payload: { hostname: host } }),
      [name, hostname] as const,
    );
  const stored = (): Promise<unknown> =>
    own.evaluate(async () => (await chrome.storage.local.get('addedSites')).addedSites);

  it('is lit at once and on its next page; one without permission is refused', async () => {
    const page = await filmsPage();
    expect(await sendAbout('sites.add', HOST)).toEqual({ ok: null });
    await page.waitForSelector(LIT);
    await page.reload();
    await page.waitForSelector(LIT);
    for (const host of ['other.example', '*.example', 'www.netflix.com', 'films.example/x', ''])
      expect(await sendAbout('sites.add', host)).toHaveProperty('err');
    expect(await stored()).toEqual([HOST]);
  });

  it('is neither lit nor stored after it is removed', async () => {
    const page = await filmsPage();
    await sendAbout('sites.add', HOST);
    await page.waitForSelector(LIT);
    await sendAbout('sites.remove', HOST);
    await expect.poll(() => page.locator(LIT).count()).toBe(0);
    await expect.poll(stored).toEqual([]);
  });
});
