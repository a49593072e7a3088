import { type WantedScan, wantedScan } from '../../src/capture/wanted-scan-store.ts';
import { isPanel } from '../main/state.ts';

/** A page that did not open in time must not look at anyone when it is opened later. */
const FRESH_FOR = 10_000;

/** A key asked for a scan: the page that was opened for it begins, once. */
export async function followWantedScan(begin: () => void, life: AbortSignal): Promise<void> {
  const take = (wanted: WantedScan | null): void => {
    if (wanted?.in !== (isPanel ? 'panel' : 'popup') || Math.abs(Date.now() - wanted.at) > FRESH_FOR) return;
    wantedScan.set(null).catch(error => console.error('wanted scan', error));
    begin();
  };
  wantedScan.watch(take, life);
  take(await wantedScan.get());
}
