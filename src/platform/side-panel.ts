/** Moodlight beside the page: Chrome's side panel or Firefox's sidebar, with one interface for both. */
export interface SidePanel {
  /**
   * Must be called straight from a click, so `windowId` is looked up beforehand. Null where the browser has no side panel
   * (Firefox for Android).
   */
  readonly open: ((windowId: number) => Promise<void>) | null;
  /** Firefox closes a popup when its file dialog opens (bug 1292701). */
  readonly popupSurvivesFileDialog: boolean;
}
