import path from 'node:path';
import type { Journey } from './journey.ts';

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

const asJson = ({ mood, backend, stages, trouble, picks, page, screenshots }: Journey): object => ({
  mood,
  ...(trouble && { trouble }),
  backend,
  stages: Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, round(ms)])),
  picks,
  page,
  screenshots,
});

function asText({ mood, backend, stages, trouble, picks, page, screenshots }: Journey): string {
  const found = mood
    ? `${mood.sentence} (${Math.round(mood.odds[mood.emotion] * 100)} %), read by the ${backend} backend.`
    : (trouble?.sentence ?? 'No answer.');
  const steps = Object.entries(stages).map(([stage, ms]) => `${stage} ${round(ms)} ms`);
  return [
    found,
    ...(steps.length > 0 ? [`A look took: ${steps.join(', ')}.`] : []),
    ...(picks.length > 0
      ? ['Picks:', ...picks.map(({ title, year, why }) => `  ${title} (${year}): ${why}`)]
      : []),
    `On the demo page ${page.lit} of ${page.titles} titles are lit.`,
    `Screenshots: ${screenshots.map(file => path.relative(process.cwd(), file)).join(', ')}`,
  ].join('\n');
}

export function printJourney(journey: Journey, json: boolean): void {
  console.log(json ? JSON.stringify(asJson(journey)) : asText(journey));
}
