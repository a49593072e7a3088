/** Keeps Moodlight open beside the page: Chrome's side panel, Firefox's sidebar; one shape for both. */
export interface SidePanel {
  /**
   * Must be called straight from a click; `windowId` is looked up beforehand, for there is no time to wait then.
   * Null where there is no room beside a page (Firefox for Android).
   */
  readonly open: ((windowId: number) => Promise<void>) | null;
  /** Firefox closes a popup when its file dialog opens (bug 1292701). */
  readonly popupSurvivesFileDialog: boolean;
}
