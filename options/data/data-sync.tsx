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

const howItStands = ({ at, trouble }: SyncState): string => {
  if (trouble) return text(`sync_${trouble}`);
  return at === null ? text('sync_waiting') : text('sync_done', ago(at));
};

/** Off by choice: the one way by which anything goes to another machine, and by the browser's own hand. */
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
        {on.value && howItStands(state.value)}
      </p>
    </section>
  );
};
