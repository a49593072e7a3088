import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/history/store.ts';
import { database } from '../../../src/storage/database.ts';
import { keepVerdict } from '../../../src/verdicts/store.ts';
import { noDatabases } from '../../support/fakes/old-database.ts';

const MOST = 3;

const say = (name: string, at: number): Promise<void> =>
  keepVerdict(
    { title: { name, year: 2009, kind: 'film' }, verdict: 'up' },
    { emotion: null, at },
    state => state,
    MOST,
  );

const names = async (): Promise<readonly (string | undefined)[]> =>
  [...(await verdicts()).keys()].map(key => key.split(':')[2]).sort();

beforeEach(async () => {
  await database();
  await noDatabases();
});

describe('verdicts', () => {
  it('are never more than there is room for: the oldest make room, whichever came first', async () => {
    for (const [name, at] of [
      ['B', 2],
      ['A', 1],
      ['C', 3],
    ] as const)
      await say(name, at);
    expect(await names()).toEqual(['A', 'B', 'C']);
    await say('D', 4);
    expect(await names()).toEqual(['B', 'C', 'D']);
  });

  it('said anew take no other’s place', async () => {
    for (const [at, name] of ['A', 'B', 'C', 'B'].entries()) await say(name, at);
    expect(await names()).toEqual(['A', 'B', 'C']);
  });

  it('said by a clock that was put back are kept all the same', async () => {
    for (const [at, name] of ['A', 'B', 'C'].entries()) await say(name, 1000 + at);
    await say('D', 1);
    expect(await names()).toEqual(['B', 'C', 'D']);
  });

  it('that a file brought beyond it go with the next', async () => {
    const tx = (await database()).transaction('feedback', 'readwrite');
    for (let at = 0; at < 3 * MOST; at += 1) {
      const title = { name: `T${at}`, year: 2009, kind: 'film' } as const;
      await tx.store.add({ title, key: `film:2009:T${at}`, verdict: 'up', emotion: null, at });
    }
    await tx.done;
    await say('D', 100);
    expect(await names()).toEqual(['D', 'T7', 'T8']);
  });
});
