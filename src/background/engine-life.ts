import { engineHost } from '#platform/engine-host';

let creating: Promise<void> | undefined;

/**
 * The promise in flight comes before the question whether the document exists: the browser says "exists"
 * while it is still loading, and refuses a second creation.
 */
export function ensureEngine(): Promise<void> {
  creating ??= createIfMissing().finally(() => {
    creating = undefined;
  });
  return creating;
}

async function createIfMissing(): Promise<void> {
  if (!(await engineHost.exists())) await engineHost.create();
}

/** Pages reach the engine by handing over a port; the engine is there by the time it arrives. */
export function connectPagesToEngine(): void {
  engineHost.onPortOffered(async port => {
    await ensureEngine();
    await engineHost.forwardPort(port);
  });
}
