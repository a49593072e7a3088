import { createQueue } from '../../storage/queue.ts';
import { NOISE_SIZE, type Noise, noiseFrom } from './noise.ts';
import { noiseSecret } from './noise-store.ts';

const MOST_KEPT = 32;

const inTurn = createQueue();
const known = new Map<string, Noise>();

const secret = (): Promise<string> =>
  inTurn(async () => {
    const before = await noiseSecret.get();
    if (before) return before;
    const made = crypto.randomUUID();
    await noiseSecret.set(made);
    return made;
  });

/** The key stream of a cipher: a page that has learned a part of it cannot compute the rest. */
async function makeNoise(seed: string): Promise<Noise> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(seed));
  const key = await crypto.subtle.importKey('raw', digest, 'AES-CTR', false, ['encrypt']);
  const cipher = { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 };
  return noiseFrom(new Uint8Array(await crypto.subtle.encrypt(cipher, key, new Uint8Array(NOISE_SIZE))));
}

/** Always the same for a site while the browser runs. In private windows it is another, so that it leads back to no one. */
export async function noiseOn(siteId: string, isPrivate: boolean): Promise<Noise> {
  const seed = [await secret(), isPrivate, siteId].join(' ');
  const noise = known.get(seed) ?? (await makeNoise(seed));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(seed, noise);
  return noise;
}
