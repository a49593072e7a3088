import { useEffect } from 'preact/hooks';
import { noteError } from '../../src/storage/error-log.ts';

/** Reads what a panel shows when it opens, and follows it until another panel takes its place. */
export function useWhileShown(follow: (shown: AbortSignal) => Promise<void>): void {
  useEffect(() => {
    const shown = new AbortController();
    follow(shown.signal).catch(error => {
      if (!shown.signal.aborted) noteError('options', error);
    });
    return () => shown.abort();
  }, [follow]);
}
