import type { ScanResult } from '../../src/capture/scan-result.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import { titleKey } from '../../src/catalog/title-ref.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import type { Goal } from '../../src/mood/goals.ts';
import { isFresh, isKept, type Mood, type Reading, readingFromTap } from '../../src/mood/reading.ts';
import { chooseGoal, goalFor } from '../../src/mood/store.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { isPrivateWindow } from '../../src/platform/private-window.ts';
import { MessageError, send } from '../../src/protocol/dispatch.ts';
import { noteError } from '../../src/storage/error-log.ts';
import { isFull } from '../../src/storage/quota.ts';
import type { TextReading } from '../../src/text/index.ts';
import { ASK_BELOW, LEAST_SAID } from '../../src/text/thresholds.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import { counted, finding, given, goal, kind, look, mood, picks, trouble } from './state.ts';

const MOST_PICKS = 12;

function troubleOf(error: unknown): 'full' | 'blocked' | 'background' {
  const why = error instanceof MessageError ? error.why : '';
  if (isFull(error) || isFull(why)) return 'full';
  return why === 'BlockedError' ? 'blocked' : 'background';
}

/** Whatever the background could not do is said; what is on the screen stays. */
export async function orTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    noteError('background', error);
    trouble.value = troubleOf(error);
  }
}

/** In force at once, whether there was room to keep it or not. */
async function takeMood(reading: Reading): Promise<Mood> {
  const isPrivate = await isPrivateWindow();
  const taken = await send('mood.take', { reading, at: Date.now(), isPrivate });
  mood.value = taken;
  return taken;
}

/** What is wanted in a private window, or of a mood that is not kept, is not kept either. */
async function want(of: Mood, wanted: Goal): Promise<void> {
  if (isKept(of) && !(await isPrivateWindow())) await chooseGoal(of.emotion, wanted);
  else mood.value = await send('mood.want', { id: of.id, goal: wanted });
}

/** Where even the picks fail it was more than room that lacked, and they say so. */
async function listPicksIn(taken: Mood): Promise<void> {
  await listPicks();
  if (!isKept(taken) && !(await isPrivateWindow())) trouble.value = 'full';
}

/** A sentence may say two things: how someone feels, and what they would like. */
export const keepSentence = ({ odds, confidence, goal: wanted }: TextReading): Promise<void> =>
  orTrouble(async () => {
    trouble.value = null;
    const saysNothing = confidence < LEAST_SAID;
    if (saysNothing && wanted && mood.value) return wish(wanted);
    if (saysNothing && !wanted) {
      trouble.value = 'unclear';
      return;
    }
    look.value = null;
    const reading: Reading = { odds, confidence, askBelow: ASK_BELOW, source: 'text' };
    const taken = await takeMood(reading);
    if (wanted) await want(taken, wanted);
    await listPicksIn(taken);
  });

/** A new mood, with the look it came from, if it came from one. */
export const keepReading = (reading: Reading, seen: ScanResult | null): Promise<void> =>
  orTrouble(async () => {
    const taken = await takeMood(reading);
    look.value = seen;
    counted.value = null;
    await listPicksIn(taken);
  });

export const keepLook = (seen: ScanResult): Promise<void> => keepReading(seen.reading, seen);

/** Another of the faces in the picture, or all of them together, is to count. */
export const keepInstead = (reading: Reading): Promise<void> =>
  orTrouble(async () => {
    if (!mood.value) return;
    const isPrivate = await isPrivateWindow();
    mood.value = await send('mood.reread', { id: mood.value.id, reading, isPrivate });
    await listPicks();
  });

export const tapMood = (emotion: Emotion): Promise<void> =>
  orTrouble(async () => {
    trouble.value = null;
    const now = mood.value;
    const isNew = !now || now.source === 'tap' || !isFresh(now, Date.now());
    if (isNew) look.value = null;
    if (isNew) return listPicksIn(await takeMood(readingFromTap(emotion)));
    mood.value = await send('mood.correct', { id: now.id, emotion, isPrivate: await isPrivateWindow() });
    await listPicks();
  });

export const wish = (wanted: Goal): Promise<void> =>
  orTrouble(async () => {
    if (mood.value) await want(mood.value, wanted);
    await listPicks();
  });

let lastList = 0;

/**
 * Without a mood there is nothing to list: it may have been erased in another page. Of several questions at once
 * the last one's answer stays, whichever comes last.
 */
async function listPicks(only: Kind | null = kind.value): Promise<void> {
  lastList += 1;
  const own = lastList;
  kind.value = only;
  finding.value = true;
  try {
    if (mood.value) goal.value = await goalFor(mood.value);
    const found = mood.value ? await send('picks.list', { kind: only, limit: MOST_PICKS }) : [];
    if (own === lastList) picks.value = found;
  } finally {
    if (own === lastList) finding.value = false;
  }
}

export const showPicks = (only: Kind | null = kind.value): Promise<void> => orTrouble(() => listPicks(only));

/** The mood in force has been changed by another page, or erased; our own changes come by here as well. */
export async function followMood(now: Mood | null): Promise<void> {
  const isSameLook = now?.id === mood.value?.id;
  if (isSameLook && now?.emotion === mood.value?.emotion) return;
  mood.value = now;
  if (!isSameLook) look.value = null;
  await showPicks();
}

/** The same verdict a second time takes it back. */
export const judge = ({ name, year, kind }: TitlePick, verdict: Verdict): Promise<void> =>
  orTrouble(async () => {
    const title = { name, year, kind };
    const key = titleKey(title);
    const isTakenBack = given.value.get(key) === verdict;
    if (isTakenBack) await send('feedback.withdraw', title);
    else await send('feedback.give', { title, verdict, isPrivate: await isPrivateWindow() });
    // Only now: another verdict may have been given meanwhile.
    const next = new Map(given.value);
    if (isTakenBack) next.delete(key);
    else next.set(key, verdict);
    given.value = next;
  });
