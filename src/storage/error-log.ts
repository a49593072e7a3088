import { defineItem } from './item.ts';

/** What failed where: never the error's own words, which may hold what a page said. */
export interface NotedError {
  readonly at: number;
  readonly where: string;
  readonly name: string;
}

const MOST_KEPT = 20;
const LONGEST_NAME = 40;

const isNoted = (value: unknown): value is NotedError => {
  const { at, where, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isFinite(at) && typeof where === 'string' && typeof name === 'string';
};

/** The last failures of this browser session, for the help page; they end with it. */
export const errorLog = defineItem<readonly NotedError[]>({
  area: 'session',
  key: 'errorLog',
  fallback: [],
  check: (value): value is readonly NotedError[] => Array.isArray(value) && value.every(isNoted),
});

const nameOf = (error: unknown): string =>
  (error instanceof Error ? error.name : typeof error).slice(0, LONGEST_NAME);

let writing: Promise<void> = Promise.resolve();

async function append(noted: NotedError): Promise<void> {
  const kept = await errorLog.get();
  await errorLog.set([...kept, noted].slice(-MOST_KEPT));
}

/** For whoever has a failure that the person was not told of, or was told in plain words only. */
export function noteError(where: string, error: unknown): void {
  console.error(where, error);
  const noted = { at: Date.now(), where, name: nameOf(error) };
  writing = writing.then(() => append(noted)).catch(failure => console.error('error log', failure));
}

/** What nobody caught. */
export function noteUncaught(where: string): void {
  addEventListener('error', ({ error }) => noteError(where, error));
  addEventListener('unhandledrejection', ({ reason }) => noteError(where, reason));
}
