import { isVibe, VIBES, type Vibe } from '../catalog/vibes.ts';
import { EMOTIONS, type Emotion, isEmotion } from '../mood/emotions.ts';
import { EVIDENCE_VIBES } from './evidence-vibes.ts';
import { areWeights, isObject, type Weight } from './weight.ts';

/** The page of vibes: for each emotion, what is asked of a vibe; one that is not named has the weight 0. The same for every goal. */
export type VibeRows = { readonly [E in Emotion]?: { readonly [V in Vibe]?: Weight } };

/** A map of genres with its page of vibes. Maps of versions before this page have none. */
interface WithVibes {
  readonly vibes?: VibeRows;
}

export const areVibeRows = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(([emotion, row]) => isEmotion(emotion) && areWeights(row, isVibe));

/** A map without a page of vibes follows the one that was built in before: an update changes nobody's lists. */
const vibesOf = ({ vibes }: WithVibes): VibeRows => vibes ?? EVIDENCE_VIBES;

export const vibeWeightOf = (map: WithVibes, emotion: Emotion, vibe: Vibe): Weight =>
  vibesOf(map)[emotion]?.[vibe] ?? 0;

/** The first change writes the whole page into the map. */
export function withVibe<M extends WithVibes>(map: M, emotion: Emotion, vibe: Vibe, weight: Weight): M {
  const vibes = vibesOf(map);
  const { [vibe]: _before, ...others } = vibes[emotion] ?? {};
  return { ...map, vibes: { ...vibes, [emotion]: weight === 0 ? others : { ...others, [vibe]: weight } } };
}

/** All weights of the page in one order, to compare two of them. */
export const vibeWeights = (map: WithVibes): Weight[] =>
  EMOTIONS.flatMap(emotion => VIBES.map(({ id }) => vibeWeightOf(map, emotion, id)));
