/** What may upset a viewer. The order is the bit order of the shipped catalog: append only, at most sixteen. */
export const UPSETS = [
  'violence',
  'gore',
  'torture',
  'sexual-violence',
  'sex',
  'suicide',
  'self-harm',
  'child-harm',
  'domestic-abuse',
  'animal-death',
  'jump-scares',
  'body-horror',
  'drugs',
  'illness',
  'war',
  'racism',
] as const;

export type Upset = (typeof UPSETS)[number];

const BITS = new Map<string, number>(UPSETS.map((id, bit) => [id, 1 << bit]));

export const upsetBits = (upsets: readonly string[]): number =>
  upsets.reduce((bits, id) => bits | (BITS.get(id) ?? 0), 0);

/** From which age a title may be seen. The catalog stores the number in this list: append only. */
export const AGES = [0, 6, 12, 16, 18] as const;

export type Age = (typeof AGES)[number];

/** As the catalog stores it: 0 means that nobody has said it. */
export const storedAge = (age: number | undefined): number => AGES.indexOf(age as Age) + 1;
