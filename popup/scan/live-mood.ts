import { follow } from '../../src/capture/live.ts';
import type { Odds } from '../../src/mood/odds.ts';
import { rankEmotions } from '../../src/mood/odds.ts';
import { Steady } from '../../src/mood/steady.ts';
import { whenHidden } from '../../src/ui/while-shown.ts';
import { keepReading } from '../main/actions.ts';
import { activity, liveOn, nowSeen } from '../main/state.ts';
import { openCamera, pageLife, stopScan, whileScanning } from './scanning.ts';

/** The mood of a live session counts as read with the odds it has when it changes. */
function takeSteady(odds: Odds, askBelow: number): void {
  const confidence = rankEmotions(odds)[0].odds;
  void keepReading({ odds, confidence, askBelow, source: 'camera' }, null);
}

let lastWatch = 0;

/** Readings until it is switched off; the page's highlights follow only when the mood has really changed. */
async function watch(video: HTMLVideoElement): Promise<void> {
  lastWatch += 1;
  const own = lastWatch;
  const steady = new Steady();
  await whileScanning('opening', async sight => {
    const camera = await openCamera(video, sight.signal);
    activity.value = 'live';
    await follow(camera, sight, ({ odds, refusal, askBelow }) => {
      const changed = odds !== null && steady.add(odds, performance.now());
      nowSeen.value = { odds: steady.mood?.odds ?? null, refusal };
      if (changed && steady.mood) takeSteady(steady.mood.odds, askBelow);
    });
  });
  // Hidden and shown again while the camera was still opening: the next session runs by now.
  if (own !== lastWatch) return;
  nowSeen.value = null;
  // However it ended: only a hidden page means to go on.
  if (!document.hidden) liveOn.value = false;
}

/** The camera goes off with the switch. */
export function setLive(on: boolean, video: HTMLVideoElement): void {
  liveOn.value = on;
  if (!on) stopScan();
  else void watch(video);
}

/** The camera goes off while nobody can see that it is on; a live session goes on when they can again. */
export function pauseWhenHidden(video: HTMLVideoElement): void {
  whenHidden(stopScan, pageLife.signal);
  const onShown = (): void => {
    if (liveOn.value && !document.hidden) void watch(video);
  };
  document.addEventListener('visibilitychange', onShown, { signal: pageLife.signal });
}
