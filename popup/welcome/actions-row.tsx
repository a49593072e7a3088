import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { goBack, place } from './steps.ts';

export interface Action {
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly primary: Action;
  readonly other?: Action | undefined;
}

/** The buttons of a step: one filled, and beside it the other actions. */
export const ActionsRow = ({ primary, other }: Props): JSX.Element => (
  <p class="buttons">
    <button type="button" class="primary" data-action="primary" onClick={primary.run}>
      {primary.label}
    </button>
    {other && (
      <button type="button" data-action="other" onClick={other.run}>
        {other.label}
      </button>
    )}
    {place() > 0 && (
      <button type="button" class="plain" data-action="back" onClick={goBack}>
        {text('welcome_back')}
      </button>
    )}
  </p>
);
