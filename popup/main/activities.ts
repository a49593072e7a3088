/**
 * What the popup may be doing about a reading: the text it shows meanwhile, whether everything else waits for it, and
 * whether the camera's picture is shown.
 */
export const ACTIVITIES = {
  resting: { text: 'scan_promise', isBusy: false, showsCamera: false },
  opening: { text: 'scan_opening', isBusy: true, showsCamera: false },
  looking: { text: 'scan_reading', isBusy: true, showsCamera: true },
  'reading-photo': { text: 'scan_photo_reading', isBusy: true, showsCamera: false },
  live: { text: 'scan_live', isBusy: false, showsCamera: true },
} as const;

export type Activity = keyof typeof ACTIVITIES;
