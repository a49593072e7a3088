import { computed, effect, signal } from '@preact/signals';
import type { MapPreview } from '../../src/genre-map/wire.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { lastChanged, mapBefore, proposedMap } from './map-state.ts';
import { goalInView } from './map-view.ts';

/** So long the map must stay unchanged before the background is asked: a drag over several weights asks once. */
const QUIET_MS = 200;

const emotionInForce = signal<Emotion | null>(null);
/** The emotion that the person chose for the preview; null again as soon as a lamp is changed. */
export const chosenEmotion = signal<Emotion | null>(null);
export const previewedEmotion = computed<Emotion>(
  () => chosenEmotion.value ?? lastChanged.value ?? emotionInForce.value ?? 'happy',
);

export const preview = signal<MapPreview | null>(null);

async function askForPreview(outdated: AbortSignal): Promise<void> {
  const question = {
    before: mapBefore.value,
    after: proposedMap.value,
    emotion: previewedEmotion.value,
    goal: goalInView.value,
  };
  if (question.before === question.after) {
    preview.value = null;
    return;
  }
  const reply = await send('map.preview', question);
  if (!outdated.aborted) preview.value = reply;
}

/** Asks again when map, goal or emotion have changed and then stayed unchanged; only the latest reply counts. */
export async function followPreview(shown: AbortSignal): Promise<void> {
  const stop = effect(() => {
    const outdated = new AbortController();
    // Read here, so that the effect runs again when any of them changes.
    void [mapBefore.value, proposedMap.value, previewedEmotion.value, goalInView.value];
    const timer = setTimeout(() => askForPreview(outdated.signal).catch(report), QUIET_MS);
    return () => {
      clearTimeout(timer);
      outdated.abort();
    };
  });
  const stopResetting = lastChanged.subscribe(() => {
    chosenEmotion.value = null;
  });
  shown.addEventListener('abort', () => {
    stop();
    stopResetting();
  });
  emotionInForce.value = (await currentMood.get())?.emotion ?? null;
}

const report = (error: unknown): void => console.error('map preview', error);
