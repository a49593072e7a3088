import { follow } from '../src/capture/live.ts';
import { send } from '../src/messages.ts';
import type { Odds } from '../src/mood/odds.ts';
import { rankEmotions } from '../src/mood/odds.ts';
import { Steady } from '../src/mood/steady.ts';
import { showPicks } from './actions.ts';
import { openCamera, pageLife, stopScan, whileScanning } from './scanning.ts';
import { activity, liveOn, look, mood, nowSeen } from './state.ts';

/** The mood of a live session counts as read with the odds it has when it changes. */
async function takeSteady(odds: Odds, askBelow: number): Promise<void> {
  const confidence = rankEmotions(odds)[0].odds;
  mood.value = await send('mood.take', {
    reading: { odds, confidence, askBelow, source: 'camera' },
    at: Date.now(),
  });
  look.value = null;
  await showPicks();
}

/** Readings until it is switched off; the page's highlights follow only when the mood has really changed. */
async function watch(video: HTMLVideoElement): Promise<void> {
  const steady = new Steady();
  await whileScanning('opening', async sight => {
    const camera = await openCamera(video, sight.signal);
    activity.value = 'live';
    await follow(camera, sight, ({ odds, refusal, askBelow }) => {
      nowSeen.value = { odds: steady.mood?.odds ?? odds, refusal };
      if (odds && steady.add(odds, performance.now()))
        takeSteady(odds, askBelow).catch(error => console.error('live', error));
    });
  });
  nowSeen.value = null;
}

/** The camera goes off with the switch, and while nobody can see that it is on. */
export function setLive(on: boolean, video: HTMLVideoElement): void {
  liveOn.value = on;
  if (!on) stopScan();
  else void watch(video);
}

export function pauseWhenHidden(video: HTMLVideoElement): void {
  const onChange = (): void => {
    if (!liveOn.value) return;
    if (document.hidden) stopScan();
    else void watch(video);
  };
  document.addEventListener('visibilitychange', onChange, { signal: pageLife.signal });
}
