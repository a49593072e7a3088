import { describe, expect, it } from 'vitest';
import { OneAlone } from '../../../src/protocol/one-alone.ts';

/** A job that ends when it is told to. */
function job(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

describe('a job that has to be alone', () => {
  it('waits for those before it, and those after wait for it', async () => {
    const log: string[] = [];
    const jobs = new OneAlone();
    const [before, other, after] = [job(log, 'before'), job(log, 'other'), job(log, 'after')];
    const erase = job(log, 'erase');
    const all = [jobs.beside(before.run), jobs.beside(other.run)];
    await new Promise(resolve => setTimeout(resolve));
    all.push(jobs.alone(erase.run), jobs.beside(after.run));
    for (const { end } of [after, erase, other, before]) end();
    expect(await Promise.all(all)).toEqual(['before', 'other', 'erase', 'after']);
    expect(log.slice(0, 2)).toEqual(['before begins', 'other begins']);
    expect(log.slice(-4)).toEqual(['erase begins', 'erase ends', 'after begins', 'after ends']);
  });

  it('is not kept up by one that failed, nor keeps up others when it fails itself', async () => {
    const jobs = new OneAlone();
    const failing = async (): Promise<never> => {
      throw new Error('no');
    };
    const failed = expect(jobs.beside(failing)).rejects.toThrow('no');
    const erased = expect(jobs.alone(failing)).rejects.toThrow('no');
    expect(await jobs.beside(() => 'next')).toBe('next');
    await Promise.all([failed, erased]);
  });
});
