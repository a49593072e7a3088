/** Moments of the popup's opening, in the order they are to come; `npm run bench -- popup` prints when they did. */
export const MARKS = {
  ready: 'moodlight-ready',
  engineAsked: 'moodlight-engine-asked',
  engineReady: 'moodlight-engine-ready',
} as const;
