import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../../src/_locales/en/messages.json' with { type: 'json' };
import { readCsv } from '../../../src/files/csv.ts';
import { type Extension, launch } from '../../support/browser/chromium.ts';
import { putHistory, seededHistory } from '../../support/fakes/seeded-history.ts';
import { DIGITS, putNeutral } from '../../support/fakes/stored-resting-face.ts';

const NOW = Date.now();
const SEEDED = seededHistory(NOW, 200, 420);
const FILTERS = { familySafe: true };

let extension: Extension;
beforeAll(async () => {
  extension = await launch({});
  const page = await extension.open('options/index.html#about');
  await putHistory(page, SEEDED);
  await page.close();
});
afterAll(() => extension.close());

const open = (section: string): Promise<Page> => extension.open(`options/index.html#${section}`);

async function saved(page: Page, action: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`[data-action="${action}"]`),
  ]);
  return readFile(await download.path(), 'utf8');
}

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const countOf = async (page: Page, store: string): Promise<number> =>
  Number((await page.locator(`.counts [data-store="${store}"] td`).first().innerText()).replace(/\D/g, ''));

describe('history', () => {
  it('shows a bar a day, hours and shares, and the same as tables', async () => {
    const page = await open('history');
    await page.waitForSelector('.ribbon .span');
    expect(await page.locator('.ribbon .span').count()).toBe(7);
    await page.click('.chips button:nth-child(2)');
    await page.waitForFunction(() => document.querySelectorAll('.ribbon .span').length === 30);
    const inMonth = SEEDED.moods.filter(({ at }) => at >= new Date(NOW).setHours(0, 0, 0, 0) - 29 * 864e5);
    expect(await page.locator('.days figcaption .quiet').innerText()).toContain(String(inMonth.length));
    for (const chart of ['days', 'hours', 'shares', 'follows'])
      expect(await page.locator(`.chart.${chart} table tbody tr`).count()).toBeGreaterThan(0);
    expect(await page.locator('.spot').count()).toBe(await page.locator('.hours tbody tr').count());
    await page.close();
  });

  it('walks along its days by arrow keys, shows one, deletes an entry and then the day', async () => {
    const page = await open('history');
    await page.click('.chips button:nth-child(2)');
    await page.waitForFunction(() => document.querySelectorAll('.ribbon .span').length === 30);
    await page.locator('.ribbon .span:has(rect)').last().focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.ribbon .span:has(rect)').last().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.span[aria-pressed="true"]');
    const before = await page.locator('.entries li').count();
    expect(before).toBeGreaterThan(0);
    await page.locator('[data-action="forget-entry"]').first().click();
    await page.waitForFunction(
      count => document.querySelectorAll('.entries li').length === count - 1,
      before,
    );
    if (before > 1) {
      await page.click('[data-action="forget-span"]');
      await page.click('[data-action="forget-span"][data-asked="true"]');
      await page.waitForSelector('.span[aria-pressed="true"]', { state: 'detached' });
    }
    await page.close();
  });

  it('is saved as CSV, a line for each entry', async () => {
    const page = await open('history');
    await page.waitForSelector('[data-action="save-history"]');
    const rows = readCsv(await saved(page, 'save-history'));
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['when', 'what', 'emotion']);
    expect(rows.length).toBeGreaterThan(400);
    await page.close();
  });
});

describe('the catalog', () => {
  it('is searched', async () => {
    const page = await open('catalog');
    await page.fill('.search input', 'paddington');
    await page.waitForSelector('.found li');
    expect(await page.locator('.found strong').allInnerTexts()).toContain('Paddington');
    await page.fill('.search input', 'no such title at all');
    await page.waitForSelector('.found', { state: 'detached' });
    await page.close();
  });

  it('takes own titles from a file whose columns are put right by hand, and gives them back', async () => {
    const page = await open('catalog');
    const csv = 'a,b,c\nOur Street,Krimi,2019\nHeat,Crime,1995\nNameless year,Drama,soon\n';
    await page.setInputFiles('[data-file="choose-own"]', textFile('own.csv', csv));
    await page.waitForSelector('.own-import');
    await page.selectOption('[data-field="genres"]', '1');
    await page.selectOption('[data-field="year"]', '2');
    await page.waitForFunction(() => document.querySelectorAll('.preview-lines li').length === 1);
    expect(await page.locator('.bad li').allTextContents()).toEqual([
      expect.stringContaining('Line 1'),
      expect.stringContaining('Line 4'),
    ]);
    await page.click('[data-action="add-own"]');
    await page.waitForSelector('[data-own="Our Street"]');
    expect(readCsv(await saved(page, 'save-own')).map(({ cells }) => cells)).toEqual([
      ['title', 'year', 'kind', 'genres'],
      ['Our Street', '2019', 'film', 'Krimi'],
    ]);
    await page.fill('.search input', 'our street');
    await page.waitForSelector('.found strong:has-text("Our Street")');
    await page.close();
  });

  it('lists corrections, and takes them back', async () => {
    const page = await open('catalog');
    await page.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'corrections.set', payload: { text: 'Row of the day', title: '' } }),
    );
    await page.reload();
    await page.click('[data-correction="Row of the day"] button');
    await page.waitForSelector('[data-correction]', { state: 'detached' });
    await page.close();
  });
});

describe('data', () => {
  it('is saved, erased with proof, and taken in again', async () => {
    const page = await open('data');
    await putNeutral(page);
    await page.evaluate(filters => chrome.storage.local.set({ filters }), FILTERS);
    await page.waitForSelector('.counts');
    const before = { moods: await countOf(page, 'moods'), feedback: await countOf(page, 'feedback') };
    expect(before.moods).toBeGreaterThan(400);
    const text = await saved(page, 'save-everything');
    expect(JSON.parse(text).settings).toEqual({ filters: FILTERS });
    expect(text).not.toContain(DIGITS);
    await page.click('[data-action="erase"]');
    await page.click('[data-action="erase"][data-asked="true"]');
    await page.waitForSelector('.proof');
    const left = await page.locator('.proof .counts td').allInnerTexts();
    expect(left.length).toBe(9);
    expect(new Set(left)).toEqual(new Set(['0']));
    await page.setInputFiles('[data-file="open-backup"]', textFile('moodlight.json', text));
    await page.waitForSelector('.arriving');
    await page.click('[data-action="merge"]');
    await page.waitForFunction(
      count =>
        document.querySelector('.counts [data-store="moods"] td')?.textContent?.replace(/\D/g, '') ===
        String(count),
      before.moods,
    );
    expect(await countOf(page, 'feedback')).toBe(before.feedback);
    expect(await page.evaluate(() => chrome.storage.local.get(['filters', 'neutral']))).toEqual({
      filters: FILTERS,
    });
    await page.close();
  });

  it.each([
    ['{"moodlight":"everything","vers', 'cut short'],
    ['{"a":1}', 'not saved here'],
    ['{"moodlight":"everything","version":9,"stores":{}}', 'newer'],
    ['{"moodlight":"everything","version":1,"stores":{"moods":[{}]}}', 'Moods, entry 1'],
  ])('says of %s what is wrong and changes nothing', async (text, words) => {
    const page = await open('data');
    await page.waitForSelector('.counts');
    const before = await countOf(page, 'moods');
    await page.setInputFiles('[data-file="open-backup"]', textFile('bad.json', text));
    await page.waitForFunction(
      said => document.querySelector('.data section [role="status"]')?.textContent?.includes(said),
      words,
    );
    expect(await page.locator('.arriving').count()).toBe(0);
    expect(await countOf(page, 'moods')).toBe(before);
    await page.close();
  });

  it('is kept for so long as was chosen', async () => {
    const page = await open('data');
    await page.waitForSelector('.counts');
    const before = await countOf(page, 'moods');
    await page.selectOption('.data select', '1');
    await page.click('[data-action="keep"]');
    await page.click('[data-action="keep"][data-asked="true"]');
    await page.waitForFunction(
      count =>
        Number(document.querySelector('.counts [data-store="moods"] td')?.textContent?.replace(/\D/g, '')) <
        count,
      before,
    );
    await page.close();
  });

  it('tells what it has erased and taken in before it speaks another language', async () => {
    const page = await open('data');
    const speaks = (tag: string) => expect.poll(() => page.getAttribute('html', 'lang')).toBe(tag);
    const leave = async (): Promise<void> => page.click('nav a[href="#about"]');
    const before = (await page.getAttribute('html', 'lang')) ?? '';
    await page.evaluate(() => chrome.storage.local.set({ language: 'de' }));
    await speaks('de');
    const text = await saved(page, 'save-everything');

    await page.click('[data-action="erase"]');
    await page.click('[data-action="erase"][data-asked="true"]');
    await page.waitForSelector('.proof');
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await leave();
    await speaks(before);

    await page.click('nav a[href="#data"]');
    await page.setInputFiles('[data-file="open-backup"]', textFile('moodlight.json', text));
    await page.click('[data-action="merge"]');
    await page.waitForFunction(
      said => [...document.querySelectorAll('[role="status"]')].some(one => one.textContent?.includes(said)),
      words.data_taken.message,
    );
    expect(await page.getAttribute('html', 'lang')).toBe(before);
    await leave();
    await speaks('de');
    await page.close();
  });
});
