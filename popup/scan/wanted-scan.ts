import { type WantedScan, wantedScan } from '../../src/capture/wanted-scan-store.ts';
import { isPanel } from '../main/state.ts';

/** Milliseconds. A page that opens later than this must not begin the scan that was asked for earlier. */
const FRESH_FOR = 10_000;

/** Where a key has asked for a scan, the page that was opened for it begins the scan once. */
export async function followWantedScan(begin: () => void, life: AbortSignal): Promise<void> {
  const take = (wanted: WantedScan | null): void => {
    if (wanted?.in !== (isPanel ? 'panel' : 'popup') || Math.abs(Date.now() - wanted.at) > FRESH_FOR) return;
    wantedScan.set(null).catch(error => console.error('wanted scan', error));
    begin();
  };
  wantedScan.watch(take, life);
  take(await wantedScan.get());
}
