import { recognise } from '../catalog/match/recognise.ts';
import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import { isKept, type Mood } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { rankingsOf } from '../picks/all-rankings-keeper.ts';
import { currentRanking, type Ranking, rankingFor, scoresWithoutTaste } from '../picks/ranking-keeper.ts';
import { answerOf, type TasteState, withAnswer, withoutAnswer } from '../taste/answers.ts';
import { NO_MOOD } from '../taste/context.ts';
import { dropVerdict, keepVerdict } from './store.ts';
import type { NewFeedback } from './verdict.ts';

type TasteChange = (state: TasteState) => TasteState;

/**
 * History stores the verdict, taste stores an answer for the mood and goal it was given in; both are written or neither.
 * Neither record may reveal a mood that is not stored itself, nor any mood for a verdict from a private window.
 */
export async function takeFeedback(feedback: NewFeedback, isPrivate = false): Promise<void> {
  const mood = await currentMood.get();
  const storedMood = mood && isKept(mood) && !isPrivate ? mood : null;
  const change = await tasteChangeOf(feedback, mood && (await rankingForAnswer(mood, storedMood !== null)));
  await keepVerdict(feedback, { emotion: storedMood?.emotion ?? null, at: Date.now() }, change);
}

export const withdrawFeedback = (title: TitleRef): Promise<void> =>
  dropVerdict(title, state => withoutAnswer(state, titleKey(title)));

/**
 * Where the answer must not reveal the mood, it counts as given in no mood in particular, as ratings from other services
 * do. What genre map and goal predicted is computed for no mood in particular as well: the prediction for the mood
 * would reveal its odds, and with no prediction taste would learn what map and goal already contain. Learning nothing
 * is no solution either, because the person was offered "less like this".
 */
async function rankingForAnswer(mood: Mood, mayRevealMood: boolean): Promise<Ranking> {
  const now = await rankingFor(mood);
  return mayRevealMood ? now : { ...now, context: NO_MOOD };
}

const recogniseRef = async (now: Ranking, { name: text, year, kind }: TitleRef) =>
  recognise(await rankingsOf(now), { text, year, kind });

/** Whether the catalog or the own titles have exactly this title: a web page must not fill the history with inventions. */
export async function isInTitleIndex(title: TitleRef): Promise<boolean> {
  const now = await currentRanking();
  const found = now && (await recogniseRef(now, title));
  return found?.catalog ? titleKey(found.catalog.titles.title(found.match.title)) === titleKey(title) : false;
}

/** How a verdict changes taste; "seen", or a verdict on an unknown title, only removes an earlier answer. */
async function tasteChangeOf({ title, verdict }: NewFeedback, now: Ranking | null): Promise<TasteChange> {
  const key = titleKey(title);
  const found = now && (await recogniseRef(now, title));
  if (verdict === 'seen' || !found?.catalog) return state => withoutAnswer(state, key);
  const given = { key, name: title.name, at: Date.now(), signal: verdict };
  const answer = answerOf(scoresWithoutTaste(found.catalog), found.match.title, given);
  return state => withAnswer(state, answer);
}
