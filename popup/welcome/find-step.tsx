import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { browser } from '../../src/platform/browser.ts';
import { isFirefox } from '../../src/platform/which-browser.ts';
import { ToolbarPicture } from '../pictures/toolbar.tsx';
import { ActionsRow } from './actions-row.tsx';

const shortcut = signal('');

/** The shortcut in force, which people can change in the browser's settings. Firefox for Android has no shortcuts. */
export async function loadShortcut(): Promise<void> {
  const commands = await browser.commands?.getAll();
  shortcut.value = commands?.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** The browser refuses `window.close` on a page whose history has several entries. */
async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

export const FindStep = (): JSX.Element => (
  <>
    <ToolbarPicture />
    <p>{text(isFirefox() ? 'welcome_find_firefox' : 'welcome_find_chrome')}</p>
    {shortcut.value && <p class="quiet">{text('welcome_find_keys', shortcut.value)}</p>}
    <ActionsRow
      primary={{
        label: text('welcome_done'),
        run: () => {
          closeTab().catch(error => console.error('close', error));
        },
      }}
    />
  </>
);
