import { expect, it } from 'vitest';
import type { EngineClient } from '../../src/capture/engine-client.ts';
import { take } from '../../src/capture/take.ts';
import { IdleTimer } from '../../src/engine/idle.ts';
import type { EngineParts } from '../../src/engine/port-server.ts';
import { servePort } from '../../src/engine/port-server.ts';
import type { EngineReply } from '../../src/engine/protocol.ts';
import { Turns } from '../../src/engine/turns.ts';
import type { Frame } from '../../src/vision/types.ts';

const FOREVER = new AbortController().signal;

const frame = (): Frame => ({ width: 2, height: 2, pixels: new Uint8ClampedArray(16).fill(7) });
const isWiped = ({ pixels }: Frame): boolean => pixels.every(value => value === 0);
const engineThat = (read: () => Promise<unknown>): EngineClient => ({ read }) as unknown as EngineClient;

it('a frame is overwritten as soon as it has been read', async () => {
  const picture = frame();
  let seen = 0;
  const engine = engineThat(async () => {
    seen = picture.pixels[0] ?? 0;
    return { stages: {} };
  });
  await take(() => picture, engine, FOREVER);
  expect([seen, isWiped(picture)]).toEqual([7, true]);
});

it('a frame is overwritten when reading it fails', async () => {
  const picture = frame();
  const failing = engineThat(() => Promise.reject(new Error('gone')));
  await expect(take(() => picture, failing, FOREVER)).rejects.toThrow('gone');
  expect(isWiped(picture)).toBe(true);
});

/** Asks an engine with this reader about one frame; gives back what the reader was given, once it has answered. */
async function readByEngine(fails: boolean): Promise<readonly Frame[]> {
  const given: Frame[] = [];
  const read = async (picture: Frame): Promise<never> => {
    given.push(picture);
    expect(isWiped(picture)).toBe(false);
    if (fails) throw new Error('no GPU');
    return { backend: 'cpu', askBelow: 0, reading: { kind: 'read', faces: [], stages: {} } } as never;
  };
  const idle = new IdleTimer(60_000, () => undefined);
  const reader = { read, warmUp: () => Promise.reject(new Error('unasked')) } satisfies EngineParts['reader'];
  const { port1, port2 } = new MessageChannel();
  servePort(port2, { reader, turns: new Turns(), idle, stayAwake: () => undefined, closing: FOREVER });
  const answered = new Promise<string>(resolve => {
    port1.onmessage = ({ data }: MessageEvent<EngineReply>) =>
      /done|failed/.test(data.op) && resolve(data.op);
  });
  const { width, height, pixels } = frame();
  port1.postMessage({ op: 'read', id: 1, sentAt: 0, frame: { width, height, buffer: pixels.buffer } });
  expect(await answered).toBe(fails ? 'failed' : 'done');
  port1.close();
  port2.close();
  return given;
}

it.each([false, true])('the engine overwrites what it was given (fails: %s)', async fails => {
  const given = await readByEngine(fails);
  expect(given.map(isWiped)).toEqual([true]);
});
