import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lighting } from '../../../src/pages/lighting.ts';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';
import { litPage } from '../../support/browser/lit-page.ts';

const CSS = readFileSync(path.resolve(import.meta.dirname, '../../../src/content/paint/lit.css'), 'utf8');

let browser: DomBrowser;
let attention: string;
beforeAll(async () => {
  [browser, attention] = await Promise.all([domBrowser(), bundle('src/content/attention.ts')]);
});
afterAll(() => browser.close());

const card = (title: string): string =>
  `<a class="title-card" href="/title/x" style="display: block" aria-label="${title}">.</a>`;
const LIT = '[data-moodlight]';
const rest = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-moodlight-rest]')
    .evaluateAll(cards =>
      cards.map(one => `${one.getAttribute('aria-label')}: ${one.getAttribute('data-moodlight-rest')}`),
    );

async function lightAs(page: Page, lighting: Partial<Lighting>): Promise<void> {
  await page.evaluate(
    `Object.assign(lighting, { intensity: 'glow', dimRest: false, hideSeen: false }, ${JSON.stringify(lighting)})`,
  );
  await page.evaluate('lighter.refresh()');
}

describe('a title that is no pick', () => {
  it('is dimmed when asked to; a seen one is hidden, an unknown one is left alone', async () => {
    const known = ['Lit A', 'Dark B', 'Seen C'];
    const page = await litPage(browser.show, [...known, 'Unknown D'].map(card).join(''), 'demo', known);
    await expect.poll(() => page.locator(LIT).count()).toBe(1);
    expect(await rest(page)).toEqual([]);
    await lightAs(page, { dimRest: true });
    expect(await rest(page)).toEqual(['Dark B: dim', 'Seen C: dim']);
    await lightAs(page, { hideSeen: true });
    expect(await rest(page)).toEqual(['Seen C: seen']);
    await lightAs(page, { intensity: 'spotlight', hideSeen: true });
    expect(await rest(page)).toEqual(['Dark B: dim', 'Seen C: seen']);
    await lightAs(page, {});
    expect(await rest(page)).toEqual([]);
  });

  it('stays as it was where nothing is lit, and is shown again when the last light goes out', async () => {
    const page = await litPage(browser.show, card('Dark A') + card('Dark B'), 'demo');
    await lightAs(page, { dimRest: true });
    expect(await rest(page)).toEqual([]);
    await page.evaluate(html => document.body.insertAdjacentHTML('beforeend', html), card('Lit C'));
    await expect.poll(() => rest(page)).toEqual(['Dark A: dim', 'Dark B: dim']);
    await page.evaluate(() => document.querySelector('[aria-label="Lit C"]')?.remove());
    await expect.poll(() => rest(page)).toEqual([]);
  });
});

it('cards in view are asked about first', async () => {
  const far = Array.from({ length: 300 }, (_, i) => card(`Lit far ${i}`)).join('');
  const html = `<div style="position: absolute; top: 4000px">${far}</div><div>${card('Lit near')}</div>`;
  const page = await litPage(browser.show, html, 'demo');
  await expect.poll(() => page.locator(LIT).count()).toBe(301);
  const asked: string[] = await page.evaluate('asked');
  expect(asked.indexOf('Lit near')).toBeLessThan(asked.indexOf('Lit far 299'));
  expect(asked[0]).toBe('Lit near');
});

describe('accessibility', () => {
  const style = (page: Page, name: string): Promise<string> =>
    page
      .locator('[data-moodlight-part~="light"]')
      .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

  it('forced colours get an outline in a system colour and no glow; reduced motion no transitions', async () => {
    const page = await litPage(browser.show, card('Lit A'), 'demo');
    await page.addStyleTag({ content: CSS });
    await page.waitForSelector(LIT);
    expect(await style(page, 'box-shadow')).not.toBe('none');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await style(page, 'box-shadow')).toBe('none');
    expect(await style(page, 'outline-style')).toBe('solid');
    expect(await style(page, 'transition-duration')).toBe('0s');
  });
});

describe('attention', () => {
  it('begins when the page is shown, ends when it is hidden or over', async () => {
    const page = await browser.show('<p>A page</p>');
    await page.addScriptTag({ content: attention });
    const states = await page.evaluate(`(() => {
      const said = [];
      let hidden = true;
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      const show = value => { hidden = !value; document.dispatchEvent(new Event('visibilitychange')); };
      const life = new AbortController();
      moodlight.eachTimeShown(until => {
        said.push('begun');
        until.addEventListener('abort', () => said.push('ended'));
      }, life.signal);
      said.push('hidden');
      show(true); show(true); show(false); show(true);
      life.abort();
      show(false); show(true);
      return said;
    })()`);
    expect(states).toEqual(['hidden', 'begun', 'ended', 'begun', 'ended']);
  });
});
