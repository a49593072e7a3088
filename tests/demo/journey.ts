import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Extension } from '../support/browser/chromium.ts';
import { openPopup } from '../support/browser/popup-driver.ts';
import { type ScanReport, scanPhoto, scanWithCamera } from '../support/browser/scan-driver.ts';

export interface Journey extends ScanReport {
  readonly picks: readonly { readonly title: string; readonly year: number; readonly why: string }[];
  readonly page: { readonly titles: number; readonly lit: number };
  readonly screenshots: readonly string[];
}

const THEMES = ['light', 'dark'] as const;
const LIT = '[data-moodlight]';

/** All steps of a first use: open a page, scan, see picks, see the page light up. */
export async function makeJourney(
  extension: Extension,
  demoUrl: string,
  folder: string,
  photo?: string,
): Promise<Journey> {
  await mkdir(folder, { recursive: true });
  const shop = await extension.context.newPage();
  await shop.goto(demoUrl);
  const popup = await openPopup(extension);
  const report = await scan(popup.page, photo);
  const picks = await readPicks(popup.page);
  if (report.mood) await shop.waitForSelector(LIT, { timeout: 10_000 });
  const shots = await shoot(popup.page, path.join(folder, 'popup'));
  await popup.close();
  const page = { titles: await shop.locator('.title-card').count(), lit: await shop.locator(LIT).count() };
  shots.push(...(await shoot(shop, path.join(folder, 'page'))));
  const options = await extension.open('options/index.html');
  shots.push(...(await shoot(options, path.join(folder, 'options'))));
  return { ...report, picks, page, screenshots: shots };
}

/** The first scan includes compiling the networks; the second has the times of every later one. */
async function scan(popup: Page, photo: string | undefined): Promise<ScanReport> {
  if (photo) return scanPhoto(popup, photo);
  const first = await scanWithCamera(popup);
  return first.mood ? scanWithCamera(popup) : first;
}

const readPicks = (popup: Page): Promise<Journey['picks']> =>
  popup.locator('.pick').evaluateAll(rows =>
    rows.map(row => ({
      title: row.getAttribute('data-title') ?? '',
      year: Number(row.getAttribute('data-year')),
      why: row.querySelector('p')?.textContent ?? '',
    })),
  );

async function shoot(page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    const file = `${name}-${colorScheme}.png`;
    await page.screenshot({ path: file });
    files.push(file);
  }
  return files;
}
