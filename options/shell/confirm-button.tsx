import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';

interface Props {
  readonly label: string;
  readonly action: string;
  readonly onSure: () => Promise<void>;
}

/** A button for two clicks: the first asks, the second acts. When it loses the focus it asks again. */
export function ConfirmButton({ label, action, onSure }: Props): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const onClick = (): void => {
    setAsking(!isAsking);
    if (isAsking) onSure().catch(error => console.error(action, error));
  };
  return (
    <button
      type="button"
      data-action={action}
      data-asked={isAsking}
      onClick={onClick}
      onBlur={() => setAsking(false)}
    >
      {isAsking ? text('click_again', label) : label}
    </button>
  );
}
