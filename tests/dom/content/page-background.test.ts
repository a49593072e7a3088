import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';

let browser: DomBrowser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([domBrowser(), bundle('src/content/paint/page-background.ts')]);
});
afterAll(() => browser.close());

interface Look {
  readonly html?: string;
  readonly body?: string;
  readonly head?: string;
  readonly system?: 'dark' | 'light';
}

async function backgroundOf({ html = '', body = '', head = '', system = 'light' }: Look): Promise<string> {
  const page = await browser.show(`<html style="${html}"><head>${head}</head><body style="${body}">A page`);
  await page.emulateMedia({ colorScheme: system });
  await page.addScriptTag({ content: script });
  return page.evaluate<string>('moodlight.backgroundOfPage()');
}

it('of a page without a body is that of its root', async () => {
  const page = await browser.show('<html style="background: #141414"><body>A page');
  await page.addScriptTag({ content: script });
  await page.evaluate(() => document.body.remove());
  expect(await page.evaluate('moodlight.backgroundOfPage()')).toBe('dark');
});

const LIGHT = [
  '#fff',
  'rgb(250 250 250)',
  'hsl(50 90% 95%)',
  'hwb(90 95% 0%)',
  'oklch(0.98 0.01 90)',
  'oklab(0.97 0 0)',
  'lab(98 0 0)',
  'lch(96 3 200)',
  'color(srgb 1 1 1)',
  'color(display-p3 0.97 0.98 1)',
  'color-mix(in oklch, white 90%, navy)',
  'rgb(0 0 0 / 10%)',
];
const DARK = [
  '#141414',
  'rgb(10 10 60)',
  'oklch(0.2 0.05 260)',
  'oklab(0.2 0 0)',
  'lab(12 0 0)',
  'color(srgb 0.08 0.08 0.08)',
  'color(display-p3 0.1 0 0.2)',
  'color-mix(in srgb, black 90%, white)',
  'rgb(0 0 0 / 80%)',
];

describe("the page's background", () => {
  it.each(LIGHT)('%s is light', async colour => {
    expect(await backgroundOf({ body: `background: ${colour}` })).toBe('light');
  });

  it.each(DARK)('%s is dark', async colour => {
    expect(await backgroundOf({ body: `background: ${colour}` })).toBe('dark');
  });

  it('a transparent body shows the colour of the document behind it', async () => {
    expect(await backgroundOf({ html: 'background: #111' })).toBe('dark');
    expect(await backgroundOf({ html: 'background: #111', body: 'background: rgb(255 255 255 / 10%)' })).toBe(
      'dark',
    );
    expect(await backgroundOf({ html: 'background: #111', body: 'background: white' })).toBe('light');
    expect(await backgroundOf({})).toBe('light');
  });

  it('behind everything is what the browser paints for the scheme that the page has named', async () => {
    const meta = (content: string): string => `<meta name="color-scheme" content="${content}">`;
    expect(await backgroundOf({ html: 'color-scheme: dark' })).toBe('dark');
    expect(await backgroundOf({ html: 'color-scheme: only light', system: 'dark' })).toBe('light');
    expect(await backgroundOf({ html: 'color-scheme: light dark' })).toBe('light');
    expect(await backgroundOf({ html: 'color-scheme: light dark', system: 'dark' })).toBe('dark');
    expect(await backgroundOf({ head: meta('dark') })).toBe('dark');
    expect(await backgroundOf({ head: meta('light dark'), system: 'dark' })).toBe('dark');
    expect(await backgroundOf({ head: meta('dark'), html: 'color-scheme: light' })).toBe('light');
    expect(await backgroundOf({ system: 'dark' })).toBe('light');
  });

  it('is measured again when the page has changed', async () => {
    const page = await browser.show('<body style="background: white">');
    await page.addScriptTag({ content: script });
    const seen = await page.evaluate(`['white', '#000', 'oklch(0.9 0 0)'].map(colour => {
      document.body.style.background = colour;
      return moodlight.backgroundOfPage();
    })`);
    expect(seen).toEqual(['light', 'dark', 'light']);
  });
});
