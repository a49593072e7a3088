import { currentMood, goalFor } from '../mood/store.ts';
import { type Context, NO_MOOD } from './context.ts';
import type { ListedFriend } from './friend.ts';
import { kinship } from './friends.ts';
import { readFriends } from './friends-store.ts';
import { tasteOf } from './taste-cache.ts';
import { tastes } from './tastes-keeper.ts';

async function contextNow(): Promise<Context> {
  const mood = await currentMood.get();
  return mood ? { odds: mood.odds, goal: await goalFor(mood) } : NO_MOOD;
}

export async function listFriends(): Promise<readonly ListedFriend[]> {
  const [all, { own }, context] = await Promise.all([readFriends(), tastes(), contextNow()]);
  return all
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, name, own: mine, taste, seen }) => ({
      id,
      name,
      own: mine,
      answers: taste.answers.length,
      seen: seen.length,
      kinship: mine ? 1 : kinship(own, tasteOf(taste), context),
    }));
}
