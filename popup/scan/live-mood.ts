import { follow } from '../../src/capture/live.ts';
import { MoodSmoother } from '../../src/mood/mood-smoother.ts';
import type { Odds } from '../../src/mood/odds.ts';
import { rankEmotions } from '../../src/mood/odds.ts';
import { whenHidden } from '../../src/ui/when-hidden.ts';
import { keepReading } from '../main/actions.ts';
import { activity, liveOn, liveReading } from '../main/state.ts';
import { openCamera, pageLife, stopScan, whileScanning } from './scanning.ts';

/** Makes the smoothed odds of a live session the mood in force. */
function keepSteady(odds: Odds, askBelow: number): void {
  const confidence = rankEmotions(odds)[0].odds;
  void keepReading({ odds, confidence, askBelow, source: 'camera' }, null);
}

let lastSession = 0;

/** Reads the face until the session is switched off. A new mood is kept only when the smoothed emotion changes. */
async function watch(video: HTMLVideoElement): Promise<void> {
  lastSession += 1;
  const session = lastSession;
  const smoother = new MoodSmoother();
  await whileScanning('opening', async context => {
    const camera = await openCamera(video, context.signal);
    activity.value = 'live';
    await follow(camera, context, ({ odds, refusal, askBelow }) => {
      const changed = odds !== null && smoother.add(odds, performance.now());
      liveReading.value = { odds: smoother.mood?.odds ?? null, refusal };
      if (changed && smoother.mood) keepSteady(smoother.mood.odds, askBelow);
    });
  });
  // Where the page was hidden and shown again while the camera was opening, the next session is already running.
  if (session !== lastSession) return;
  liveReading.value = null;
  // A session that a hidden page has paused goes on later. Any other end switches it off.
  if (!document.hidden) liveOn.value = false;
}

/** Switching the live session off also closes the camera. */
export function setLive(on: boolean, video: HTMLVideoElement): void {
  liveOn.value = on;
  if (!on) stopScan();
  else void watch(video);
}

/** Closes the camera while the page is hidden, where nobody sees that it is on. A live session goes on when it is shown. */
export function pauseWhenHidden(video: HTMLVideoElement): void {
  whenHidden(stopScan, pageLife.signal);
  const onShown = (): void => {
    if (liveOn.value && !document.hidden) void watch(video);
  };
  document.addEventListener('visibilitychange', onShown, { signal: pageLife.signal });
}
