import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/mood/emotions.ts';
import type { Intensity } from '../../../src/pages/lighting.ts';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';

const CSS = readFileSync(path.resolve(import.meta.dirname, '../../../src/content/paint/lit.css'), 'utf8');

const INTENSITIES = ['whisper', 'glow', 'spotlight'] as const satisfies readonly Intensity[];

let browser: DomBrowser;
let painter: string;

beforeAll(async () => {
  [browser, painter] = await Promise.all([domBrowser(), bundle('src/content/paint/painter.ts')]);
});
afterAll(() => browser.close());

const HTML = (
  ground: string,
): string => `<style>body { background: ${ground}; } .row { display: flex; gap: 10px; padding: 20px }
  .card { width: 120px; height: 180px; position: relative } .used::after { content: 'site'; }</style>
  <div class="row"><div class="card">a</div><div class="card used">b</div><div class="card">c</div></div>`;

async function pageWith(html: string, open = browser.show): Promise<Page> {
  const page = await open(html);
  await page.addStyleTag({ content: `${CSS} * { transition: none !important }` });
  await page.addScriptTag({ content: painter });
  return page;
}

const paint = (page: Page, look: string | null, intensity = 'glow'): Promise<void> =>
  page.evaluate(`moodlight.apply([...document.querySelectorAll('.card')]
    .map(container => moodlight.measure({ container, look: ${JSON.stringify(look)}, intensity: '${intensity}' }))
    .filter(Boolean))`);

const layout = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll('*')].map(element => [element.tagName, element.getBoundingClientRect()]),
    ),
  );

const styleOf = (page: Page, selector: string, property: string, pseudo?: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [
      property,
      pseudo,
    ] as [string, string | undefined]);

const LIGHT = '[data-moodlight-part~="light"]';
const CORNER = '[data-moodlight-part~="corner"]';

describe('painting', () => {
  it.each(['happy', 'dim', 'seen'])(
    'as %s moves nothing, adds nothing, and leaves nothing behind',
    async look => {
      const page = await pageWith(HTML('#fff'));
      const [before, html] = [await layout(page), await page.evaluate(() => document.body.innerHTML)];
      for (const intensity of INTENSITIES) {
        await paint(page, look, intensity);
        expect(await layout(page)).toBe(before);
      }
      await paint(page, null);
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(html);
    },
  );

  it('leaves a pseudo-element that the site uses alone', async () => {
    const page = await pageWith(HTML('#fff'));
    await paint(page, 'sad');
    const contents = await page.evaluate(() =>
      [...document.querySelectorAll('.card')].map(card => getComputedStyle(card, '::after').content),
    );
    expect(contents).toEqual(['""', '"site"', '""']);
  });

  it('marks the corner with a shape of its own for every mood', async () => {
    const page = await pageWith(HTML('#111'));
    const shapes = new Set<string>();
    for (const emotion of EMOTIONS) {
      await paint(page, emotion);
      const shape = await styleOf(page, CORNER, 'clip-path', '::after');
      expect(shape).toContain('path(');
      shapes.add(shape);
    }
    expect(shapes.size).toBe(EMOTIONS.length);
  });

  it('takes the colour that stands out on the page’s own background', async () => {
    const colourOn = async (ground: string): Promise<string> => {
      const page = await pageWith(HTML(ground));
      await paint(page, 'happy');
      return styleOf(page, LIGHT, 'outline-color');
    };
    expect(await colourOn('#fff')).toBe('rgb(161, 92, 0)');
    expect(await colourOn('#111')).toBe('rgb(255, 194, 77)');
  });

  it('is brighter from whisper to spotlight', async () => {
    const page = await pageWith(HTML('#111'));
    const widths: string[] = [];
    for (const intensity of INTENSITIES) {
      await paint(page, 'happy', intensity);
      widths.push(await styleOf(page, LIGHT, 'outline-width'));
    }
    expect(widths).toEqual(['1px', '2px', '3px']);
  });

  it('shows a dimmed title fully when it is pointed at or focused', async () => {
    const page = await pageWith(`${HTML('#fff')}<a class="card" href="#">d</a>`, browser.page);
    await paint(page, 'dim');
    expect(await styleOf(page, '.card', 'opacity')).toBe('0.45');
    await page.hover('.card');
    expect(await styleOf(page, '.card', 'opacity')).toBe('1');
    await page.focus('a.card');
    expect(await styleOf(page, 'a.card', 'opacity')).toBe('1');
  });

  it('sets its attributes again when a page has removed them', async () => {
    const page = await pageWith(HTML('#fff'));
    await paint(page, 'happy');
    const lit = await page.evaluate(() => document.body.innerHTML);
    await page.evaluate(() => {
      for (const card of document.querySelectorAll('.card'))
        for (const { name } of [...card.attributes]) if (name !== 'class') card.removeAttribute(name);
    });
    await paint(page, 'happy');
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(lit);
  });
});

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const poster = (style: string): string =>
  `<img src="${PICTURE}" style="display: block; width: 150px; height: 225px; ${style}">`;
const onPage = (card: string): string => `<body style="margin: 40px">${card}</body>`;

describe('the place of the light', () => {
  it('is the poster with its own corners, not the text below it', async () => {
    const page = await pageWith(
      onPage(`<div class="card" style="width: 150px">${poster('border-radius: 12px')}<p>Words</p></div>`),
    );
    const before = await layout(page);
    await paint(page, 'happy');
    expect(await page.locator(LIGHT).evaluate(element => element.tagName)).toBe('IMG');
    expect(await page.locator(CORNER).getAttribute('class')).toBe('card');
    expect(await styleOf(page, '.card', 'position')).toBe('relative');
    expect(await layout(page)).toBe(before);
  });

  it('is the wrapper that rounds the poster’s corners', async () => {
    const page = await pageWith(
      onPage(
        `<div class="card" style="width: 150px"><a><div id="round" style="border-radius: 8px; overflow: hidden">${poster('')}</div></a></div>`,
      ),
    );
    await paint(page, 'happy');
    expect(await page.locator(LIGHT).getAttribute('id')).toBe('round');
    expect(await page.locator(LIGHT).getAttribute('data-moodlight-part')).not.toContain('inside');
  });

  it('has its outline inside where an element around it clips', async () => {
    const page = await pageWith(
      onPage(`<div style="overflow: hidden; width: 150px"><div class="card">${poster('')}</div></div>`),
    );
    await paint(page, 'happy');
    expect(await page.locator(LIGHT).getAttribute('data-moodlight-part')).toContain('inside');
    expect(await styleOf(page, LIGHT, 'outline-offset')).toBe('-2px');
  });

  it('has no mark in the corner where that would move what the site has positioned', async () => {
    const page = await pageWith(
      onPage(
        `<div class="card" style="width: 150px">${poster('')}<b style="position: absolute; top: 0">New</b></div>`,
      ),
    );
    const before = await layout(page);
    await paint(page, 'happy');
    expect(await page.locator(CORNER).count()).toBe(0);
    expect(await layout(page)).toBe(before);
  });

  it('has its mark at the left where the poster is at the left', async () => {
    const page = await pageWith(
      onPage(`<div class="card" style="width: 600px; display: flex">${poster('')}<p>A long row</p></div>`),
    );
    await paint(page, 'happy');
    expect(await page.locator(CORNER).getAttribute('data-moodlight-part')).toContain('left');
  });

  it('is the text itself where there is no picture, without a mark on it', async () => {
    const page = await pageWith(onPage('<p>See <a class="card" href="#">Up</a>.</p>'));
    await paint(page, 'happy');
    expect(await page.locator(LIGHT).getAttribute('class')).toBe('card');
    expect(await page.locator(CORNER).count()).toBe(0);
  });
});
