import { answerOf, withAnswer, withoutAnswer } from '../recommend/answers.ts';
import { addFeedback, removeFeedback } from '../storage/history.ts';
import { type NewFeedback, type TitleRef, titleKey } from '../storage/records.ts';
import { currentMood } from '../storage/settings.ts';
import { changeTaste } from '../storage/taste.ts';
import { promisedScores, ranking } from './ranking.ts';
import { findOn, shelvesOf } from './shelves.ts';

/** History keeps what was said; taste keeps what is to be learned of it, in the mood and goal it was said in. */
export async function takeFeedback(feedback: NewFeedback): Promise<void> {
  await addFeedback(feedback, (await currentMood.get())?.emotion ?? null, Date.now());
  await learnFrom(feedback);
}

export async function withdrawFeedback(title: TitleRef): Promise<void> {
  await removeFeedback(title);
  await changeTaste(state => withoutAnswer(state, titleKey(title)));
}

async function learnFrom({ title, verdict }: NewFeedback): Promise<void> {
  const key = titleKey(title);
  const now = await ranking();
  const card = { text: title.name, year: title.year, kind: title.kind };
  const found = now && findOn(await shelvesOf(now), card);
  if (verdict === 'seen' || !found) return changeTaste(state => withoutAnswer(state, key));
  const said = { key, name: title.name, at: Date.now(), signal: verdict };
  const answer = answerOf(promisedScores(found.shelf), found.title, said);
  await changeTaste(state => withAnswer(state, answer));
}
