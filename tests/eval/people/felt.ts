/** `npm run --silent eval -- felt --felt FILE`: whether our vibes tell what people felt during a film. */
import { words as wordsOf } from '../../../src/catalog/match/normalise.ts';
import type { Vibe } from '../../../src/catalog/vibes.ts';
import { auc } from './auc.ts';
import { fileAsked, meanOf, print, rounded, rowsOf, shipped } from './people-files.ts';
import { vibeValue } from './vibe-value.ts';

/** What a film that makes people feel so is like. */
const FELT: { readonly [felt: string]: readonly Vibe[] } = {
  happy: ['feel-good', 'uplifting', 'heartwarming', 'fun', 'funny', 'charming'],
  joy: ['feel-good', 'uplifting', 'heartwarming', 'fun', 'funny', 'charming'],
  amused: ['funny', 'hilarious', 'witty', 'silly', 'goofy', 'fun'],
  sad: ['tearjerker', 'bleak', 'melancholic', 'bittersweet', 'emotional'],
  sadness: ['tearjerker', 'bleak', 'melancholic', 'bittersweet', 'emotional'],
  scared: ['scary', 'creepy', 'disturbing', 'tense', 'suspenseful'],
  afraid: ['scary', 'creepy', 'disturbing', 'tense', 'suspenseful'],
  fear: ['scary', 'creepy', 'disturbing', 'tense', 'suspenseful'],
  angry: ['bleak', 'gritty', 'raw', 'disturbing', 'rebellious', 'thought-provoking'],
  anger: ['bleak', 'gritty', 'raw', 'disturbing', 'rebellious', 'thought-provoking'],
  disgusted: ['disturbing', 'violent', 'creepy', 'raunchy'],
  disgust: ['disturbing', 'violent', 'creepy', 'raunchy'],
  surprised: ['twisty', 'mind-bending', 'surreal', 'suspenseful'],
  surprise: ['twisty', 'mind-bending', 'surreal', 'suspenseful'],
  relaxed: ['relaxing', 'gentle', 'cosy', 'feel-good', 'charming'],
  calm: ['relaxing', 'gentle', 'meditative', 'cosy'],
  bored: ['slow-burn', 'meditative'],
  tense: ['tense', 'suspenseful', 'intense', 'scary'],
  anxious: ['tense', 'suspenseful', 'intense', 'scary'],
  excited: ['exciting', 'action-packed', 'adrenaline', 'epic'],
  inspired: ['inspiring', 'uplifting', 'empowering', 'hopeful'],
  hopeful: ['hopeful', 'uplifting', 'inspiring', 'heartwarming'],
  romantic: ['romantic', 'passionate', 'charming'],
  love: ['romantic', 'heartwarming', 'passionate', 'charming'],
  nostalgic: ['nostalgic', 'bittersweet', 'heartwarming'],
  touched: ['heartwarming', 'tearjerker', 'emotional', 'bittersweet'],
  thoughtful: ['thought-provoking', 'cerebral', 'meditative'],
};

const keyOf = (name: string, year: number): string => `${words(name)}|${year}`;
const words = (name: string): string => wordsOf(name).join(' ');

const { catalog, titleIndex } = await shipped();
const byName = new Map<string, number>();
for (let title = 0; title < catalog.size; title += 1) {
  const { name, year, kind } = catalog.title(title);
  if (kind === 'film' && !byName.has(keyOf(name, year))) byName.set(keyOf(name, year), title);
}
const titleOf = (name: string, year: number): number | undefined =>
  [year, year - 1, year + 1].map(one => byName.get(keyOf(name, one))).find(title => title !== undefined);

const feltIn = new Map<number, Set<string>>();
let unknown = 0;
for (const { title = '', year = '', felt = '' } of await rowsOf(fileAsked('felt'))) {
  const known = titleOf(title, Number(year));
  if (known === undefined) unknown += 1;
  else feltIn.set(known, new Set([...(feltIn.get(known) ?? []), ...felt.toLowerCase().split(/[|;,]\s*/)]));
}

const all = new Set([...feltIn.values()].flatMap(felt => [...felt]));
const areas = [...all].flatMap(felt => {
  const vibes = FELT[felt];
  if (!vibes) return [];
  const values = (is: boolean): number[] =>
    [...feltIn]
      .filter(([, had]) => had.has(felt) === is)
      .map(([title]) => vibeValue(titleIndex, title, vibes));
  const [yes, no] = [values(true), values(false)];
  return yes.length > 0 && no.length > 0 ? [[felt, rounded(auc(yes, no))] as const] : [];
});
print({
  meanAuc: rounded(meanOf(areas.map(([, area]) => area))),
  byEmotion: Object.fromEntries(areas),
  films: feltIn.size,
  unknown,
  leftOut: [...all].filter(felt => !FELT[felt]),
});
