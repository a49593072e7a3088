/** Jobs that read and write the same thing, one after another: none loses what another has written. */
export function takingTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return job => {
    const done = last.then(job, job);
    last = done.catch(() => undefined);
    return done;
  };
}
