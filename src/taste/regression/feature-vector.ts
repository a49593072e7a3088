import { FEATURES, type Features, featureNumber, START } from '../../picks/ranking/features.ts';

/** Features times their spread, in the order of FEATURES. In these units the prior of every weight is 0 ± 1. */
export function scaledFeatures(features: Features): Float64Array {
  const scaled = new Float64Array(FEATURES.length);
  for (const [id, value] of Object.entries(features)) {
    const number = featureNumber(id);
    if (number !== undefined) scaled[number] = value * (FEATURES[number]?.spread ?? 0);
  }
  return scaled;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The intercept ("how easily the person likes any title") is learned, but does not help to choose a title. */
export const withoutIntercept = (weights: Float64Array): Float64Array => weights.with(START.any, 0);
