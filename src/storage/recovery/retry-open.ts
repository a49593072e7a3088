import { isQuotaError } from '../quota.ts';

const ATTEMPTS = 4;
const PAUSE = 200;

/** Errors with which browsers report files that they cannot read (IndexedDB, Exceptions). */
const BROKEN = new Set([
  'UnknownError',
  'DataError',
  'NotFoundError',
  'InvalidStateError',
  'NotReadableError',
]);

/** A full disk, or a database of a newer version, does not mean that the database is broken. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && BROKEN.has(error.name) && !isQuotaError(error);

type RecordFailure = (part: string) => Promise<boolean>;

let recordFailure: RecordFailure = async () => false;

/**
 * Sets what remembers failures from one run of the worker to the next, and answers whether an earlier run failed, too.
 * Without it nothing is given up.
 */
export function recordFailuresWith(record: RecordFailure): void {
  recordFailure = record;
}

/** The part is broken, or another program locks its file: which of the two, only a later run of the worker can tell. */
export class UnopenedError extends Error {
  override readonly name = 'UnopenedError';
}

/** Null for a part that is broken for good: every attempt failed, in this run of the worker and in an earlier one. */
export async function withRetries<T>(part: string, work: () => Promise<T>, attempt = 1): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isBroken(error)) throw error;
    if (attempt === ATTEMPTS) return giveUpOrThrow(part, error);
  }
  await new Promise(resolve => setTimeout(resolve, PAUSE * attempt));
  return withRetries(part, work, attempt + 1);
}

async function giveUpOrThrow(part: string, cause: unknown): Promise<null> {
  if (!(await recordFailure(part))) throw new UnopenedError(`Not readable now: ${part}`, { cause });
  console.error('Given up as broken:', part, cause);
  return null;
}
