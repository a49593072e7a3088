import type { ScanResult } from '../../src/capture/scan-result.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import { titleKey } from '../../src/catalog/title-ref.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import type { Goal } from '../../src/mood/goals.ts';
import { isFresh, isKept, type Mood, type Reading, readingFromTap } from '../../src/mood/reading.ts';
import { SOURCES } from '../../src/mood/sources.ts';
import { goalFor } from '../../src/mood/store.ts';
import type { TitlePick } from '../../src/picks/title-pick.ts';
import { isPrivateWindow } from '../../src/platform/private-window.ts';
import { MessageError, send } from '../../src/protocol/dispatch.ts';
import { logError } from '../../src/storage/error-log.ts';
import { isQuotaError } from '../../src/storage/quota.ts';
import type { TextReading } from '../../src/text/index.ts';
import { ASK_BELOW, NOTHING_SAID_BELOW } from '../../src/text/thresholds.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import { saveGoal } from './save-goal.ts';
import {
  countedPerson,
  givenVerdicts,
  goal,
  kind,
  mood,
  picks,
  picksAreLoading,
  scanResult,
  trouble,
} from './state.ts';

const MOST_PICKS = 12;

function troubleOf(error: unknown): 'full' | 'blocked' | 'background' {
  const why = error instanceof MessageError ? error.errorName : '';
  if (isQuotaError(error) || isQuotaError(why)) return 'full';
  return why === 'BlockedError' ? 'blocked' : 'background';
}

/** Where the work fails, the popup shows the trouble and leaves everything else on the screen as it is. */
export async function orTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logError('background', error);
    trouble.value = troubleOf(error);
  }
}

/** Makes the reading the mood in force, even where the storage has no room to keep it. */
async function takeMood(reading: Reading): Promise<Mood> {
  const isPrivate = await isPrivateWindow();
  const taken = await send('mood.take', { reading, at: Date.now(), isPrivate });
  mood.value = taken;
  return taken;
}

/** Where the picks fail too, their trouble is shown instead: more than storage room is missing then. */
async function listPicksFor(taken: Mood): Promise<void> {
  await listPicks();
  if (!isKept(taken) && !(await isPrivateWindow())) trouble.value = 'full';
}

/** A sentence can say how someone feels, what they would like, or both. */
export const keepSentence = ({ odds, confidence, goal: wanted }: TextReading): Promise<void> =>
  orTrouble(async () => {
    trouble.value = null;
    const saysNothing = confidence < NOTHING_SAID_BELOW;
    if (saysNothing && wanted && mood.value) return setGoal(wanted);
    if (saysNothing && !wanted) {
      trouble.value = 'unclear';
      return;
    }
    scanResult.value = null;
    const reading: Reading = { odds, confidence, askBelow: ASK_BELOW, source: 'text' };
    const taken = await takeMood(reading);
    if (wanted) await saveGoal(taken, wanted);
    await listPicksFor(taken);
  });

/** A new mood, with the result of the scan that it came from, if it came from one. */
export const keepReading = (reading: Reading, result: ScanResult | null): Promise<void> =>
  orTrouble(async () => {
    const taken = await takeMood(reading);
    scanResult.value = result;
    countedPerson.value = null;
    await listPicksFor(taken);
  });

export const keepScan = (result: ScanResult): Promise<void> => keepReading(result.reading, result);

/** Another face of the same picture counts from now on, or all of them together. */
export const replaceReading = (reading: Reading): Promise<void> =>
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
    const isNew = !now || !SOURCES[now.source].mayBeCorrected || !isFresh(now, Date.now());
    if (isNew) scanResult.value = null;
    if (isNew) return listPicksFor(await takeMood(readingFromTap(emotion)));
    mood.value = await send('mood.correct', { id: now.id, emotion, isPrivate: await isPrivateWindow() });
    await listPicks();
  });

export const setGoal = (wanted: Goal): Promise<void> =>
  orTrouble(async () => {
    if (mood.value) await saveGoal(mood.value, wanted);
    await listPicks();
  });

let lastRequest = 0;

/**
 * Lists the picks of the mood in force; none where another page has erased it. Of several requests at the same time the
 * answer to the last one stays, in whatever order they are answered.
 */
async function listPicks(only: Kind | null = kind.value): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  kind.value = only;
  picksAreLoading.value = true;
  try {
    if (mood.value) goal.value = await goalFor(mood.value);
    const found = mood.value ? await send('picks.list', { kind: only, limit: MOST_PICKS }) : [];
    if (request === lastRequest) picks.value = found;
  } finally {
    if (request === lastRequest) picksAreLoading.value = false;
  }
}

export const showPicks = (only: Kind | null = kind.value): Promise<void> => orTrouble(() => listPicks(only));

/** Called when any page, this one included, has changed or erased the mood in force. */
export async function followMood(now: Mood | null): Promise<void> {
  const isSameMood = now?.id === mood.value?.id;
  if (isSameMood && now?.emotion === mood.value?.emotion) return;
  mood.value = now;
  if (!isSameMood) scanResult.value = null;
  await showPicks();
}

/** The same verdict given a second time is withdrawn. */
export const judge = ({ name, year, kind }: TitlePick, verdict: Verdict): Promise<void> =>
  orTrouble(async () => {
    const title = { name, year, kind };
    const key = titleKey(title);
    const isWithdrawn = givenVerdicts.value.get(key) === verdict;
    if (isWithdrawn) await send('feedback.withdraw', title);
    else await send('feedback.give', { title, verdict, isPrivate: await isPrivateWindow() });
    // Read only now: another verdict may have been given while this one was sent.
    const next = new Map(givenVerdicts.value);
    if (isWithdrawn) next.delete(key);
    else next.set(key, verdict);
    givenVerdicts.value = next;
  });
