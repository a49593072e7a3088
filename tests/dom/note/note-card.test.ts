import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, type DomBrowser, domBrowser } from '../../support/browser/dom-page.ts';

let browser: DomBrowser;
let scripts: readonly [string, string];

beforeAll(async () => {
  [browser, ...scripts] = await Promise.all([
    domBrowser(),
    bundle('tests/support/fakes/background-stand-in.ts'),
    bundle('tests/support/note/note-alone-page.ts'),
  ]);
});
afterAll(() => browser.close());

/** The note as it stands alone in a popup, for a card with this name. */
async function noteOf(name: string): Promise<Page> {
  const page = await browser.show('<body></body>');
  const [standIn, note] = scripts;
  await page.addScriptTag({ content: `${standIn}\nmoodlight.standIn([]);\n${note}` });
  await page.evaluate(`void moodlight.show(${JSON.stringify(name)})`);
  await page.waitForSelector('.note');
  return page;
}

/** Of the page that the card would stand on; here the note stands there itself. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);
const sent = (page: Page): Promise<{ name: string; payload: unknown }[]> => page.evaluate('said');
const pressed = (page: Page): Promise<string | null> =>
  page.getAttribute('[data-verdict="up"]', 'aria-pressed');
const waitForText = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.innerText('body')).toContain(text);

describe('the note', () => {
  it('names the title and the reason', async () => {
    const page = await noteOf('Lit A');
    expect(await page.innerText('h2')).toBe('Lit A 2009');
    expect(await page.innerText('.pick-sentence')).toContain('why_match');
    expect(await page.getAttribute('main', 'aria-label')).toBe('Lit A, 2009');
  });

  it('takes a verdict, shows it, and withdraws it', async () => {
    const page = await noteOf('Lit A');
    const title = { name: 'Lit A', year: 2009, kind: 'film' };
    await page.click('[data-verdict="up"]');
    await expect.poll(() => pressed(page)).toBe('true');
    await page.click('[data-verdict="up"]');
    await expect.poll(() => pressed(page)).toBe('false');
    expect(await sent(page)).toEqual([
      { name: 'feedback.give', payload: { title, verdict: 'up', isPrivate: false } },
      { name: 'feedback.withdraw', payload: title },
    ]);
  });

  it('reports a verdict or a correction that cannot be stored, and takes it later', async () => {
    const page = await noteOf('Lit A');
    await page.evaluate('disk.isFull = true');
    await page.click('[data-verdict="up"]');
    await waitForText(page, 'note_not_kept');
    expect(await pressed(page)).toBe('false');
    await page.click('[data-action="wrong"]');
    await page.click('[data-found=""]');
    await page.waitForSelector('[data-verdict]');
    expect(await page.innerText('body')).toContain('note_not_kept');
    await page.evaluate('disk.isFull = false');
    await page.click('[data-verdict="up"]');
    await expect.poll(() => pressed(page)).toBe('true');
    expect(await page.innerText('body')).not.toContain('note_not_kept');
  });

  it('finds the right title for a wrong one, from the name on the card', async () => {
    const page = await noteOf('Lit A');
    await page.click('[data-action="wrong"]');
    await page.waitForSelector('input:focus');
    expect(await page.inputValue('input')).toBe('Lit A');
    await page.click('[data-found="film|1995|heat"]');
    await page.waitForSelector('[data-verdict]');
    const address = await addressOf(page);
    expect(await sent(page)).toEqual([
      { name: 'corrections.set', payload: { text: 'Lit A', title: 'film|1995|heat', address } },
    ]);
  });

  it('stores "none of these" as a correction, and leaves the card alone', async () => {
    const page = await noteOf('Lit A');
    await page.click('[data-action="wrong"]');
    await page.click('[data-found=""]');
    await waitForText(page, 'note_left_alone');
    const address = await addressOf(page);
    expect(await sent(page)).toEqual([
      { name: 'corrections.set', payload: { text: 'Lit A', title: '', address } },
    ]);
  });

  it('offers no correction in a private window, where it would not be stored', async () => {
    const page = await noteOf('Lit P');
    expect(await page.locator('[data-verdict="seen"]').count()).toBe(1);
    expect(await page.locator('[data-action="wrong"]').count()).toBe(0);
  });

  it('is as high with a verdict as without', async () => {
    const page = await noteOf('Lit A');
    const height = async (): Promise<number | undefined> =>
      (await page.locator('.pick-sentence').boundingBox())?.height;
    const before = await height();
    await page.click('[data-verdict="up"]');
    await waitForText(page, 'said_up');
    expect(await height()).toBe(before);
  });
});
