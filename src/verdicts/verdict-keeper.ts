import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import { isKept, type Mood } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { findOn, shelvesOf } from '../picks/all-indexes-keeper.ts';
import { promisedScores, type Ranking, ranking, rankingIn } from '../picks/ranking-keeper.ts';
import { answerOf, type TasteState, withAnswer, withoutAnswer } from '../taste/answers.ts';
import { NO_MOOD } from '../taste/context.ts';
import { dropVerdict, keepVerdict } from './store.ts';
import type { NewFeedback } from './verdict.ts';

/**
 * History keeps what was said; taste keeps what is to be learned of it, in the mood and goal it was said in. Both are
 * written or neither. Off neither is a mood to be read that is not kept, nor any off what is said in a private window.
 */
export async function takeFeedback(feedback: NewFeedback, isPrivate = false): Promise<void> {
  const mood = await currentMood.get();
  const kept = mood && isKept(mood) && !isPrivate ? mood : null;
  const lesson = await lessonOf(feedback, mood && (await rankingToTell(mood, kept !== null)));
  await keepVerdict(feedback, { emotion: kept?.emotion ?? null, at: Date.now() }, lesson);
}

export const withdrawFeedback = (title: TitleRef): Promise<void> =>
  dropVerdict(title, state => withoutAnswer(state, titleKey(title)));

/**
 * What is said where the mood is not to be known counts as ratings of other services do: as said in no mood in
 * particular. What theory promised is asked for none in particular, too: the promise alone would tell the odds, and
 * without one taste would take for a liking what theory knows already. To learn nothing would belie "less like this".
 */
async function rankingToTell(mood: Mood, mayTell: boolean): Promise<Ranking> {
  const now = await rankingIn(mood);
  return mayTell ? now : { ...now, context: NO_MOOD };
}

const foundIn = async (now: Ranking, { name: text, year, kind }: TitleRef) =>
  findOn(await shelvesOf(now), { text, year, kind });

/** Whether a mark can have named this very title: a page that is not itself must not fill the history with inventions. */
export async function isOnShelf(title: TitleRef): Promise<boolean> {
  const now = await ranking();
  const found = now && (await foundIn(now, title));
  return found ? titleKey(found.shelf.titles.title(found.title)) === titleKey(title) : false;
}

async function lessonOf(
  { title, verdict }: NewFeedback,
  now: Ranking | null,
): Promise<(state: TasteState) => TasteState> {
  const key = titleKey(title);
  const found = now && (await foundIn(now, title));
  if (verdict === 'seen' || !found) return state => withoutAnswer(state, key);
  const said = { key, name: title.name, at: Date.now(), signal: verdict };
  const answer = answerOf(promisedScores(found.shelf), found.title, said);
  return state => withAnswer(state, answer);
}
