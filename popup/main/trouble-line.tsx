import type { JSX } from 'preact';
import { asKey, text } from '../../src/i18n/text.ts';
import { openPermissionPage } from '../scan/scanning.ts';
import { trouble } from './state.ts';

const NEEDS_PERMISSION = new Set(['denied', 'dismissed']);

/** What did not work, and where the camera is not allowed the button that asks for it. */
export const TroubleLine = (): JSX.Element | null =>
  trouble.value && (
    <div class="trouble" role="alert" data-trouble={trouble.value}>
      <p>{text(`trouble_${asKey(trouble.value)}`)}</p>
      {NEEDS_PERMISSION.has(trouble.value) && (
        <button type="button" onClick={() => openPermissionPage()}>
          {text('trouble_ask_camera')}
        </button>
      )}
    </div>
  );
