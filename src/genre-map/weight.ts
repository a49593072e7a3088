export const WEIGHTS = [-2, -1, 0, 1, 2] as const;
/** From −2 (never in this mood) to +2 (exactly right). */
export type Weight = (typeof WEIGHTS)[number];

export const isWeight = (value: unknown): value is Weight => WEIGHTS.includes(value as Weight);

type Entries = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this is a row of a map: weights by the names of its columns or rows. */
export const areWeights = (value: unknown, isName: (name: string) => boolean): boolean =>
  isObject(value) && Object.entries(value).every(([name, weight]) => isName(name) && isWeight(weight));
