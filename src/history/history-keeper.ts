import { catalog } from '../catalog/catalog-keeper.ts';
import type { Genre } from '../catalog/genres.ts';
import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import type { Mood } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { ownTitles } from '../own-titles/own-titles-keeper.ts';
import { forgetHealthBetween } from '../pages/health-keeper.ts';
import type { Feedback } from '../verdicts/verdict.ts';
import type { EntryRef, HistoryEntry } from './entries.ts';
import { Helps } from './helped.ts';
import { writeHistoryFile } from './history-file.ts';
import { removeBetween, removeEntry } from './removal-store.ts';
import { eachBetween, firstMoodAt } from './spans-store.ts';
import type { HistorySummary } from './summary.ts';
import { Tally } from './tally.ts';
import { type Between, beginOf, type HistoryRange, unitFor } from './when.ts';

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER } as const satisfies Between;

/** What kind of titles they were is asked of the catalog: the history keeps only names. */
async function genreReader(): Promise<(title: TitleRef) => readonly Genre[]> {
  const own = await ownTitles();
  const catalogs = [await catalog(), ...(own ? [own.titles] : [])];
  const known = new Map<string, readonly Genre[]>();
  return title => {
    const key = titleKey(title);
    const { name, kind, year } = title;
    const sighting = { text: name, kind, ...(year > 0 ? { year } : {}) };
    for (const one of known.has(key) ? [] : catalogs) {
      const match = one.match(sighting);
      if (match) known.set(key, one.title(match.title).genres);
    }
    return known.get(key) ?? [];
  };
}

const LIKED: { readonly [V in Feedback['verdict']]?: boolean } = {
  up: true,
  more: true,
  down: false,
  never: false,
};

/** The same numbers however long the history is: what is sent to a screen does not grow with it. */
export async function summarise(range: HistoryRange, now: number): Promise<HistorySummary> {
  const from = beginOf(range, now, (await firstMoodAt()) ?? now);
  const tally = new Tally(unitFor(from, now), from, now);
  const helps = new Helps();
  let answers = 0;
  await eachBetween('moods', { ...ALWAYS, from }, mood => tally.add(mood));
  const genresOf = await genreReader();
  await eachBetween('feedback', { ...ALWAYS, from }, ({ at, emotion, verdict, title }) => {
    answers += 1;
    const liked = LIKED[verdict];
    if (liked !== undefined) helps.add({ at, emotion, liked, genres: genresOf(title) });
  });
  return {
    range,
    unit: tally.unit,
    moods: tally.moods,
    answers,
    spans: tally.spans(),
    hours: tally.hours(),
    counts: tally.counts,
    follows: tally.follows(),
    helped: helps.best(),
  };
}

/** A mood that is no longer kept is no longer in force either. */
async function endMoodIf(isGone: (mood: { id: number; at: number }) => boolean): Promise<void> {
  const mood = await currentMood.get();
  if (mood && isGone(mood)) await currentMood.set(null);
}

export async function forgetBetween(time: Between): Promise<void> {
  await removeBetween(time);
  await endMoodIf(({ at }) => at >= time.from && at < time.to);
  await forgetHealthBetween(time);
}

export async function forgetEntry(entry: EntryRef): Promise<void> {
  await removeEntry(entry);
  if (entry.entry === 'mood') await endMoodIf(mood => mood.id === entry.id);
}

export async function historyFile(): Promise<string> {
  const entries: HistoryEntry[] = [];
  await eachBetween('moods', ALWAYS, mood => entries.push({ entry: 'mood', ...(mood as Mood) }));
  await eachBetween('feedback', ALWAYS, given => entries.push({ entry: 'feedback', ...(given as Feedback) }));
  return writeHistoryFile(entries.sort((a, b) => a.at - b.at));
}
