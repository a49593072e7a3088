import { expect, it, vi } from 'vitest';
import { IdleTimer } from '../../../src/engine/idle.ts';
import { Turns } from '../../../src/engine/one-at-a-time.ts';

const never = new AbortController().signal;
const soon = (log: string[], name: string) => async (): Promise<string> => {
  log.push(`${name} starts`);
  await new Promise(resolve => setTimeout(resolve, 5));
  log.push(`${name} ends`);
  return name;
};

it('turns run one job at a time, in order', async () => {
  const turns = new Turns();
  const log: string[] = [];
  await Promise.all([turns.take(soon(log, 'a'), never), turns.take(soon(log, 'b'), never)]);
  expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

it('turns go on after a job that failed, and never start one that was given up', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const abort = new AbortController();
  const failing = turns.take(() => Promise.reject(new Error('broken')), never);
  const givenUp = turns.take(soon(log, 'given up'), abort.signal);
  const last = turns.take(soon(log, 'last'), never);
  abort.abort();
  await expect(failing).rejects.toThrow('broken');
  await expect(givenUp).rejects.toThrow();
  expect(await last).toBe('last');
  expect(log).toEqual(['last starts', 'last ends']);
});

it('the idle timer waits for work in progress and starts over after it', async () => {
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
