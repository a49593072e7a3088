import { catalog } from '../catalog/catalog-keeper.ts';
import type { Genre } from '../catalog/genres.ts';
import type { Catalog } from '../catalog/index.ts';
import { type TitleRef, titleKey } from '../catalog/title-ref.ts';
import type { Mood } from '../mood/reading.ts';
import { currentMood } from '../mood/store.ts';
import { ownTitles } from '../own-titles/own-titles-keeper.ts';
import { forgetHealthBetween } from '../pages/health-keeper.ts';
import type { Feedback } from '../verdicts/verdict.ts';
import type { EntryRef, HistoryEntry } from './entries.ts';
import { eachBetween, firstMoodAt } from './entries-store.ts';
import { HelpfulGenres } from './helpful-genres.ts';
import { writeHistoryFile } from './history-file.ts';
import { removeBetween, removeEntry } from './removal-store.ts';
import type { HistorySummary } from './summary.ts';
import { MoodTally } from './tally.ts';
import { beginOf, type HistoryRange, type TimeRange, unitFor } from './time-ranges.ts';

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER } as const satisfies TimeRange;

/** Looks up the genres of a title: the history stores only its name, year and kind. */
async function genreReader(): Promise<(title: TitleRef) => readonly Genre[]> {
  const own = await ownTitles();
  const catalogs = [await catalog(), ...(own ? [own.titles] : [])];
  const known = new Map<string, readonly Genre[]>();
  return title => {
    const key = titleKey(title);
    const genres = known.get(key) ?? genresIn(catalogs, title);
    known.set(key, genres);
    return genres;
  };
}

/** The catalogs are tried from the last: own titles come before the shipped catalog. */
function genresIn(catalogs: readonly Catalog[], { name, kind, year }: TitleRef): readonly Genre[] {
  const sighting = { text: name, kind, ...(year > 0 ? { year } : {}) };
  for (const titles of catalogs.toReversed()) {
    const match = titles.match(sighting);
    if (match) return titles.title(match.title).genres;
  }
  return [];
}

/** Whether a verdict is a like; "seen" is neither a like nor a dislike. */
const IS_LIKED: { readonly [V in Feedback['verdict']]?: boolean } = {
  up: true,
  more: true,
  down: false,
  never: false,
};

/** What the charts show of a range; its size does not grow with the history. */
export async function summarise(range: HistoryRange, now: number): Promise<HistorySummary> {
  const from = beginOf(range, now, (await firstMoodAt()) ?? now);
  const tally = new MoodTally(unitFor(from, now), from, now);
  await eachBetween('moods', { ...ALWAYS, from }, mood => tally.add(mood));
  const { verdicts, helpfulGenres } = await countVerdicts({ ...ALWAYS, from });
  return {
    range,
    unit: tally.unit,
    moods: tally.moods,
    answers: verdicts,
    spans: tally.periods(),
    hours: tally.hours(),
    counts: tally.counts,
    follows: tally.follows(),
    helped: helpfulGenres.best(),
  };
}

async function countVerdicts(time: TimeRange): Promise<{ verdicts: number; helpfulGenres: HelpfulGenres }> {
  const genresOf = await genreReader();
  const helpfulGenres = new HelpfulGenres();
  let verdicts = 0;
  await eachBetween('feedback', time, ({ at, emotion, verdict, title }) => {
    verdicts += 1;
    const liked = IS_LIKED[verdict];
    if (liked !== undefined) helpfulGenres.add({ at, emotion, liked, genres: genresOf(title) });
  });
  return { verdicts, helpfulGenres };
}

/** A mood that is deleted is no longer in force either. */
async function endMoodIf(isDeleted: (mood: { id: number; at: number }) => boolean): Promise<void> {
  const mood = await currentMood.get();
  if (mood && isDeleted(mood)) await currentMood.set(null);
}

/** Deletes all entries of a time range, and when sites were last visited then. */
export async function forgetBetween(time: TimeRange): Promise<void> {
  await removeBetween(time);
  await endMoodIf(({ at }) => at >= time.from && at < time.to);
  await forgetHealthBetween(time);
}

export async function forgetEntry(entry: EntryRef): Promise<void> {
  await removeEntry(entry);
  if (entry.entry === 'mood') await endMoodIf(mood => mood.id === entry.id);
}

/** All entries, oldest first. */
export async function historyFile(): Promise<string> {
  const entries: HistoryEntry[] = [];
  await eachBetween('moods', ALWAYS, mood => entries.push({ entry: 'mood', ...(mood as Mood) }));
  await eachBetween('feedback', ALWAYS, given => entries.push({ entry: 'feedback', ...(given as Feedback) }));
  return writeHistoryFile(entries.sort((a, b) => a.at - b.at));
}
