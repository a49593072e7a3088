import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';

/** The word by which people name playlists for a mood and what they want of it. In English, which all services have most of. */
const MOOD_WORDS: { readonly [G in Goal]: { readonly [E in Emotion]: string } } = {
  match: {
    happy: 'happy',
    sad: 'melancholy',
    angry: 'angry',
    fear: 'soothing',
    surprise: 'euphoric',
    disgust: 'chill',
    neutral: 'easy listening',
  },
  lift: {
    happy: 'feel-good',
    sad: 'hopeful',
    angry: 'upbeat',
    fear: 'cheerful',
    surprise: 'feel-good',
    disgust: 'sunny',
    neutral: 'uplifting',
  },
  calm: {
    happy: 'mellow',
    sad: 'gentle',
    angry: 'calming',
    fear: 'peaceful',
    surprise: 'chill',
    disgust: 'relaxing',
    neutral: 'calm',
  },
  energise: {
    happy: 'party',
    sad: 'empowering',
    angry: 'workout',
    fear: 'confidence boost',
    surprise: 'dance',
    disgust: 'energetic',
    neutral: 'energy boost',
  },
  feel: {
    happy: 'euphoric',
    sad: 'sad',
    angry: 'rage',
    fear: 'dark',
    surprise: 'epic',
    disgust: 'moody',
    neutral: 'reflective',
  },
  distract: {
    happy: 'fun',
    sad: 'singalong',
    angry: 'funny',
    fear: 'nostalgic',
    surprise: 'quirky',
    disgust: 'dreamy',
    neutral: 'road trip',
  },
};

interface Listed {
  readonly because: { readonly emotion: Emotion; readonly goal: Goal; readonly styles?: readonly string[] };
}

/** The style that most of the list has; of equal ones the first. */
function mainStyle(list: readonly Listed[]): string {
  const counts = new Map<string, number>();
  for (const style of list.flatMap(({ because }) => because.styles ?? []))
    counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0].toLowerCase() ?? '';
}

/** What to search for to find playlists like this list of music: "hopeful indie folk". Null for an empty list. */
export function playlistWords(list: readonly Listed[]): string | null {
  const [first] = list;
  if (!first) return null;
  const { emotion, goal } = first.because;
  return [MOOD_WORDS[goal][emotion], mainStyle(list)].filter(Boolean).join(' ');
}
