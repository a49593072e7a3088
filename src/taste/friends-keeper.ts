import { currentMood, goalFor } from '../mood/store.ts';
import { type Context, NO_MOOD } from './context.ts';
import type { ListedFriend } from './friend.ts';
import { tasteSimilarity } from './friends.ts';
import { readFriends } from './friends-store.ts';
import { tasteOf } from './taste-cache.ts';
import { readTastes } from './tastes-keeper.ts';

async function currentContext(): Promise<Context> {
  const mood = await currentMood.get();
  return mood ? { odds: mood.odds, goal: await goalFor(mood) } : NO_MOOD;
}

/** Oldest first. */
export async function listFriends(): Promise<readonly ListedFriend[]> {
  const [all, tastes, context] = await Promise.all([readFriends(), readTastes(), currentContext()]);
  return all
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, name, own, taste, seen }) => ({
      id,
      name,
      own,
      answers: taste.answers.length,
      seen: seen.length,
      similarity: own ? 1 : tasteSimilarity(tastes.own, tasteOf(taste), context),
    }));
}
