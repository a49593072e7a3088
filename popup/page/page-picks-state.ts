import { effect, signal } from '@preact/signals';
import type { PagePick } from '../../src/pages/page-sighting.ts';
import { sendToTab } from '../../src/protocol/dispatch.ts';
import { orTrouble } from '../main/actions.ts';
import { siteHere } from '../main/state.ts';

export const listOpen = signal(false);
/** The lit cards of the page in the active tab, best first. */
export const pagePicks = signal<readonly PagePick[]>([]);
/** The key of the pick that the page has scrolled to. */
export const jumpedTo = signal<string | null>(null);

async function load(tabId: number): Promise<void> {
  const found = await sendToTab(tabId, 'content.picks', null);
  if (siteHere.value?.tabId === tabId) pagePicks.value = found;
}

/** Loads an open list again when the page's summary changes: with the mood, and when the page gets longer. */
export const followPagePicks = (): (() => void) =>
  effect(() => {
    const here = siteHere.value;
    if (listOpen.value && here?.summary) void orTrouble(() => load(here.tabId));
  });

export const jump = (key: string): Promise<void> =>
  orTrouble(async () => {
    const here = siteHere.value;
    if (!here) return;
    const wasFound = await sendToTab(here.tabId, 'content.jump', key);
    if (wasFound) jumpedTo.value = key;
    else await load(here.tabId);
  });

export const step = (by: 1 | -1): Promise<void> =>
  orTrouble(async () => {
    const here = siteHere.value;
    if (here) jumpedTo.value = (await sendToTab(here.tabId, 'content.step', by))?.key ?? null;
  });
