import { beforeEach, expect, it, vi } from 'vitest';
import { standInForPage } from '../../support/browser/popup-page.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

standInForPage();
vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
/** Questions for the camera, answered when the test lets them; a stream is known by its number. */
const asked: ((stream: MediaStream) => void)[] = [];
vi.stubGlobal('navigator', {
  permissions: { query: async () => ({ state: 'granted' }) },
  mediaDevices: { getUserMedia: () => new Promise<MediaStream>(resolve => asked.push(resolve)) },
});
// Node 20 cannot take a promise apart (Promise.withResolvers), and nothing here takes so long that it is given up.
vi.mock('../../../src/capture/abortable.ts', () => ({
  within: (_milliseconds: number, work: Promise<unknown>) => work,
}));
vi.mock('#platform/engine-host', () => ({ engineHost: {} }));
vi.mock('../../../src/capture/live.ts', () => ({
  follow: (_camera: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
}));

const { Camera } = await import('../../../src/capture/camera.ts');
const { pauseWhenHidden, setLive } = await import('../../../popup/scan/live-mood.ts');
const { activity, liveOn, scansEnded } = await import('../../../popup/main/state.ts');

const stream = (): MediaStream => ({ getTracks: () => [{ stop: () => undefined }] }) as never;
const screen = (): HTMLVideoElement => ({ srcObject: null, play: async () => undefined }) as never;

beforeEach(() => {
  asked.length = 0;
});

it('a camera that closes late leaves the picture of the next one alone', async () => {
  const video = screen();
  const [first, second] = [new AbortController(), new AbortController()];
  const opening = Camera.open(video, first.signal);
  first.abort();
  const next = Camera.open(video, second.signal);
  const seen = stream();
  asked[1]?.(seen);
  await next;
  asked[0]?.(stream());
  await expect(opening).rejects.toThrow();
  expect(video.srcObject).toBe(seen);
  second.abort();
  expect(video.srcObject).toBeNull();
});

it('a live session that was hidden while the camera opened goes on when it is shown again', async () => {
  const video = screen();
  const show = (hidden: boolean): void => {
    Object.assign(document, { hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  pauseWhenHidden(video);
  setLive(true, video);
  await vi.waitUntil(() => asked.length === 1);
  show(true);
  show(false);
  await vi.waitUntil(() => asked.length === 2);
  const seen = stream();
  asked[1]?.(seen);
  await vi.waitUntil(() => activity.value === 'live');
  asked[0]?.(stream());
  await vi.waitUntil(() => scansEnded.value === 1);
  expect([liveOn.value, activity.value, video.srcObject]).toEqual([true, 'live', seen]);
  setLive(false, video);
  await vi.waitUntil(() => activity.value === 'resting');
  expect([liveOn.value, video.srcObject]).toEqual([false, null]);
});
