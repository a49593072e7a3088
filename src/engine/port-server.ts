import type { Frame } from '../vision/frame.ts';
import type { Reader } from './backend-reader.ts';
import type { IdleTimer } from './idle.ts';
import type { Turns } from './one-at-a-time.ts';
import type { EngineAnswer, EngineReply, EngineRequest, FrameInTransit } from './wire.ts';

export interface EngineParts {
  readonly reader: Pick<Reader, 'read' | 'warmUp'>;
  readonly turns: Turns;
  readonly idle: IdleTimer;
  readonly stayAwake: () => void;
  /** Aborted when the engine's document goes, whoever takes it away. */
  readonly closing: AbortSignal;
}

type ReadRequest = EngineRequest & { readonly op: 'read' };

const NO_STAGES = { face: 0, crop: 0, cnn: 0, transfer: 0, wait: 0 };

/** The clock of this document put on the same scale as the sender's. */
const sharedNow = (): number => performance.timeOrigin + performance.now();

/** Serves one page's port until the page goes away; then what it asked for is given up. */
export function servePort(port: MessagePort, parts: EngineParts): void {
  const life = new AbortController();
  const running = new Map<number, AbortController>();
  const reply = (message: EngineReply): void => port.postMessage(message);

  const perform = async (request: Exclude<EngineRequest, { op: 'abort' }>): Promise<void> => {
    const own = new AbortController();
    running.set(request.id, own);
    reply({ op: 'accepted', id: request.id });
    parts.stayAwake();
    const signal = AbortSignal.any([life.signal, own.signal]);
    try {
      reply({ op: 'done', id: request.id, answer: await answer(request, parts, signal) });
    } catch (error) {
      reply({ op: 'failed', id: request.id, reason: String(error) });
    } finally {
      running.delete(request.id);
    }
  };

  port.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
    if (data.op === 'abort') running.get(data.id)?.abort();
    else void perform(data);
  });
  port.addEventListener('close', () => life.abort());
  parts.closing.addEventListener('abort', () => reply({ op: 'closing' }), { signal: life.signal });
  port.start();
  reply({ op: 'ready' });
}

async function answer(
  request: Exclude<EngineRequest, { op: 'abort' }>,
  { reader, turns, idle }: EngineParts,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const arrivedAt = sharedNow();
  const job = async (): Promise<EngineAnswer> => {
    if (request.op === 'warm-up') return { ...(await reader.warmUp()), stages: NO_STAGES };
    return readFrame(request, reader, arrivedAt, signal);
  };
  try {
    return await idle.during(() => turns.take(job, signal));
  } finally {
    // Here, because the turn of what was given up never comes.
    if (request.op === 'read') new Uint8Array(request.frame.buffer).fill(0);
  }
}

async function readFrame(
  request: ReadRequest,
  reader: EngineParts['reader'],
  arrivedAt: number,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const wait = sharedNow() - arrivedAt;
  const answer = await reader.read(unpack(request.frame), signal, request.hint);
  return { ...answer, stages: { ...answer.reading.stages, transfer: arrivedAt - request.sentAt, wait } };
}

const unpack = ({ width, height, buffer }: FrameInTransit): Frame => ({
  width,
  height,
  pixels: new Uint8ClampedArray(buffer),
});
