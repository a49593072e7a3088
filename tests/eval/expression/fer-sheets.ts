import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv, type Row } from '../../../data/build/source-csv.ts';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import { decodeImage } from '../../support/fakes/node-vision.ts';

const SIDE = 48;
const ACROSS = 32;
const PLACES = SIDE * SIDE;

/** FER+'s columns in the order of the CSV; the last three are not emotions of the product. */
const VOTE_COLUMNS = {
  neutral: 'neutral',
  happiness: 'happy',
  surprise: 'surprise',
  sadness: 'sad',
  anger: 'angry',
  disgust: 'disgust',
  fear: 'fear',
  contempt: undefined,
  unknown: undefined,
  nf: undefined,
} as const satisfies Record<string, Emotion | undefined>;

type VoteColumn = keyof typeof VOTE_COLUMNS;

export interface LabelledFace {
  /** Values 0..1, row by row. */
  readonly grey: Float32Array;
  readonly label: Emotion;
  /** FER+ votes in the order of EMOTIONS; all zero where nobody named one of them. */
  readonly votes: readonly number[];
  /** The emotion with most votes of all ten columns, the first of equals; undefined if that is no emotion. */
  readonly majority: Emotion | undefined;
  readonly copyInTraining: boolean;
}

function majorityOf(row: Row): Emotion | undefined {
  const columns = Object.keys(VOTE_COLUMNS) as VoteColumn[];
  const top = columns.reduce((best, column) => (Number(row[column]) > Number(row[best]) ? column : best));
  return VOTE_COLUMNS[top];
}

function votesOf(row: Row): number[] {
  const byEmotion = new Map<Emotion | undefined, number>();
  for (const [column, emotion] of Object.entries(VOTE_COLUMNS)) byEmotion.set(emotion, Number(row[column]));
  return EMOTIONS.map(emotion => byEmotion.get(emotion) ?? 0);
}

async function readSheet(path: string): Promise<Float32Array[]> {
  const { width, height, pixels } = await decodeImage(path);
  return Array.from({ length: ACROSS * Math.floor(height / SIDE) }, (_, face) => {
    const corner = Math.floor(face / ACROSS) * SIDE * width + (face % ACROSS) * SIDE;
    return Float32Array.from({ length: PLACES }, (_, i) => {
      const place = corner + Math.floor(i / SIDE) * width + (i % SIDE);
      return (pixels[4 * place] ?? 0) / 255;
    });
  });
}

async function readFaces(dir: string, stem: string, count: number): Promise<Float32Array[]> {
  const names = (await readdir(dir)).filter(name => name.startsWith(`${stem}-`) && name.endsWith('.png'));
  const faces: Float32Array[] = [];
  for (const name of names.sort()) {
    if (faces.length < count) faces.push(...(await readSheet(join(dir, name))));
  }
  return faces;
}

/** Reads `<stem>.csv` and its sheets `<stem>-NN.png`, 32 faces to a row. */
export async function readFerSplit(
  dir: string,
  stem: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<LabelledFace[]> {
  const rows = parseCsv(await readFile(join(dir, `${stem}.csv`), 'utf8')).slice(0, limit);
  const faces = await readFaces(dir, stem, rows.length);
  return rows.map((row, i) => {
    const grey = faces[i];
    if (!grey) throw new Error(`${stem}.csv has ${rows.length} faces, its sheets only ${faces.length}`);
    return {
      grey,
      label: row.label as Emotion,
      votes: votesOf(row),
      majority: majorityOf(row),
      copyInTraining: (row.copy_in ?? '').split('+').includes('train'),
    };
  });
}
