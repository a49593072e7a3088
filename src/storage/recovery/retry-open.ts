import { isFull } from '../quota.ts';

const ATTEMPTS = 4;
const PAUSE = 200;

/** What browsers say of files they cannot make sense of (IndexedDB, Exceptions). */
const BROKEN = new Set([
  'UnknownError',
  'DataError',
  'NotFoundError',
  'InvalidStateError',
  'NotReadableError',
]);

/** A disk without room and a database of a newer version are in order: nothing of them is given up. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && BROKEN.has(error.name) && !isFull(error);

type Ask = (what: string) => Promise<boolean>;

let failedBefore: Ask = async () => false;

/** Who remembers, from one life of the worker to the next, what failed; without anybody nothing is given up. */
export function whenItFails(ask: Ask): void {
  failedBefore = ask;
}

/** It may be broken or only held: nobody knows before a later life of the worker has tried, too. */
export class UnopenedError extends Error {
  override readonly name = 'UnopenedError';
}

/** Null for what is broken for good: it failed again and again, in this life of the worker and in one before. */
export async function patiently<T>(what: string, work: () => Promise<T>, attempt = 1): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isBroken(error)) throw error;
    if (attempt === ATTEMPTS) return giveUp(what, error);
  }
  await new Promise(resolve => setTimeout(resolve, PAUSE * attempt));
  return patiently(what, work, attempt + 1);
}

async function giveUp(what: string, cause: unknown): Promise<null> {
  if (!(await failedBefore(what))) throw new UnopenedError(`Not readable now: ${what}`, { cause });
  console.error('Given up.', what, cause);
  return null;
}
