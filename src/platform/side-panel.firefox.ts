import { browser } from './browser.ts';
import type { SidePanel } from './side-panel.ts';

export const sidePanel: SidePanel = {
  open: () => browser.sidebarAction.open(),
  popupSurvivesFileDialog: false,
};
