import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getBackend } from '@tensorflow/tfjs-core';
import type { Odds } from '../../../src/mood/odds.ts';
import { type Heads, millisecondsPerFace } from './expression-heads.ts';
import {
  accuracy,
  brier,
  calibration,
  confusion,
  expectedCalibrationError,
  type Judged,
  klFromVotes,
  mean,
  negativeLogLikelihood,
  recall,
  riskCoverage,
} from './expression-metrics.ts';
import type { LabelledFace } from './fer-sheets.ts';

const TIMED_FACES = 100;
const FILES = ['model.json', 'weights.bin'] as const;

export interface Read {
  readonly face: LabelledFace;
  readonly odds: Odds;
}

const original = ({ face }: Read): boolean => !face.copyInTraining;

export const againstLabel = (reads: readonly Read[]): Judged[] =>
  reads.map(({ face, odds }) => ({ odds, truth: face.label }));

/** Faces whose top vote is one of the seven; the others have no right answer to give. */
export const againstMajority = (reads: readonly Read[]): Judged[] =>
  reads.flatMap(({ face, odds }) => (face.majority ? [{ odds, truth: face.majority }] : []));

function kl(reads: readonly Read[]): number {
  const voted = reads.filter(({ face }) => face.votes.some(vote => vote > 0));
  return mean(voted.map(({ face, odds }) => klFromVotes(odds, face.votes)));
}

function aboutLabels(reads: readonly Read[]) {
  const judged = againstLabel(reads);
  return {
    accuracy: accuracy(judged),
    accuracyWithoutCopies: accuracy(againstLabel(reads.filter(original))),
    recall: recall(judged),
    confusion: confusion(judged),
  };
}

function aboutVotes(reads: readonly Read[]) {
  const judged = againstMajority(reads);
  return {
    majority7: accuracy(judged),
    majority7WithoutCopies: accuracy(againstMajority(reads.filter(original))),
    majority7Faces: judged.length,
    recall: recall(judged),
    confusion: confusion(judged),
    kl: kl(reads),
    ece: expectedCalibrationError(judged),
    brier: brier(judged),
    nll: negativeLogLikelihood(judged),
    riskCoverage: riskCoverage(judged),
    calibration: calibration(judged),
  };
}

async function modelBytes(): Promise<number> {
  const at = (name: string): string =>
    fileURLToPath(new URL(`../../../models/expression/${name}`, import.meta.url));
  const sizes = await Promise.all(FILES.map(async name => (await stat(at(name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

export interface HeadOdds {
  readonly ferplus: readonly Odds[];
  readonly fer2013: readonly Odds[];
}

export function report(faces: readonly LabelledFace[], odds: HeadOdds) {
  const pair = (head: readonly Odds[]): Read[] =>
    faces.flatMap((face, i) => {
      const read = head[i];
      return read ? [{ face, odds: read }] : [];
    });
  return {
    faces: faces.length,
    fer2013: aboutLabels(pair(odds.fer2013)),
    ferplus: aboutVotes(pair(odds.ferplus)),
  };
}

export async function aboutModel({ ferplus }: Heads, faces: readonly LabelledFace[]) {
  const timed = faces.slice(0, TIMED_FACES).map(({ grey }) => grey);
  return {
    ...ferplus.card,
    modelBytes: await modelBytes(),
    backend: getBackend(),
    msPerFace: await millisecondsPerFace(ferplus, timed),
  };
}

export type ModelFacts = Awaited<ReturnType<typeof aboutModel>>;
export type ExpressionReport = ReturnType<typeof report>;
