import { browser } from './browser.ts';
import type { SidePanel } from './side-panel.ts';

const { sidebarAction } = browser;

export const sidePanel: SidePanel = {
  open: sidebarAction ? () => sidebarAction.open() : null,
  popupSurvivesFileDialog: false,
};
