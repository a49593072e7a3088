import { beforeEach, expect, it, vi } from 'vitest';
import { standInForPage } from '../../support/browser/popup-page.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

standInForPage();
vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
/** Calls of getUserMedia, in order. The test resolves each one when it wants to. */
const requests: ((stream: MediaStream) => void)[] = [];
vi.stubGlobal('navigator', {
  permissions: { query: async () => ({ state: 'granted' }) },
  mediaDevices: { getUserMedia: () => new Promise<MediaStream>(resolve => requests.push(resolve)) },
});
// Node 20 lacks Promise.withResolvers, and nothing here takes long enough for a timeout.
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
  requests.length = 0;
});

it('a camera that opens after its scan was stopped does not remove the picture of the next camera', async () => {
  const video = screen();
  const [first, second] = [new AbortController(), new AbortController()];
  const opening = Camera.open(video, first.signal);
  first.abort();
  const next = Camera.open(video, second.signal);
  const shown = stream();
  requests[1]?.(shown);
  await next;
  requests[0]?.(stream());
  await expect(opening).rejects.toThrow();
  expect(video.srcObject).toBe(shown);
  second.abort();
  expect(video.srcObject).toBeNull();
});

it('a live session whose page was hidden while the camera opened goes on when the page is shown again', async () => {
  const video = screen();
  const setHidden = (hidden: boolean): void => {
    Object.assign(document, { hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  pauseWhenHidden(video);
  setLive(true, video);
  await vi.waitUntil(() => requests.length === 1);
  setHidden(true);
  setHidden(false);
  await vi.waitUntil(() => requests.length === 2);
  const shown = stream();
  requests[1]?.(shown);
  await vi.waitUntil(() => activity.value === 'live');
  requests[0]?.(stream());
  await vi.waitUntil(() => scansEnded.value === 1);
  expect([liveOn.value, activity.value, video.srcObject]).toEqual([true, 'live', shown]);
  setLive(false, video);
  await vi.waitUntil(() => activity.value === 'resting');
  expect([liveOn.value, video.srcObject]).toEqual([false, null]);
});
