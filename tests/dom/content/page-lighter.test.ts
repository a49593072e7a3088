import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageLighter } from '../../../src/content/page-lighter.ts';
import type { FoundCards } from '../../../src/pages/page-sighting.ts';
import { type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';
import { litPage } from '../../support/browser/lit-page.ts';

interface StandIn {
  readonly runtime: { sendMessage: (message: unknown) => Promise<unknown> };
}

let browser: DomBrowser;
beforeAll(async () => {
  browser = await domBrowser();
});
afterAll(() => browser.close());

const card = (title: string): string => `<a class="title-card" href="/title/x" aria-label="${title}">.</a>`;
const cards = (count: number, name = 'Lit'): string =>
  Array.from({ length: count }, (_, i) => card(`${name} ${i}`)).join('');

const lit = (page: Page): Promise<number> => page.locator('[data-moodlight]').count();
const summary = (page: Page): Promise<{ titles: number; lit: number; layer: string }> =>
  page.evaluate('lighter.summary()');
const asked = (page: Page): Promise<string[]> => page.evaluate('asked');

describe('the page lighter', () => {
  it('lights what fits, asks once for twins, and counts', async () => {
    const page = await litPage(browser.show, card('Lit A') + card('Lit A') + card('Dark B'), 'demo');
    await expect.poll(() => lit(page)).toBe(2);
    expect(await asked(page)).toEqual(['Lit A', 'Dark B']);
    expect(await summary(page)).toEqual({ titles: 3, lit: 2, layer: 'adapter' });
  });

  it('throws nothing on a page without a body, and lights it once it has one', async () => {
    const page = await litPage(browser.show, card('Lit A'), 'demo');
    await expect.poll(() => lit(page)).toBe(1);
    const failed = await page.evaluate(async () => {
      const { lighter } = globalThis as unknown as { lighter: PageLighter };
      const failures: string[] = [];
      const attempt = (work: () => Promise<void>): Promise<void> =>
        work().catch(error => void failures.push(String(error)));
      document.body.remove();
      for (const work of [() => lighter.refresh(), () => lighter.catchUp(), () => lighter.startAfresh()])
        await attempt(work);
      return failures;
    });
    expect([failed, await lit(page)]).toEqual([[], 0]);
    await page.evaluate(html => {
      document.documentElement.append(document.createElement('body'));
      document.body.innerHTML = html;
    }, card('Lit B'));
    await expect.poll(() => lit(page)).toBe(1);
  });

  it('follows a card that is given to another title', async () => {
    const page = await litPage(browser.show, card('Lit A') + card('Dark B'), 'demo');
    await expect.poll(() => lit(page)).toBe(1);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('.title-card');
      first?.setAttribute('aria-label', 'Dark C');
      second?.setAttribute('aria-label', 'Lit D');
    });
    await expect.poll(() => page.locator('[data-moodlight]').getAttribute('aria-label')).toBe('Lit D');
    expect(await lit(page)).toBe(1);
    expect(await summary(page)).toEqual({ titles: 2, lit: 1, layer: 'adapter' });
  });

  it('forgets a card that shows no title any more, and cards that go', async () => {
    const page = await litPage(browser.show, `<div>${cards(3)}</div>${card('Lit Z')}`, 'demo');
    await expect.poll(() => lit(page)).toBe(4);
    await page.evaluate(() => document.querySelectorAll('.title-card')[3]?.setAttribute('aria-label', ''));
    await expect.poll(() => summary(page)).toEqual({ titles: 3, lit: 3, layer: 'adapter' });
    await page.evaluate(() => document.querySelector('div')?.remove());
    await expect.poll(() => summary(page)).toEqual({ titles: 0, lit: 0, layer: 'adapter' });
  });

  it('does not react to its own painting, nor to white space and counters', async () => {
    const page = await litPage(browser.show, `${cards(5)}<p id="clock">0</p>`, 'demo');
    await expect.poll(() => lit(page)).toBe(5);
    const told = (): Promise<number> => page.evaluate('told.length');
    const before = await told();
    await page.evaluate(async () => {
      for (let tick = 1; tick <= 10; tick += 1) {
        (document.querySelector('#clock') as HTMLElement).textContent = String(tick);
        document.body.append('\n');
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    });
    expect(await told()).toBe(before);
  });

  it('reads what was added, and not again what was there', async () => {
    const page = await litPage(browser.show, `<main>${cards(3000)}</main>`, 'demo');
    await expect.poll(() => lit(page)).toBe(3000);
    await page.evaluate(
      html => {
        const { getAttribute } = Element.prototype;
        Object.assign(globalThis, { looks: 0 });
        Element.prototype.getAttribute = function (name: string) {
          if (name === 'aria-label') (globalThis as unknown as { looks: number }).looks += 1;
          return getAttribute.call(this, name);
        };
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      },
      cards(40, 'Lit new'),
    );
    await expect.poll(async () => (await summary(page)).titles).toBe(3040);
    // Whatever is read again is read after that.
    await page.waitForTimeout(500);
    const looks = await page.evaluate<number>('looks');
    expect(looks).toBeGreaterThanOrEqual(40);
    expect(looks).toBeLessThan(200);
  });

  it('keeps what a second look finds while the first still reads', async () => {
    const page = await litPage(browser.show, `<main>${cards(6000)}</main>`, 'demo');
    await expect.poll(() => lit(page)).toBe(6000);
    const titles = await page.evaluate(async html => {
      const { lighter } = globalThis as unknown as { lighter: PageLighter };
      const first = lighter.refresh();
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', html);
      const added = document.querySelector('.title-card') as Element;
      await lighter.look({ changed: new Set([added]), removed: new Set() });
      await first;
      return lighter.summary().titles;
    }, card('Lit late'));
    expect(titles).toBe(6001);
  });

  it('asks again after a question that failed', async () => {
    const page = await litPage(browser.show, card('Dark A'), 'demo');
    await expect.poll(() => asked(page)).toEqual(['Dark A']);
    const failure = await page.evaluate(async html => {
      const { lighter, browser } = globalThis as unknown as { lighter: PageLighter; browser: StandIn };
      const { sendMessage } = browser.runtime;
      browser.runtime.sendMessage = () => Promise.reject(new Error('full disk'));
      document.body.insertAdjacentHTML('beforeend', html);
      const added = document.body.lastElementChild as Element;
      const look = () => lighter.look({ changed: new Set([added]), removed: new Set() });
      const error = await look().catch(String);
      browser.runtime.sendMessage = sendMessage;
      await look();
      return error;
    }, card('Lit B'));
    expect(failure).toContain('full disk');
    expect(await asked(page)).toContain('Lit B');
    expect(await lit(page)).toBe(1);
  });

  it('lists each title and whether it is known, also when cards go meanwhile', async () => {
    const page = await litPage(browser.show, card('Lit A') + card('Unknown B'), 'demo', ['Lit A']);
    await expect.poll(() => lit(page)).toBe(1);
    const titles = await page.evaluate(async () => {
      const { lighter } = globalThis as unknown as { lighter: PageLighter };
      const telling = lighter.titles();
      const gone = document.querySelector('.title-card') as Element;
      gone.remove();
      void lighter.look({ changed: new Set(), removed: new Set([gone]) });
      return (await telling).map(({ text, known }) => `${text}: ${known}`);
    });
    expect(titles).toEqual(['Lit A: true', 'Unknown B: false']);
  });

  it('leaves the page as it was when it ends', async () => {
    const page = await litPage(browser.show, cards(3), 'demo');
    await expect.poll(() => lit(page)).toBe(3);
    await page.evaluate('moodlight.end()');
    expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('data-moodlight');
  });
});

describe('without a fitting adapter', () => {
  const tile = (id: number, title: string): string =>
    `<li><div><a href="/title/${id}"><img alt="${title}"></a><p>97%</p><a href="/title/${id}">${title}</a></div></li>`;
  const redesigned = `<nav><a href="/title/9">Lit menu</a></nav><ul>${tile(1, 'Lit A')}${tile(2, 'Dark B')}${tile(3, 'Lit C')}</ul>`;

  it('cards are found by addresses, and the whole card is marked once', async () => {
    const page = await litPage(browser.show, redesigned, 'netflix');
    await expect.poll(() => summary(page)).toEqual({ titles: 3, lit: 2, layer: 'url' });
    expect(await page.locator('li[data-moodlight]').count()).toBe(2);
    expect((await asked(page)).sort()).toEqual(['Dark B', 'Lit A', 'Lit C']);
  });

  it('does not wait until the page stops changing', async () => {
    const page = await litPage(browser.show, `${redesigned}<p></p>`, 'netflix');
    await page.evaluate(`setInterval(() => { document.querySelector('p').textContent = Date.now() }, 100)`);
    await expect.poll(() => summary(page)).toEqual({ titles: 3, lit: 2, layer: 'url' });
  });

  it('a heading that a redesign has left in place does not make the adapter fit', async () => {
    const heading = '<div class="previewModal--player_container"><img alt="Lit Z"></div>';
    const tiles = (count: number): string =>
      `<ul>${Array.from({ length: count }, (_, i) => tile(i + 10, `Dark ${i}`)).join('')}</ul>`;
    const page = await litPage(browser.show, heading + tiles(14), 'netflix');
    await expect.poll(() => summary(page)).toEqual({ titles: 14, lit: 0, layer: 'url' });
    await litPage(browser.show, heading + tiles(5), 'netflix');
    await page.waitForTimeout(2_500);
    expect(await summary(page)).toEqual({ titles: 1, lit: 1, layer: 'adapter' });
  });

  it('the adapter is used again as soon as its cards come', async () => {
    const page = await litPage(browser.show, redesigned, 'netflix');
    await expect.poll(() => summary(page)).toMatchObject({ layer: 'url' });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<a data-uia="standard-card" aria-label="Lit D"></a>');
    });
    await expect.poll(() => summary(page)).toEqual({ titles: 1, lit: 1, layer: 'adapter' });
    expect(await lit(page)).toBe(1);
  });

  const unknown = (title: string): string =>
    `<li><figure><a href="/x"><img alt="${title}"></a></figure></li>`;

  it('known names make a row of titles, and only the known ones are titles', async () => {
    const row = ['Lit A', 'Lit B', 'Dark C', 'Never heard of', 'Lit E'].map(unknown).join('');
    const menu = '<div><a href="/a">Lit home</a><a href="/b">Account</a><a href="/c">Help</a></div>';
    const known = ['Lit A', 'Lit B', 'Dark C', 'Lit E', 'Lit home'];
    const page = await litPage(browser.show, `${menu}<ul>${row}</ul>`, 'netflix', known);
    await expect.poll(() => summary(page)).toEqual({ titles: 4, lit: 3, layer: 'generic' });
    expect(await page.locator('div [data-moodlight]').count()).toBe(0);
    const { layer, cards } = await page.evaluate<FoundCards>('lighter.foundCards()');
    const texts = (isTitle: boolean) =>
      cards.filter(one => one.isTitle === isTitle).map(({ sighting }) => sighting.text);
    expect([layer, texts(true)]).toEqual(['generic', ['Lit A', 'Lit B', 'Dark C', 'Lit E']]);
    expect(texts(false)).toEqual(['Lit home', 'Account', 'Help', 'Never heard of']);
  });

  it('lights a site that was added by hand', async () => {
    const row = ['Lit A', 'Lit B', 'Dark C', 'Lit D'].map(unknown).join('');
    const page = await litPage(browser.show, `<ul>${row}</ul>`, 'https://cinema.example/', [
      'Lit A',
      'Lit B',
      'Dark C',
    ]);
    await expect.poll(() => summary(page)).toEqual({ titles: 3, lit: 2, layer: 'generic' });
  });

  it('lights a page that was read by names before there was a mood', async () => {
    const row = ['Lit A', 'Lit B', 'Dark C', 'Never heard of', 'Lit E'].map(unknown).join('');
    const page = await litPage(browser.show, `<ul>${row}</ul>`, 'https://cinema.example/', [
      'Lit A',
      'Lit B',
      'Dark C',
      'Lit E',
    ]);
    await page.evaluate(
      'mood.isThere = false; asked.length = 0; lighter.refresh().then(() => lighter.startAfresh())',
    );
    await expect.poll(() => summary(page)).toEqual({ titles: 0, lit: 0, layer: 'generic' });
    await expect.poll(() => asked(page)).toContain('Lit E');
    await page.evaluate('mood.isThere = true; lighter.refresh()');
    expect(await summary(page)).toEqual({ titles: 4, lit: 3, layer: 'generic' });
    expect(await lit(page)).toBe(3);
  });

  it('a lit row stays lit while everything is asked again', async () => {
    const row = (names: readonly string[], top: number): string =>
      `<ul style="position: absolute; top: ${top}px">${names.map(unknown).join('')}</ul>`;
    const known = ['Lit A', 'Lit B', 'Lit C', 'Lit D', 'Lit E'];
    const page = await litPage(
      browser.show,
      row(known.slice(0, 2), 0) + row(known.slice(2), 4000),
      'https://cinema.example/',
    );
    await expect.poll(() => summary(page)).toEqual({ titles: 5, lit: 5, layer: 'generic' });
    const fewest = await page.evaluate(async () => {
      const { lighter } = globalThis as unknown as { lighter: PageLighter };
      let least = Number.POSITIVE_INFINITY;
      new MutationObserver(() => {
        least = Math.min(least, document.querySelectorAll('[data-moodlight]').length);
      }).observe(document, { subtree: true, attributes: true });
      document.body.toggleAttribute('data-watched');
      await lighter.refresh();
      return least;
    });
    expect(fewest).toBe(5);
  });

  it('a page of words with a known name among them stays dark', async () => {
    const words = ['Up', 'Lit Home', 'News', 'Sports', 'Weather', 'Contact'].map(unknown).join('');
    const page = await litPage(browser.show, `<ul>${words}</ul>`, 'netflix', ['Up', 'Lit Home']);
    await expect.poll(() => asked(page)).toContain('Weather');
    await expect.poll(() => summary(page)).toEqual({ titles: 0, lit: 0, layer: 'generic' });
    expect(await lit(page)).toBe(0);
  });
});

it('books and games are asked about with the genre words that stand on them', async () => {
  const tag = '<div class="tab_item_top_tags"><span class="top_tag">Cozy</span></div>';
  const page = await litPage(
    browser.show,
    `<a class="tab_item" href="/app/1/Up"><div class="tab_item_name">Lit Up</div>${tag}</a>`,
    'steam',
  );
  await expect.poll(() => summary(page)).toEqual({ titles: 1, lit: 1, layer: 'adapter' });
  expect(await asked(page)).toEqual(['Lit Up']);
});
