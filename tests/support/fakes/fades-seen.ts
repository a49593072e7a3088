import { lighting } from '../../../src/pages/lighting-store.ts';

/** The person wants what they have seen to fade: then what is lit may follow all that they did. */
export const fadeSeen = async (): Promise<void> =>
  lighting.set({ ...(await lighting.get()), hideSeen: true });
