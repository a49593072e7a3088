import { defineItem } from './item.ts';

/** What failed and where. Never the message of the error: it may hold text from a page. */
export interface LoggedError {
  readonly at: number;
  readonly where: string;
  readonly name: string;
}

const MOST_KEPT = 20;
const LONGEST_NAME = 40;

const isLoggedError = (value: unknown): value is LoggedError => {
  const { at, where, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isFinite(at) && typeof where === 'string' && typeof name === 'string';
};

/** The last failures of this browser session, for the help page; erased when the session ends. */
export const errorLog = defineItem<readonly LoggedError[]>({
  area: 'session',
  key: 'errorLog',
  fallback: [],
  check: (value): value is readonly LoggedError[] => Array.isArray(value) && value.every(isLoggedError),
});

const nameOf = (error: unknown): string =>
  (error instanceof Error ? error.name : typeof error).slice(0, LONGEST_NAME);

let writing: Promise<void> = Promise.resolve();

async function append(entry: LoggedError): Promise<void> {
  const log = await errorLog.get();
  await errorLog.set([...log, entry].slice(-MOST_KEPT));
}

/** For failures that the person does not see, or sees as a plain sentence without the cause. */
export function logError(where: string, error: unknown): void {
  console.error(where, error);
  const entry = { at: Date.now(), where, name: nameOf(error) };
  writing = writing.then(() => append(entry)).catch(failure => console.error('error log', failure));
}

/** Logs errors and rejections that no code has caught. */
export function logUncaughtErrors(where: string): void {
  addEventListener('error', ({ error }) => logError(where, error));
  addEventListener('unhandledrejection', ({ reason }) => logError(where, reason));
}
