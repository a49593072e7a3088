import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { titleKey } from '../../../src/catalog/title-ref.ts';
import { addMood, moodById, readVerdicts, replaceMood } from '../../../src/history/store.ts';
import { correctMood, moodFromReading, readingFromTap } from '../../../src/mood/reading.ts';
import { database } from '../../../src/storage/database.ts';
import { DATABASE } from '../../../src/storage/schema.ts';
import { NO_ANSWERS } from '../../../src/taste/answers.ts';
import { readTaste } from '../../../src/taste/store.ts';
import { addFeedback } from '../../support/fakes/add-feedback.ts';
import { history } from '../../support/fakes/kept-history.ts';

const PADDINGTON = { name: 'Paddington', year: 2014, kind: 'film' } as const;

/** Deleting asks the open connection to close; closing and opening it again is part of what is tested. */
beforeEach(async () => {
  await database();
  await deleteDB(DATABASE);
});

describe('history', () => {
  it('keeps moods and feedback, newest first', async () => {
    await addMood(readingFromTap('sad'), 1);
    await addFeedback({ title: PADDINGTON, verdict: 'up' }, 'sad', 2);
    await addMood(readingFromTap('happy'), 3);
    const entries = await history(10);
    expect(entries.map(entry => entry.entry)).toEqual(['mood', 'feedback', 'mood']);
    expect((await history(2)).length).toBe(2);
  });

  it('replaces a mood by its correction', async () => {
    const read = await addMood(
      { odds: readingFromTap('neutral').odds, confidence: 0.5, askBelow: 0.4, source: 'camera' },
      1,
    );
    expect(read.confirmed).toBe(false);
    await replaceMood(correctMood(read, 'sad'));
    expect(await moodById(read.id)).toMatchObject({ emotion: 'sad', confirmed: true, source: 'camera' });
    expect((await history(10)).length).toBe(1);
  });

  it('keeps only the last verdict on a title', async () => {
    await addFeedback({ title: PADDINGTON, verdict: 'up' }, 'sad', 1);
    await addFeedback({ title: PADDINGTON, verdict: 'down' }, 'happy', 2);
    expect([...(await readVerdicts())]).toEqual([[titleKey(PADDINGTON), 'down']]);
    expect((await history(10)).length).toBe(1);
  });

  it('stores the same mood only once', async () => {
    const [first, again] = [await addMood(readingFromTap('sad'), 7), await addMood(readingFromTap('sad'), 7)];
    expect(again).toEqual(first);
    expect((await history(10)).length).toBe(1);
  });

  it('upgrades a database of the first version and keeps its records', async () => {
    const first = await openDB(DATABASE, 1, {
      upgrade: db => {
        db.createObjectStore('moods', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at');
        const feedback = db.createObjectStore('feedback', { keyPath: 'id', autoIncrement: true });
        feedback.createIndex('at', 'at');
        feedback.createIndex('key', 'key');
      },
    });
    await first.add('moods', moodFromReading(readingFromTap('fear'), 1, 5));
    first.close();
    expect(await history(10)).toMatchObject([{ entry: 'mood', emotion: 'fear', at: 5 }]);
    expect(await readTaste()).toEqual(NO_ANSWERS);
  });
});
