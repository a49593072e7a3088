import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../i18n/text.ts';
import { acknowledgeLoss, type DatabaseStatus, databaseStatus } from '../storage/recovery/database-status.ts';

function useLoss(): DatabaseStatus['loss'] {
  const [loss, setLoss] = useState<DatabaseStatus['loss']>(null);
  useEffect(() => {
    const shown = new AbortController();
    const update = (now: DatabaseStatus): void => setLoss(now.loss);
    databaseStatus.watch(update, shown.signal);
    databaseStatus.get().then(update, error => console.error('loss', error));
    return () => shown.abort();
  }, []);
  return loss;
}

/** Tells the person that stored data was lost, until they press "understood". What is left can be saved from here. */
export const LossNote = ({ onSave }: { readonly onSave: () => void }): JSX.Element | null => {
  const loss = useLoss();
  return (
    loss && (
      <div class="trouble loss" role="alert" data-loss={loss}>
        <p>{text(`loss_${loss}`)}</p>
        <p class="understood">
          <button type="button" data-action="save-what-is-left" onClick={onSave}>
            {text('data_save')}
          </button>
          <button type="button" class="plain" data-action="understood" onClick={() => acknowledgeLoss()}>
            {text('loss_understood')}
          </button>
        </p>
      </div>
    )
  );
};
