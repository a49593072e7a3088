import { engineHost } from '#platform/engine-host';

let creating: Promise<void> | undefined;

/**
 * A creation in progress is awaited before asking whether the document exists: the browser says that it does while it is
 * still loading, and refuses to create a second one.
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

/** Pages reach the engine by sending a port: the engine is created, if needed, before the port is passed on to it. */
export function connectPagesToEngine(): void {
  engineHost.onPortOffered(async port => {
    await ensureEngine();
    await engineHost.forwardPort(port);
  });
}
