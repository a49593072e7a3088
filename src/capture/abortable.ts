/** A promise that is given up with the signal, and leaves no listener on it: a live session makes thousands. */
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

/** Fails with the given error when the work takes longer than anyone would wait. */
export async function within<T>(milliseconds: number, work: Promise<T>, late: Error): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
