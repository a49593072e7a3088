import { useEffect } from 'preact/hooks';
import { logError } from '../../src/storage/error-log.ts';

/** Runs `follow` when a panel opens; its signal is aborted when another panel takes its place. */
export function useWhileShown(follow: (shown: AbortSignal) => Promise<void>): void {
  useEffect(() => {
    const shown = new AbortController();
    follow(shown.signal).catch(error => {
      if (!shown.signal.aborted) logError('options', error);
    });
    return () => shown.abort();
  }, [follow]);
}
