import { lockable } from '../platform/browser.ts';

const OPEN_TO_PAGES = ['local', 'sync'] as const;

/**
 * Both areas are open to content scripts until they are closed, and who breaks into a page's process could read and
 * write there what no message lets through. Ours ask for nothing of it. Firefox knows no such lock (MDN, setAccessLevel).
 */
export async function lockStorage(): Promise<void> {
  const locking = OPEN_TO_PAGES.map(area =>
    lockable(area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
  );
  await Promise.all(locking);
}
