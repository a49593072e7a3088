import figures from '../../models/expression/figures.json' with { type: 'json' };
import type { TextKey } from '../../src/i18n/text.ts';
import type { Emotion } from '../../src/mood/emotions.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';

/** Measured as the product reads: each face and its mirror image, compared with what most of ten people saw. */
const { mirror, model, robustness } = figures;
const votes = mirror.ferplus;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const OVERALL = {
  faces: votes.majority7Faces,
  right: votes.majority7,
  parameters: model.parameters,
  megabytes: model.modelBytes / 1e6,
  /** The mean difference between confidence and the share of correct readings. */
  calibrationError: votes.ece,
};

interface Recall {
  readonly emotion: Emotion;
  readonly faces: number;
  readonly share: number;
}

/** For each emotion, the share of its faces that were read as it. */
export const RECALLS: readonly Recall[] = EMOTIONS.map((emotion, row) => ({
  emotion,
  faces: sum(votes.confusion[row] ?? []),
  share: votes.recall[emotion],
}));

/** The readings stated without asking: their share of all, and the share of them that is correct. */
export const STATED = votes.riskCoverage
  .filter(({ threshold }) => threshold >= model.askBelow)
  .map(({ coverage, risk }) => ({ share: coverage, right: 1 - risk }))
  .at(-1);

export const CALIBRATION = votes.calibration.filter(({ faces }) => faces > 0);

/** The text for each fault drawn over the faces, by its name in the measurement. */
const FAULT_WORDS: { readonly [fault: string]: TextKey } = {
  dark: 'fault_dark',
  'light from one side': 'fault_side_light',
  blurred: 'fault_blurred',
  'only 16 pixels wide': 'fault_far',
  'tilted 20° left': 'fault_tilted_left',
  'tilted 20° right': 'fault_tilted_right',
  'eyes covered': 'fault_eyes',
  'mouth covered': 'fault_mouth',
  'JPEG of quality 20': 'fault_jpeg',
};
const UNTOUCHED = 'as it is';

/** For each fault, the share of readings that stay the same with it, the worst first. */
export const ROBUSTNESS = robustness
  .filter(({ fault }) => fault !== UNTOUCHED)
  .map(({ fault, flips }) => ({ fault, label: FAULT_WORDS[fault], share: 1 - flips }))
  .sort((a, b) => a.share - b.share);
