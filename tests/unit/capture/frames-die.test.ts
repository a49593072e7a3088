import { expect, it, vi } from 'vitest';
import { readFrame } from '../../../src/capture/ask-engine.ts';
import { IdleTimer } from '../../../src/engine/idle.ts';
import { JobQueue } from '../../../src/engine/job-queue.ts';
import type { EngineParts } from '../../../src/engine/port-server.ts';
import { servePort } from '../../../src/engine/port-server.ts';
import type { EngineReply, EngineRequest, FrameInTransit } from '../../../src/engine/wire.ts';
import type { Frame } from '../../../src/vision/frame.ts';

/** A connection to an engine that is ready at once. */
vi.mock('../../../src/capture/engine-connection.ts', () => ({
  EngineGone: class extends Error {},
  EngineConnection: class {
    readonly isClosed = false;
    readonly ready = Promise.resolve();
    async ask(_request: EngineRequest, _transfer: Transferable[], signal: AbortSignal): Promise<void> {
      signal.throwIfAborted();
    }
  },
}));
const { EngineClient } = await import('../../../src/capture/engine-client.ts');
type Client = InstanceType<typeof EngineClient>;

const FOREVER = new AbortController().signal;

const frame = (): Frame => ({ width: 2, height: 2, pixels: new Uint8ClampedArray(16).fill(7) });
const isWiped = ({ pixels }: Frame): boolean => pixels.every(value => value === 0);
const engineWith = (read: () => Promise<unknown>): Client => ({ read }) as unknown as Client;

it('a frame is overwritten as soon as it has been read', async () => {
  const picture = frame();
  let seen = 0;
  const engine = engineWith(async () => {
    seen = picture.pixels[0] ?? 0;
    return { stages: {} };
  });
  await readFrame(() => picture, engine, FOREVER);
  expect([seen, isWiped(picture)]).toEqual([7, true]);
});

it('a frame is overwritten when reading it fails', async () => {
  const picture = frame();
  const failing = engineWith(() => Promise.reject(new Error('gone')));
  await expect(readFrame(() => picture, failing, FOREVER)).rejects.toThrow('gone');
  expect(isWiped(picture)).toBe(true);
});

/** Sends one frame to an engine. Returns the frames that its reader was given, once the engine has answered. */
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
  servePort(port2, { reader, queue: new JobQueue(), idle, stayAwake: () => undefined, closing: FOREVER });
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

const inTransit = ({ width, height, pixels }: Frame): FrameInTransit => ({
  width,
  height,
  buffer: pixels.buffer as ArrayBuffer,
});

/** Delivers the same buffer that was sent, as a transferring port does, while the test keeps a reference to it. */
class FakePort extends EventTarget {
  readonly replies: EngineReply[] = [];
  start(): void {
    // Messages are delivered from the beginning.
  }
  postMessage(reply: EngineReply): void {
    this.replies.push(reply);
  }
  send(data: EngineRequest): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const WAYS_TO_ABORT: { readonly [how: string]: (port: FakePort) => void } = {
  'was aborted': port => port.send({ op: 'abort', id: 2 }),
  'was sent by a page that has closed': port => port.dispatchEvent(new Event('close')),
};

it.each(Object.entries(WAYS_TO_ABORT))(
  'the engine overwrites a frame that %s before its turn',
  async (_, abort) => {
    let end: (reason: Error) => void = () => undefined;
    const busy = new Promise<never>((_resolve, reject) => {
      end = reject;
    });
    const read = vi.fn(() => busy);
    const idle = new IdleTimer(60_000, () => undefined);
    const reader = {
      read,
      warmUp: () => Promise.reject(new Error('unasked')),
    } satisfies EngineParts['reader'];
    const port = new FakePort();
    servePort(port as unknown as MessagePort, {
      ...{ reader, queue: new JobQueue(), idle, stayAwake: () => undefined, closing: FOREVER },
    });
    const [first, waiting] = [frame(), frame()];
    port.send({ op: 'read', id: 1, sentAt: 0, frame: inTransit(first) });
    port.send({ op: 'read', id: 2, sentAt: 0, frame: inTransit(waiting) });
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    abort(port);
    expect(isWiped(waiting)).toBe(false);
    end(new Error('the turn before is over'));
    await vi.waitFor(() =>
      expect(port.replies).toContainEqual(expect.objectContaining({ op: 'failed', id: 2 })),
    );
    expect(read).toHaveBeenCalledTimes(1);
    expect(isWiped(waiting)).toBe(true);
  },
);

it('no copy is made of a frame that was aborted while the engine started', async () => {
  const picture = frame();
  const copied = vi.spyOn(picture.pixels, 'slice');
  const end = new AbortController();
  const asked = new EngineClient(FOREVER).read(picture, end.signal);
  end.abort();
  await expect(asked).rejects.toThrow('aborted');
  expect(copied).not.toHaveBeenCalled();
});
