import type { Emotion } from '../../src/mood/emotions.ts';
import { readingFromTap } from '../../src/mood/reading.ts';
import type { Stage } from './screen-stage.ts';

const DAY = 24 * 60 * 60_000;
const DAYS = 24;

/** One week of moods, repeated: low on some evenings, better at weekends. */
const ROUND: readonly (readonly Emotion[])[] = [
  ['neutral', 'happy'],
  ['sad', 'neutral'],
  ['happy'],
  ['angry', 'neutral', 'happy'],
  ['sad'],
  ['surprise', 'happy'],
  ['fear', 'neutral', 'disgust'],
];

const LIKED = [
  { name: 'Paddington 2', year: 2017, kind: 'film' },
  { name: 'Amélie', year: 2001, kind: 'film' },
  { name: 'The Bear', year: 2022, kind: 'series' },
] as const;

/** Erases what earlier screens left; later screens find what is stored here. */
export async function seedHistory(stage: Stage, amount: 'full' | 'empty'): Promise<void> {
  await stage.say('data.erase', null);
  if (amount === 'empty') return;
  const today = new Date().setHours(20, 0, 0, 0) - DAY;
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const moods = ROUND[ago % ROUND.length] ?? [];
    for (const [i, emotion] of moods.entries()) {
      const at = today - ago * DAY - i * 4 * 60 * 60_000;
      await stage.say('mood.take', { reading: readingFromTap(emotion), at });
    }
  }
  for (const title of LIKED) await stage.say('feedback.give', { title, verdict: 'up' });
}
