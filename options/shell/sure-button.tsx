import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';

interface Props {
  readonly label: string;
  readonly action: string;
  readonly onSure: () => Promise<void>;
}

/** Two clicks: the first asks, the second does it; whoever turns away is asked anew. */
export function SureButton({ label, action, onSure }: Props): JSX.Element {
  const [asked, setAsked] = useState(false);
  const onClick = (): void => {
    setAsked(!asked);
    if (asked) onSure().catch(error => console.error(action, error));
  };
  return (
    <button
      type="button"
      data-action={action}
      data-asked={asked}
      onClick={onClick}
      onBlur={() => setAsked(false)}
    >
      {asked ? text('click_again', label) : label}
    </button>
  );
}
