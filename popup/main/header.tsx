import type { JSX } from 'preact';
import { sidePanel } from '#platform/side-panel';
import { text } from '../../src/i18n/text.ts';
import { Icon } from '../../src/ui/icon.tsx';
import { Shape } from '../../src/ui/shape.tsx';
import { openInTab } from '../scan/scanning.ts';
import { isPanel, mood, windowId } from './state.ts';

const openOptions = (section: string): Promise<void> => openInTab(`options/index.html#${section}`);

/** The browser opens a panel only in the click's own task, so the window's id must be known before. */
const openPanel = (): void => {
  if (windowId.value === null) return;
  sidePanel.open?.(windowId.value).then(
    () => window.close(),
    error => console.error('side panel', error),
  );
};

export const Header = (): JSX.Element => (
  <header>
    <h1>
      <Shape emotion={mood.value?.emotion ?? 'happy'} />
      {text('appName')}
    </h1>
    {!isPanel && sidePanel.open && (
      <button
        type="button"
        class="plain icon"
        data-action="panel"
        title={text('panel_open')}
        aria-label={text('panel_open')}
        onClick={openPanel}
      >
        <Icon name="panel" />
      </button>
    )}
    <button type="button" class="plain labelled" onClick={() => openOptions('history')}>
      <Icon name="history" />
      {text('open_history')}
    </button>
    <button type="button" class="plain labelled" onClick={() => openOptions('map')}>
      <Icon name="settings" />
      {text('open_settings')}
    </button>
  </header>
);
