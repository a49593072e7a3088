import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/backup/read-backup.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { damagedFile, EVERYTHING, READERS } from '../../fuzz/files.ts';
import { fakeBrowser } from '../../support/fakes/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => fakeBrowser());
vi.mock('../../../src/site-access/access-keeper.ts', () => ({ removeSite: async () => undefined }));
const send = vi.hoisted(() => vi.fn());
vi.mock('../../../src/protocol/dispatch.ts', async original => ({ ...(await original<object>()), send }));
const { MessageError } = await import('../../../src/protocol/dispatch.ts');
const { importBackup } = await import('../../../src/backup/backup-keeper.ts');
const { acceptsSetting } = await import('../../../src/backup/settings-store.ts');
const { readStores } = await import('../../../src/backup/store.ts');
const { importMap, fileOutcome } = await import('../../../options/map/map-file-state.ts');
const { openSheet, sheet, trouble: ownTrouble } = await import('../../../options/catalog/own-state.ts');
const { openBackup, takeBackup, fileTrouble } = await import('../../../options/data/data-state.ts');
const { readFriendsFile, friendTrouble } = await import('../../../options/taste/friends-state.ts');
const { importRatings, ratingsTrouble } = await import('../../../options/taste/ratings-state.ts');

/** True when all of it was imported. */
async function takeIn(text: string): Promise<boolean> {
  const read = readBackup(text, acceptsSetting);
  if ('problem' in read) return false;
  return importBackup(read, 'merge').then(
    () => true,
    () => false,
  );
}

describe('damaged files of everything', () => {
  beforeAll(async () => {
    expect(await takeIn(EVERYTHING)).toBe(true);
  });

  it('are taken whole or leave every store as it was', async () => {
    const random = randomFrom(11);
    const tally = { taken: 0, refused: 0 };
    let before = await readStores();
    for (let i = 0; i < 150; i += 1) {
      const isTaken = await takeIn(damagedFile(random, EVERYTHING));
      const after = await readStores();
      tally[isTaken ? 'taken' : 'refused'] += 1;
      if (!isTaken) expect(after).toEqual(before);
      before = after;
    }
    expect(tally.refused).toBeGreaterThan(50);
  });
});

it.each(READERS)('$name: the undamaged file is read', ({ good, read }) => {
  const result: unknown = read(good);
  expect(result).toBeTruthy();
  expect(Object.keys(result as object)).not.toContain('problem');
});

it('a file with more friends than there is room for says which part is full', async () => {
  send.mockRejectedValueOnce(new MessageError('friends', 'NoRoomError'));
  await openBackup(new File([EVERYTHING], 'everything.json'));
  await takeBackup('merge');
  expect(fileTrouble.value).toEqual({ problem: 'no-room', part: 'friends' });
});

describe('a file that is no text', () => {
  const ZEROS = new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0])], 'list.xlsx');

  it.each([
    ['own titles', openSheet, () => ownTrouble.value, 'no_text'],
    ['a genre map', importMap, () => fileOutcome.value, 'not-json'],
    ['everything', openBackup, () => fileTrouble.value?.problem, 'not-json'],
    ['a taste', readFriendsFile, () => friendTrouble.value, 'not-json'],
    ['ratings', importRatings, () => ratingsTrouble.value, 'unknown-file'],
  ] as const)('%s says so', async (_, open, said, sentence) => {
    await open(ZEROS);
    expect(said()).toBe(sentence);
  });

  it('a list in UTF-16, as spreadsheets save it, is read', async () => {
    const text = '\ufefftitle\tyear\tgenres\nDie Brücke\t1959\tDrama';
    await openSheet(new File([Uint16Array.from([...text], letter => letter.charCodeAt(0))], 'list.txt'));
    expect([ownTrouble.value, sheet.value?.head]).toEqual([null, ['title', 'year', 'genres']]);
  });
});

describe('a file that is too large', () => {
  const HUGE = {
    name: 'huge',
    size: 1e9,
    text: () => Promise.reject(new Error('was read')),
  } as unknown as File;

  it.each([
    ['a genre map', importMap, () => fileOutcome.value],
    ['own titles', openSheet, () => ownTrouble.value],
    ['everything', openBackup, () => fileTrouble.value?.problem],
    ['a taste', readFriendsFile, () => friendTrouble.value],
    ['ratings', importRatings, () => ratingsTrouble.value],
  ] as const)('%s is refused unread', async (_, open, said) => {
    await open(HUGE);
    expect(said()).toMatch(/too.large|not-a-map/);
  });
});
