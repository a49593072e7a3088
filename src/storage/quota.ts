/**
 * The browser has no room left: IndexedDB says QuotaExceededError, extension storage speaks of QUOTA_BYTES, and
 * Chrome of a full disk (storage/browser, IndexedDB backing store).
 */
export const isFull = (error: unknown): boolean => /quota|full disk|no space/i.test(String(error));
