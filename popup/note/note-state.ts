import { computed, signal } from '@preact/signals';
import { text } from '../../src/i18n/text.ts';
import type { NotedCard } from '../../src/note/noted-card.ts';
import type { KnownTitle } from '../../src/pages/known-title.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { pickSentence } from '../../src/ui/reason.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';

/** A card, and the title that it was recognised as; null once the person has said that it is none. */
interface Shown {
  readonly card: NotedCard;
  readonly title: KnownTitle | null;
}

export const shown = signal<Shown | null>(null);
export const isSearching = signal(false);
/** The last thing the person said could not be kept, for want of disk space or of a worker. */
const hasFailed = signal(false);

export const sentence = computed(() => {
  if (hasFailed.value) return text('note_not_kept');
  return shown.value?.title ? pickSentence(shown.value.title) : text('note_left_alone');
});

/** Whether the card is one that we recognise. A card that was asked about later wins. */
let latest: NotedCard | null = null;
export async function showCard(card: NotedCard): Promise<boolean> {
  latest = card;
  const title = await send('note.title', card);
  if (latest !== card) return true;
  [isSearching.value, hasFailed.value] = [false, false];
  shown.value = title ? { card, title } : null;
  return title !== null;
}

export function forgetCard(): void {
  latest = null;
  shown.value = null;
  isSearching.value = false;
}

async function keep(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    hasFailed.value = false;
  } catch (error) {
    console.error('note', error);
    hasFailed.value = true;
  }
  isSearching.value = false;
}

export const judge = (verdict: Verdict): Promise<void> =>
  keep(async () => {
    const now = shown.value;
    if (!now?.title) return;
    const { name, year, kind } = now.title;
    const title = { name, year, kind };
    const isWithdrawn = now.title.verdict === verdict;
    const isPrivate = now.card.isPrivate ?? false;
    if (isWithdrawn) await send('feedback.withdraw', title);
    else await send('feedback.give', { title, verdict, isPrivate });
    if (shown.value === now)
      shown.value = { ...now, title: { ...now.title, verdict: isWithdrawn ? null : verdict } };
  });

/** `key` names the right title; '' says that the card shows none that we know. */
export const correct = (key: string): Promise<void> =>
  keep(async () => {
    const now = shown.value;
    if (!now) return;
    const { sighting, address } = now.card;
    const { text: name, year, kind } = sighting;
    const given = { text: name, ...(year && { year }), ...(kind && { kind }), address };
    await send('corrections.set', { ...given, title: key });
    const title = key ? await send('note.title', now.card) : null;
    if (shown.value === now) shown.value = { ...now, title };
  });
