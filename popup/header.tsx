import type { JSX } from 'preact';
import { browser } from '../src/platform/browser.ts';
import { Icon } from '../src/ui/icon.tsx';
import { Shape } from '../src/ui/shape.tsx';
import { text } from '../src/ui/text.ts';
import { mood } from './state.ts';

async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options/index.html#${section}`) });
  window.close();
}

export const Header = (): JSX.Element => (
  <header>
    <h1>
      <Shape emotion={mood.value?.emotion ?? 'happy'} />
      {text('appName')}
    </h1>
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
