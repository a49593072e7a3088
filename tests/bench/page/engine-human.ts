import Human, { type Config } from '@vladmandic/human';
import type { Contender } from './engine-contender.ts';

const OFF = { enabled: false };

/**
 * Only what the job needs, the rest off, as its documentation advises for speed; no filters, one face, and no
 * answer from its cache: an expression is asked for every frame.
 */
const SETTINGS: Partial<Config> = {
  debug: false,
  async: true,
  warmup: 'none',
  filter: OFF,
  gesture: OFF,
  face: {
    enabled: true,
    detector: { rotation: false, maxDetected: 1, return: false },
    mesh: OFF,
    attention: OFF,
    iris: OFF,
    description: OFF,
    antispoof: OFF,
    liveness: OFF,
    emotion: { enabled: true, skipFrames: 0, skipTime: 0 },
  },
  body: OFF,
  hand: OFF,
  object: OFF,
  segmentation: OFF,
};

const ANEW: Partial<Config> = { cacheSensitivity: 0, face: { detector: { skipFrames: 0, skipTime: 0 } } };
/**
 * Its own way of following a face, by default: while the frame changes little, the last box is used again for up
 * to 99 frames and 2.5 seconds.
 */
const FOLLOW: Partial<Config> = {
  cacheSensitivity: 0.7,
  face: { detector: { skipFrames: 99, skipTime: 2500 } },
};

let human: Human;

export const contender: Contender = {
  async start(folder, backend) {
    human = new Human({
      ...SETTINGS,
      backend,
      modelBasePath: `${folder}models/`,
      wasmPath: `${folder}wasm/`,
    });
    human.tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    await human.load();
  },
  async read(frame, follow) {
    const { face, error } = await human.detect(frame, follow ? FOLLOW : ANEW);
    if (error) throw new Error(error);
    const best = face[0]?.emotion?.[0];
    return best && { emotion: best.emotion, confidence: best.score };
  },
  tensors: () => human.tf.memory().numTensors,
};
