/** Below this confidence the reader is wrong more often than right: the person is asked, and a new scan may help. */
export const ASK_BELOW = 0.35;
/** Below this one the sentence was about something else, or only about a wish. */
export const NOTHING_SAID_BELOW = 0.2;
