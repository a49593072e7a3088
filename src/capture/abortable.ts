/**
 * A promise that rejects when the signal is aborted. Its listener on the signal is removed in any case: a live session
 * makes thousands of these on one signal.
 */
export async function abortable<T>(
  signal: AbortSignal,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void,
): Promise<T> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    begin(resolve, reject);
    return await promise;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  abortable(signal, resolve => setTimeout(resolve, milliseconds));

/** Rejects with the given error when the work takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>, tooLate: Error): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(tooLate), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
