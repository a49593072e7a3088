import { browser } from '../platform/browser.ts';
import { openTextModel, type TextModel } from '../text/model.ts';

let opening: Promise<TextModel> | undefined;

/** Read from our own package when the first synopsis comes; most pages have none. */
export function synopsisModel(): Promise<TextModel> {
  opening ??= open().catch(error => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<TextModel> {
  const file = await fetch(browser.runtime.getURL('models/text/weights.bin'));
  return openTextModel(await file.arrayBuffer());
}
