import { browser } from '../platform/browser.ts';
import { NOTE_PAGE } from './note-line.ts';
import type { NotedCard } from './noted-card.ts';
import { poppedOutCard } from './popped-out-store.ts';

const SIZE = { width: 420, height: 420 };

/** Where the toolbar's popup would stand; it is our usual one again once it has opened. */
async function asToolbarPopup(tabId: number): Promise<void> {
  const { action } = browser;
  await action.setPopup({ tabId, popup: browser.runtime.getURL(NOTE_PAGE) });
  try {
    await action.openPopup();
  } finally {
    await action.setPopup({ tabId, popup: null });
  }
}

/** Firefox opens a popup without a person's press on one of our own pages from 149 only, and has no windows on Android. */
async function asWindow(): Promise<void> {
  const url = browser.runtime.getURL(NOTE_PAGE);
  if (browser.windows) await browser.windows.create({ type: 'popup', url, ...SIZE });
  else await browser.tabs.create({ url });
}

export async function popOut(card: NotedCard, tabId: number): Promise<void> {
  await poppedOutCard.set(card);
  await asToolbarPopup(tabId).catch(asWindow);
}

export async function takePoppedOut(): Promise<NotedCard | null> {
  const card = await poppedOutCard.get();
  await poppedOutCard.set(null);
  return card;
}
