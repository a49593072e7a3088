import { isKept } from '../mood/reading.ts';
import { answerOf, type TasteState, withAnswer, withoutAnswer } from '../recommend/answers.ts';
import { type NewFeedback, type TitleRef, titleKey } from '../storage/records.ts';
import { currentMood } from '../storage/settings.ts';
import { dropVerdict, keepVerdict } from '../storage/verdict.ts';
import { promisedScores, ranking } from './ranking.ts';
import { findOn, shelvesOf } from './shelves.ts';

/**
 * History keeps what was said; taste keeps what is to be learned of it, in the mood and goal it was said in. Both are
 * written or neither.
 */
export async function takeFeedback(feedback: NewFeedback): Promise<void> {
  const mood = await currentMood.get();
  // A mood that is not kept is not to be read off the verdicts given in it either.
  const emotion = mood && isKept(mood) ? mood.emotion : null;
  await keepVerdict(feedback, { emotion, at: Date.now() }, await lessonOf(feedback));
}

export const withdrawFeedback = (title: TitleRef): Promise<void> =>
  dropVerdict(title, state => withoutAnswer(state, titleKey(title)));

async function lessonOf({ title, verdict }: NewFeedback): Promise<(state: TasteState) => TasteState> {
  const key = titleKey(title);
  const now = await ranking();
  const card = { text: title.name, year: title.year, kind: title.kind };
  const found = now && findOn(await shelvesOf(now), card);
  if (verdict === 'seen' || !found) return state => withoutAnswer(state, key);
  const said = { key, name: title.name, at: Date.now(), signal: verdict };
  const answer = answerOf(promisedScores(found.shelf), found.title, said);
  return state => withAnswer(state, answer);
}
