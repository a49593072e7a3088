import { expect, it, vi } from 'vitest';
import { IdleTimer } from '../../../src/engine/idle.ts';
import { JobQueue } from '../../../src/engine/job-queue.ts';

const neverAborted = new AbortController().signal;
const loggedJob = (log: string[], name: string) => async (): Promise<string> => {
  log.push(`${name} starts`);
  await new Promise(resolve => setTimeout(resolve, 5));
  log.push(`${name} ends`);
  return name;
};

it('the queue runs one job at a time, in order', async () => {
  const queue = new JobQueue();
  const log: string[] = [];
  await Promise.all([
    queue.run(loggedJob(log, 'a'), neverAborted),
    queue.run(loggedJob(log, 'b'), neverAborted),
  ]);
  expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

it('the queue goes on after a job that failed, and never starts one that was aborted', async () => {
  const queue = new JobQueue();
  const log: string[] = [];
  const abort = new AbortController();
  const failing = queue.run(() => Promise.reject(new Error('broken')), neverAborted);
  const aborted = queue.run(loggedJob(log, 'aborted'), abort.signal);
  const last = queue.run(loggedJob(log, 'last'), neverAborted);
  abort.abort();
  await expect(failing).rejects.toThrow('broken');
  await expect(aborted).rejects.toThrow();
  expect(await last).toBe('last');
  expect(log).toEqual(['last starts', 'last ends']);
});

it('the idle timer waits for running work and starts again after it', async () => {
  vi.useFakeTimers();
  const onIdle = vi.fn();
  const idle = new IdleTimer(1000, onIdle);
  await vi.advanceTimersByTimeAsync(900);
  const work = idle.during(() => new Promise(resolve => setTimeout(resolve, 5000)));
  await vi.advanceTimersByTimeAsync(5000);
  await work;
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(999);
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onIdle).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
