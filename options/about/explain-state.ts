import { computed, signal } from '@preact/signals';
import type { Outcome } from '../../src/pages/explain.ts';
import type { FoundCard, FoundCards } from '../../src/pages/page-sighting.ts';
import { browser } from '../../src/platform/browser.ts';
import { send, sendToTab } from '../../src/protocol/dispatch.ts';
import { onlyGranted } from '../../src/site-access/granted-store.ts';
import { addedSites } from '../../src/site-access/store.ts';
import { SITES, siteByHand } from '../../src/sites/index.ts';
import { noteError } from '../../src/storage/error-log.ts';

/** An open tab on a site that is switched on. */
export interface OpenPage {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** The background's reason, or that the page's script did not take the card for a title. */
export type Reason = Outcome | { readonly stage: 'not-a-card' };

export interface ExplainedCard extends FoundCard {
  readonly reason: Reason;
}

/** More than this in one list nobody reads: the rest is found by typing. */
const MOST_LISTED = 200;

/** The page used last comes first; null until they are known. */
export const openPages = signal<readonly OpenPage[] | null>(null);
export const chosenPage = signal<OpenPage | null>(null);
/** Null while they are asked for; no-answer where no script of ours runs in the page. */
export const explained = signal<readonly ExplainedCard[] | 'no-answer' | null>(null);
export const wanted = signal('');

export const isTitle = (card: FoundCard): boolean => card.isTitle;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The cards whose text holds what was typed; with nothing typed, those that were taken for titles. */
const matching = computed<readonly ExplainedCard[]>(() => {
  const part = folded(wanted.value);
  const all = Array.isArray(explained.value) ? explained.value : [];
  return part ? all.filter(({ sighting }) => folded(sighting.text).includes(part)) : all.filter(isTitle);
});
export const listed = computed(() => matching.value.slice(0, MOST_LISTED));
export const notListed = computed(() => matching.value.length - listed.value.length);

async function findPages(): Promise<readonly OpenPage[]> {
  const sites = await onlyGranted([...SITES, ...(await addedSites.get()).map(siteByHand)]);
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ url: sites.flatMap(({ matches }) => [...matches]) });
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url, incognito }) =>
      id === undefined || !url ? [] : [{ id, title: title ?? url, url, isPrivate: incognito }],
    );
}

async function cardsOf({ id }: OpenPage): Promise<FoundCards | null> {
  try {
    return await sendToTab(id, 'content.cards', null);
  } catch (error) {
    console.info('No script of ours answers in this page.', error);
    return null;
  }
}

async function explain({ url, isPrivate }: OpenPage, { cards }: FoundCards): Promise<ExplainedCard[]> {
  const sightings = cards.filter(isTitle).map(({ sighting }) => sighting);
  const outcomes = await send('page.explain', { url, isPrivate, sightings });
  let at = 0;
  return cards.map(card => {
    const outcome = card.isTitle ? outcomes[at++] : undefined;
    return { ...card, reason: outcome ?? { stage: 'not-a-card' } };
  });
}

async function load(page: OpenPage): Promise<void> {
  const found = await cardsOf(page);
  const cards = found ? await explain(page, found) : 'no-answer';
  if (chosenPage.value === page) explained.value = cards;
}

/** A list that is there already stays until the new one has come. */
function show(page: OpenPage | null): void {
  chosenPage.value = page;
  if (!page) return;
  load(page).catch(error => {
    noteError('explain', error);
    explained.value = 'no-answer';
  });
}

export function choosePage(page: OpenPage | null): void {
  explained.value = null;
  show(page);
}

async function lookAgain(): Promise<void> {
  const pages = await findPages();
  const { id } = chosenPage.value ?? {};
  const same = pages.find(page => page.id === id);
  openPages.value = pages;
  if (same) show(same);
  else choosePage(pages[0] ?? null);
}

/** Looks again each time the person comes back to the options: the pages may have changed meanwhile. */
export async function followOpenPages(shown: AbortSignal): Promise<void> {
  chosenPage.value = null;
  wanted.value = '';
  const follow = (): void => {
    if (!document.hidden) lookAgain().catch(error => noteError('explain', error));
  };
  document.addEventListener('visibilitychange', follow, { signal: shown });
  await lookAgain();
}
