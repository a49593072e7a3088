import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readVerdicts } from '../../../src/history/store.ts';
import { database } from '../../../src/storage/database.ts';
import { keepVerdict } from '../../../src/verdicts/store.ts';
import { noDatabases } from '../../support/fakes/old-database.ts';

const MOST = 3;

const give = (name: string, at: number): Promise<void> =>
  keepVerdict(
    { title: { name, year: 2009, kind: 'film' }, verdict: 'up' },
    { emotion: null, at },
    state => state,
    MOST,
  );

const names = async (): Promise<readonly (string | undefined)[]> =>
  [...(await readVerdicts()).keys()].map(key => key.split(':')[2]).sort();

beforeEach(async () => {
  await database();
  await noDatabases();
});

describe('verdicts', () => {
  it('are limited in number: the oldest are deleted, in whichever order they were added', async () => {
    for (const [name, at] of [
      ['B', 2],
      ['A', 1],
      ['C', 3],
    ] as const)
      await give(name, at);
    expect(await names()).toEqual(['A', 'B', 'C']);
    await give('D', 4);
    expect(await names()).toEqual(['B', 'C', 'D']);
  });

  it('on the same title replace each other, and no verdict on another title', async () => {
    for (const [at, name] of ['A', 'B', 'C', 'B'].entries()) await give(name, at);
    expect(await names()).toEqual(['A', 'B', 'C']);
  });

  it('given after the clock was put back are kept as well', async () => {
    for (const [at, name] of ['A', 'B', 'C'].entries()) await give(name, 1000 + at);
    await give('D', 1);
    expect(await names()).toEqual(['B', 'C', 'D']);
  });

  it('beyond the limit, restored from a file, are deleted with the next verdict', async () => {
    const tx = (await database()).transaction('feedback', 'readwrite');
    for (let at = 0; at < 3 * MOST; at += 1) {
      const title = { name: `T${at}`, year: 2009, kind: 'film' } as const;
      await tx.store.add({ title, key: `film:2009:T${at}`, verdict: 'up', emotion: null, at });
    }
    await tx.done;
    await give('D', 100);
    expect(await names()).toEqual(['D', 'T7', 'T8']);
  });
});
