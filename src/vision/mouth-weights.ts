/**
 * A logistic regression over `mouthFeatures`; the first number is the constant. Fitted on FER2013 faces in
 * drawn scenes, half of them with a mask, a hand or an object drawn over the mouth, and printed by
 * `npm run eval -- camera --dir <folder> --split train --limit 1500 --fit-mouth`.
 */
export const MOUTH_WEIGHTS: readonly number[] = [
  0.316, -0.062, 0.565, 1.779, -0.399, 0.124, 0.249, -0.161, 0.244, -0.082, -0.006, 0.869, 1.498, 0.146,
  -0.119, 1.55, 0.158, 0.172, -2.96, 0.049, 0.661, -3.579, 0.096, -0.6, 1.057, -0.445, -1.091, 1.44, 0.425,
  -0.795, -2.195, 0.313, -1.807, -1.511, -0.46, -1.491, 2.163, 0.51, -0.492, 0.775, -0.473, 0.038, -0.27,
  -0.172, -0.724, -0.782, 0.48, 0.448, 0.451, -0.989,
];

/**
 * Of held-back faces, 0.2 % lie above it as they are, and 45 % with the mouth covered. It is better to read a hidden
 * mouth vaguely than to refuse a face because of its beard.
 */
export const HIDDEN_ABOVE = 0.9;
