import { computed, effect, signal } from '@preact/signals';
import type { MapPreview } from '../../src/genre-map/wire.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { currentMood } from '../../src/mood/store.ts';
import { send } from '../../src/protocol/dispatch.ts';
import { before, goal, proposed, touched } from './map-state.ts';

/** Long enough that a stroke over several weights asks once, short enough to seem at once. */
const REST = 200;

const inForce = signal<Emotion | null>(null);
/** The emotion to preview, where the person has chosen one; a lamp that is touched has the later word. */
export const chosen = signal<Emotion | null>(null);
export const previewed = computed<Emotion>(() => chosen.value ?? touched.value ?? inForce.value ?? 'happy');

export const preview = signal<MapPreview | null>(null);

async function ask(wanted: AbortSignal): Promise<void> {
  const question = {
    before: before.value,
    after: proposed.value,
    emotion: previewed.value,
    goal: goal.value,
  };
  if (question.before === question.after) {
    preview.value = null;
    return;
  }
  const answer = await send('map.preview', question);
  if (!wanted.aborted) preview.value = answer;
}

/** Asks again whenever the map, the goal or the emotion has come to rest; only the latest answer counts. */
export async function followPreview(shown: AbortSignal): Promise<void> {
  const stop = effect(() => {
    const wanted = new AbortController();
    // Named here, so that a change of any of them starts the rest anew.
    void [before.value, proposed.value, previewed.value, goal.value];
    const rest = setTimeout(() => ask(wanted.signal).catch(report), REST);
    return () => {
      clearTimeout(rest);
      wanted.abort();
    };
  });
  const forgetChoice = touched.subscribe(() => {
    chosen.value = null;
  });
  shown.addEventListener('abort', () => {
    stop();
    forgetChoice();
  });
  inForce.value = (await currentMood.get())?.emotion ?? null;
}

const report = (error: unknown): void => console.error('map preview', error);
