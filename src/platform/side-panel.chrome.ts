import type { SidePanel } from './side-panel.ts';

export const sidePanel: SidePanel = {
  open: windowId => chrome.sidePanel.open({ windowId }),
  popupSurvivesFileDialog: true,
};
