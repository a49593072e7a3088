/**
 * Whether the error says that the disk or the quota is full: IndexedDB throws QuotaExceededError, extension storage
 * names QUOTA_BYTES, and Chrome's IndexedDB backing store says "full disk".
 */
export const isQuotaError = (error: unknown): boolean => /quota|full disk|no space/i.test(String(error));
