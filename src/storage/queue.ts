/** A queue for jobs that read and then write the same record: each starts when the one before has ended, failed or not. */
export function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return job => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
}
