import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { ago, text } from '../../src/i18n/text.ts';
import { type SyncState, syncOn, syncState } from '../../src/sync/store.ts';
import { useWhileShown } from '../shell/use-while-shown.ts';

const on = signal(false);
const state = signal<SyncState>({ at: null, trouble: null });

async function follow(shown: AbortSignal): Promise<void> {
  syncOn.watch(changed => {
    on.value = changed;
  }, shown);
  syncState.watch(changed => {
    state.value = changed;
  }, shown);
  [on.value, state.value] = await Promise.all([syncOn.get(), syncState.get()]);
}

const stateText = ({ at, trouble }: SyncState): string => {
  if (trouble) return text(`sync_${trouble}`);
  return at === null ? text('sync_waiting') : text('sync_done', ago(at));
};

/** Off until switched on. Only this sends anything to another device, and the browser's own sync does the sending. */
export const DataSync = (): JSX.Element => {
  useWhileShown(follow);
  return (
    <section>
      <h2>{text('sync')}</h2>
      <p class="quiet">{text('sync_hint')}</p>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          data-setting="sync"
          checked={on.value}
          aria-checked={on.value}
          onChange={event => syncOn.set(event.currentTarget.checked)}
        />
        {text('sync_switch')}
      </label>
      <p role="status" class="quiet" data-sync={state.value.trouble ?? 'well'}>
        {on.value && stateText(state.value)}
      </p>
    </section>
  );
};
