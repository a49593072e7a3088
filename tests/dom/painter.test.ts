import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { bundle, type DomBrowser, domBrowser } from '../support/dom-page.ts';

const CSS = readFileSync(path.resolve(import.meta.dirname, '../../src/content/lit.css'), 'utf8');

let browser: DomBrowser;
let painter: string;

beforeAll(async () => {
  [browser, painter] = await Promise.all([domBrowser(), bundle('src/content/painter.ts')]);
});
afterAll(() => browser.close());

const HTML = (
  ground: string,
): string => `<style>body { background: ${ground}; } .row { display: flex; gap: 10px }
  .card { width: 120px; height: 180px; position: relative } .used::after { content: 'site'; }</style>
  <div class="row"><div class="card">a</div><div class="card used">b</div><div class="card">c</div></div>`;

async function lit(ground: string): Promise<Page> {
  const page = await browser.page(HTML(ground));
  await page.addStyleTag({ content: CSS });
  await page.addScriptTag({ content: painter });
  return page;
}

const paint = (page: Page, call: string): Promise<void> =>
  page.evaluate(`for (const card of document.querySelectorAll('.card')) moodlight.${call}`);

const layout = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll('*')].map(element => [element.tagName, element.getBoundingClientRect()]),
    ),
  );

const outline = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('.card') as Element).outlineColor);

describe('painting', () => {
  it('moves nothing, adds nothing, and leaves nothing behind', async () => {
    const page = await lit('#fff');
    const [before, html] = [await layout(page), await page.evaluate(() => document.body.innerHTML)];
    await paint(page, "light(card, 'happy')");
    expect(await layout(page)).toBe(before);
    await paint(page, 'dim(card)');
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(html);
  });

  it('leaves a pseudo-element that the site uses alone', async () => {
    const page = await lit('#fff');
    await paint(page, "light(card, 'sad')");
    const contents = await page.evaluate(() =>
      [...document.querySelectorAll('.card')].map(card => getComputedStyle(card, '::after').content),
    );
    expect(contents[1]).toBe('"site"');
    expect(contents[0]).toBe(contents[2]);
    expect(contents[0]).not.toBe('none');
  });

  it('marks the corner with a shape of its own for every mood', async () => {
    const page = await lit('#111');
    const shapes = new Set<string>();
    for (const emotion of EMOTIONS) {
      await paint(page, `light(card, '${emotion}')`);
      const shape = await page.evaluate(
        () => getComputedStyle(document.querySelector('.card') as Element, '::after').clipPath,
      );
      expect(shape).toContain('path(');
      shapes.add(shape);
    }
    expect(shapes.size).toBe(EMOTIONS.length);
  });

  it('takes the colour that stands out on the page’s own ground', async () => {
    const [light, dark] = [await lit('#fff'), await lit('#111')];
    await paint(light, "light(card, 'happy')");
    await paint(dark, "light(card, 'happy')");
    expect([await outline(light), await outline(dark)]).toEqual(['rgb(161, 92, 0)', 'rgb(255, 194, 77)']);
  });
});
