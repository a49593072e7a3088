import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser/chromium.ts';
import type { Shot } from './shoot.ts';

const STYLE = `
  body { margin: 24px; font: 14px system-ui, sans-serif; background: #8d8894; color: #15131a; }
  section { margin-block-end: 24px; }
  h2 { font-size: 16px; margin: 0 0 6px; }
  div { display: flex; gap: 10px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { font-size: 12px; }
  img { block-size: 300px; display: block; }`;

const figure = ({ screen, variant, file }: Shot): string =>
  `<figure><a href="${path.basename(file)}"><img src="${path.basename(file)}" alt="${screen}, ${variant}"></a>
   <figcaption>${variant}</figcaption></figure>`;

function groupBy(
  shots: readonly Shot[],
  keyOf: (shot: Shot) => string,
): readonly [string, readonly Shot[]][] {
  const groups = new Map<string, Shot[]>();
  for (const shot of shots) groups.set(keyOf(shot), [...(groups.get(keyOf(shot)) ?? []), shot]);
  return [...groups];
}

const row = ([screen, shots]: readonly [string, readonly Shot[]]): string =>
  `<section><h2>${screen}</h2><div>${shots.map(figure).join('')}</div></section>`;

const sheetHtml = (shots: readonly Shot[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Moodlight: all screens</title><style>${STYLE}</style>
   ${groupBy(shots, ({ screen }) => screen)
     .map(row)
     .join('')}`;

const groupOf = ({ screen }: Shot): string => screen.split('-')[0] ?? screen;

/** One page with everything to click through, and a picture of each group of screens. */
export async function writeSheets(shots: readonly Shot[], folder: string): Promise<string[]> {
  const index = path.join(folder, 'index.html');
  await writeFile(index, sheetHtml(shots));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 2200, height: 900 } });
  const written = [index];
  for (const [group, some] of [...groupBy(shots, groupOf), ['all', shots] as const]) {
    const html = path.join(folder, `sheet-${group}.html`);
    await writeFile(html, sheetHtml(some));
    await page.goto(pathToFileURL(html).href);
    const file = path.join(folder, `sheet-${group}.png`);
    await page.screenshot({ path: file, fullPage: true, scale: 'css' });
    written.push(file);
  }
  await browser.close();
  return written;
}
