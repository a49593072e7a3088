import type { BackendName } from '../engine/backend.ts';
import type { Reading } from '../mood/reading.ts';
import type { Refusal } from '../vision/types.ts';

/** How long each step of a look took, in milliseconds; of a burst, the median look's. */
export interface LookTimes {
  readonly capture: number;
  readonly transfer: number;
  readonly face: number;
  readonly cnn: number;
  readonly total: number;
}

/** What came of looking at the camera or at a photo. */
export interface Look {
  readonly reading: Reading;
  readonly backend: BackendName;
  readonly times: LookTimes;
  readonly looks: number;
  readonly faces: number;
}

/** A frame that gives no answer says why; the interface has a sentence for each. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
