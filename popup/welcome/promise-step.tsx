import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { ActionsRow } from './actions-row.tsx';
import { goOn } from './steps.ts';

const PROMISES = ['welcome_stays', 'welcome_pictures', 'welcome_guess', 'welcome_not_for'] as const;

export const PromiseStep = (): JSX.Element => (
  <>
    <ul class="promises">
      {PROMISES.map(promise => (
        <li key={promise}>{text(promise)}</li>
      ))}
    </ul>
    <ActionsRow primary={{ label: text('welcome_next'), run: goOn }} />
  </>
);
