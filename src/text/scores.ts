import type { Emotion } from '../mood/emotions.ts';
import type { Goal } from '../mood/goals.ts';

export type Scores<Key extends string> = Partial<Record<Key, number>>;

export interface Weighed {
  readonly states: Scores<Emotion>;
  readonly goals: Scores<Goal>;
}

export function add<Key extends string>(scores: Scores<Key>, key: Key, weight: number): void {
  scores[key] = (scores[key] ?? 0) + weight;
}
