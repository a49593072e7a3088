import { lockable } from '../platform/browser.ts';

const OPEN_TO_CONTENT_SCRIPTS = ['local', 'sync'] as const;

/**
 * Content scripts can read and write both areas until this closes them, so an attacker who controls a page's process could
 * reach data that no message gives out. Our content scripts read no storage. Firefox has no such lock (MDN, setAccessLevel).
 */
export async function lockStorage(): Promise<void> {
  const locking = OPEN_TO_CONTENT_SCRIPTS.map(area =>
    lockable(area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
  );
  await Promise.all(locking);
}
