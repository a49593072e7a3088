/** What a person does with what is theirs, each from opening the page to closing it. */
import type { Page } from 'playwright-core';
import type { Extension } from '../browser/chromium.ts';

/** Gives back how much the face that was shown is moved by what was learned of it. */
export async function teachNeutral(extension: Extension): Promise<number> {
  const options = await extension.open('options/index.html#camera');
  await options.click('[data-action="learn"]');
  const effect = options.locator('[data-effect]');
  await effect.waitFor();
  const moved = Number(await effect.getAttribute('data-effect'));
  await options.close();
  return moved;
}

/** Gives back the names of what lies in the browser's own synced storage then. */
export async function switchSyncOn(extension: Extension): Promise<readonly string[]> {
  const options = await extension.open('options/index.html#data');
  await options.check('[data-setting="sync"]');
  await options.waitForSelector('[data-sync="well"]');
  await options.evaluate(async () => {
    const isCarried = new Promise<void>(resolve => {
      chrome.storage.sync.onChanged.addListener(changes => {
        if (JSON.stringify(changes).includes('familySafe')) resolve();
      });
    });
    await chrome.storage.local.set({ filters: { familySafe: true } });
    await isCarried;
  });
  const names = Object.keys(await options.evaluate(() => chrome.storage.sync.get()));
  await options.close();
  return names;
}

const moodsHeld = async (page: Page): Promise<number> =>
  Number(await page.locator('.counts [data-store="moods"] td').first().innerText());

/**
 * What the button saves, as it is handed to the browser: Playwright's own folder for downloads goes with the second
 * connection that `openPopup` makes.
 */
const saveEverything = (options: Page): Promise<string> =>
  options.evaluate(
    () =>
      new Promise<string>(resolve => {
        const { createObjectURL } = URL;
        URL.createObjectURL = blob => {
          if (blob instanceof Blob) void blob.text().then(resolve);
          return createObjectURL(blob);
        };
        document.querySelector<HTMLElement>('[data-action="save-everything"]')?.click();
      }),
  );

/** Gives back how many moods the file brought back. */
export async function saveEraseAndTakeBack(extension: Extension): Promise<number> {
  const options = await extension.open('options/index.html#data');
  await options.waitForSelector('[data-action="save-everything"]');
  const buffer = Buffer.from(await saveEverything(options));
  await options.click('[data-action="erase"]');
  await options.click('[data-action="erase"][data-asked="true"]');
  await options.waitForSelector('.proof');
  const file = { name: 'moodlight.json', mimeType: 'application/json', buffer };
  await options.setInputFiles('[data-file="open-backup"]', file);
  await options.click('[data-action="merge"]');
  await options.waitForFunction(
    () => Number(document.querySelector('.counts [data-store="moods"] td')?.textContent) > 0,
  );
  const back = await moodsHeld(options);
  await options.close();
  return back;
}
