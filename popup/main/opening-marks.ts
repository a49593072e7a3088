/** Names of performance marks set while the popup opens, in their order; `npm run bench -- popup` prints their times. */
export const OPENING_MARKS = {
  ready: 'moodlight-ready',
  engineAsked: 'moodlight-engine-asked',
  engineReady: 'moodlight-engine-ready',
} as const;
