import type { Frame } from '../vision/frame.ts';
import type { BackendReader } from './backend-reader.ts';
import type { IdleTimer } from './idle.ts';
import type { JobQueue } from './job-queue.ts';
import type { EngineAnswer, EngineReply, EngineRequest, FrameInTransit } from './wire.ts';

export interface EngineParts {
  readonly reader: Pick<BackendReader, 'read' | 'warmUp'>;
  readonly queue: JobQueue;
  readonly idle: IdleTimer;
  readonly stayAwake: () => void;
  /** Aborted when the engine's document is unloaded, for whatever reason. */
  readonly closing: AbortSignal;
}

type ReadRequest = EngineRequest & { readonly op: 'read' };

const NO_STAGES = { face: 0, crop: 0, cnn: 0, transfer: 0, wait: 0 };

/** This document's clock on the scale that all documents share. */
const sharedNow = (): number => performance.timeOrigin + performance.now();

/** Serves one page's port until the page closes; then its requests are aborted. */
export function servePort(port: MessagePort, parts: EngineParts): void {
  const life = new AbortController();
  const running = new Map<number, AbortController>();
  const reply = (message: EngineReply): void => port.postMessage(message);

  const perform = async (request: Exclude<EngineRequest, { op: 'abort' }>): Promise<void> => {
    const abort = new AbortController();
    running.set(request.id, abort);
    reply({ op: 'accepted', id: request.id });
    parts.stayAwake();
    const signal = AbortSignal.any([life.signal, abort.signal]);
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
  { reader, queue, idle }: EngineParts,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  const arrivedAt = sharedNow();
  const job = async (): Promise<EngineAnswer> => {
    if (request.op === 'warm-up') return { ...(await reader.warmUp()), stages: NO_STAGES };
    return readFrame(request, reader, arrivedAt, signal);
  };
  try {
    return await idle.during(() => queue.run(job, signal));
  } finally {
    // Not in the job: the job of an aborted request never runs, and its frame must be cleared, too.
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
