import type { Columns } from '../catalog/columns.ts';
import { type Genre, genresOfBits } from '../catalog/genres.ts';
import type { Point } from '../catalog/point.ts';
import { type VibeOfTitle, vibesOf } from '../catalog/title.ts';
import { VIBES, type Vibe, vibePoint } from '../catalog/vibes.ts';
import type { Emotion } from '../mood/emotions.ts';
import { nearness } from './ranking/genre-fit.ts';
import type { Scores } from './ranking/score.ts';
import type { PickReason } from './title-pick.ts';

const MOST_REASONS = 2;
/** Vibes are predicted by a model: one with a lower confidence is not given as a reason. */
const SURE_ENOUGH = 0.4;
/** Somebody else may see the screen, and a list made for a mood needs no such reason. */
const NEVER_NAMED: readonly Vibe[] = ['steamy', 'raunchy'];

const strongest = <T>(all: readonly T[], strength: (one: T) => number): T[] =>
  all
    .filter(one => strength(one) > 0)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, MOST_REASONS);

const wantedGenres = (scores: Scores, bits: number): Genre[] =>
  strongest(genresOfBits(bits), genre => scores.weights.get(genre) ?? 0);

const nearnessOfVibe = (vibe: Vibe, target: Point): number => {
  const row = VIBES.find(({ id }) => id === vibe);
  if (!row) return 0;
  const { pleasant, energy, tension } = vibePoint(row);
  return nearness(Float32Array.of(pleasant, energy, tension), 0, target);
};

const wantedVibes = (vibes: readonly VibeOfTitle[], target: Point): Vibe[] =>
  strongest(
    vibes.filter(({ vibe, confidence }) => confidence >= SURE_ENOUGH && !NEVER_NAMED.includes(vibe)),
    ({ vibe, confidence }) => confidence * nearnessOfVibe(vibe, target),
  ).map(({ vibe }) => vibe);

/** Said only where an editor is fairly sure of it. */
const LOVED = { regard: 84, sureness: 11 } as const;

const isLoved = ({ regard, regardSureness }: Columns, title: number): boolean =>
  (regard[title] ?? 0) >= LOVED.regard && (regardSureness[title] ?? 0) >= LOVED.sureness;

/** Why a title was chosen: its genres that the map asks for, its vibes near the goal, and a liked title like it. */
export function pickReason(scores: Scores, title: number, emotion: Emotion, liked?: string): PickReason {
  const { columns } = scores.titleIndex;
  return {
    emotion,
    goal: scores.query.goal,
    genres: wantedGenres(scores, columns.genres[title] ?? 0),
    vibes: wantedVibes(vibesOf(columns, title), scores.target),
    ...(isLoved(columns, title) && { isLoved: true as const }),
    ...(liked === undefined ? {} : { liked }),
  };
}
