import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCsv } from '../../../data/build/source-csv.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { fuseReadings } from '../../../src/mood/fuse.ts';
import { rankEmotions } from '../../../src/mood/odds.ts';
import type { Reading } from '../../../src/mood/reading.ts';
import { randomFrom } from '../../../src/taste/random.ts';
import { ASK_BELOW, NOTHING_SAID_BELOW } from '../../../src/text/thresholds.ts';
import { openShippedText } from '../../support/fakes/shipped-text.ts';
import { confusionOfModel, readerOf } from '../recommend/recommend-reader.ts';

/**
 * `npm run --silent eval -- fuse [--tsv FILE --labels FILE]`: how often the emotion is right when a
 * sentence follows a look at the face: the sentence alone, both always fused, and fused only where the sentence is unsure.
 * Sentences are the product's own test set, and comments labelled with Ekman's classes. The face is read with the errors of
 * the shipped model on the public split, and shows the emotion that was meant, a face at rest, or any emotion, because
 * faces do not always show what is felt.
 */

const SENTENCES = path.resolve(import.meta.dirname, 'mood-sentences.csv');
const LOOKS = 20;
const SEED = 11;

const ways = {
  camera: (seen: Reading) => seen,
  sentence: (_seen: Reading, said: Reading) => said,
  'always fused': (seen: Reading, said: Reading) => fuseReadings([said, seen]),
  'fused where unsure': (seen: Reading, said: Reading) =>
    said.confidence < ASK_BELOW ? fuseReadings([said, seen]) : said,
} as const;
type Way = keyof typeof ways;

interface Case {
  readonly said: Reading;
  readonly meant: readonly Emotion[];
}

const { reader } = await openShippedText();

function caseOf(text: string, meant: readonly Emotion[]): Case[] {
  const { odds, confidence } = reader.read(text);
  const said: Reading = { odds, confidence, askBelow: ASK_BELOW, source: 'text' };
  return meant.length > 0 && confidence >= NOTHING_SAID_BELOW ? [{ said, meant }] : [];
}

async function ownSentences(): Promise<Case[]> {
  const found: Case[] = [];
  for await (const row of readCsv(SENTENCES, 'doubled')) {
    const meant = EMOTIONS.filter(emotion => (row.emotion ?? '').split('|').includes(emotion));
    found.push(...caseOf(row.text ?? '', meant));
  }
  return found;
}

/** The Ekman classes of GoEmotions under our names. */
const CLASSES: { readonly [name: string]: Emotion } = {
  anger: 'angry',
  disgust: 'disgust',
  fear: 'fear',
  joy: 'happy',
  sadness: 'sad',
  surprise: 'surprise',
  neutral: 'neutral',
};

function comments(tsv: string, labels: string): Case[] {
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  const names = lines(labels).map(name => CLASSES[name]);
  return lines(tsv).flatMap(line => {
    const [text = '', cell = ''] = line.split('\t');
    const meant = cell.split(',').map(number => names[Number(number)]);
    return caseOf(
      text,
      meant.filter(emotion => emotion !== undefined),
    );
  });
}

const random = randomFrom(SEED);
const any = (): Emotion => EMOTIONS[Math.floor(random() * EMOTIONS.length)] ?? 'neutral';
const FACES = {
  'the face shows it': ([first = 'neutral']: readonly Emotion[]) => first,
  'the face is at rest': () => 'neutral',
  'the face shows anything': any,
} as const satisfies { readonly [name: string]: (meant: readonly Emotion[]) => Emotion };

function shareRight(all: readonly Case[], face: (meant: readonly Emotion[]) => Emotion, way: Way): number {
  const look = readerOf(confusionOfModel(), random);
  const right = all.flatMap(({ said, meant }) =>
    Array.from({ length: LOOKS }, () => {
      const odds = look(face(meant));
      const confidence = rankEmotions(odds)[0].odds;
      const kept = ways[way]({ odds, confidence, askBelow: 0.6, source: 'camera' }, said);
      return meant.includes(rankEmotions(kept.odds)[0].emotion);
    }),
  );
  return Math.round((right.filter(Boolean).length / right.length) * 1e3) / 1e3;
}

const tableOf = (all: readonly Case[]) =>
  Object.fromEntries(
    Object.entries(FACES).map(([name, face]) => [
      name,
      Object.fromEntries((Object.keys(ways) as Way[]).map(way => [way, shareRight(all, face, way)])),
    ]),
  );

/** Sureness as the interface words it, and what lies below. */
const BANDS = [
  { name: 'unsure sentences', from: 0, below: ASK_BELOW },
  { name: 'middling', from: ASK_BELOW, below: 0.6 },
  { name: 'sure', from: 0.6, below: 1.01 },
] as const;

const report = (all: readonly Case[]) =>
  Object.fromEntries(
    BANDS.map(({ name, from, below }) => {
      const here = all.filter(({ said }) => said.confidence >= from && said.confidence < below);
      return [name, { sentences: here.length, ...(here.length > 0 && tableOf(here)) }];
    }),
  );

const { values } = parseArgs({ options: { tsv: { type: 'string' }, labels: { type: 'string' } } });
const figures = {
  own: report(await ownSentences()),
  ...(values.tsv && values.labels && { comments: report(comments(values.tsv, values.labels)) }),
};
console.log(JSON.stringify(figures, null, 1));
