import type { BackendName } from '../../../src/engine/backend.ts';
import { hasRealGpu } from '../../../src/engine/gpu.ts';
import type { Answer, Contender } from './engine-contender.ts';

export interface Timed {
  readonly milliseconds: number;
  readonly answer: Answer | null;
}

interface BenchPage {
  prepare(): Promise<void>;
  cold(backend: BackendName): Promise<Timed>;
  warm(follow: boolean, frame: number): Promise<Timed>;
  bytes(): Promise<number>;
  tensors(): number;
  hasRealGpu(): Promise<boolean>;
}

declare global {
  var bench: BenchPage;
  interface Performance {
    measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
  }
}

interface FrameList {
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

const folder = `/${new URLSearchParams(location.search).get('of')}/`;
let frames: ImageData[] = [];
let contender: Contender;

async function fetchFrames(): Promise<ImageData[]> {
  const { count, width, height }: FrameList = await (await fetch('/frames/list.json')).json();
  const numbers = Array.from({ length: count }, (_, i) => i);
  return Promise.all(
    numbers.map(async number => {
      const bytes = await (await fetch(`/frames/${number}`)).arrayBuffer();
      return new ImageData(new Uint8ClampedArray(bytes), width, height);
    }),
  );
}

async function timed(job: () => Promise<Answer | undefined>): Promise<Timed> {
  const from = performance.now();
  const answer = await job();
  return { milliseconds: performance.now() - from, answer: answer ?? null };
}

globalThis.bench = {
  async prepare() {
    frames = await fetchFrames();
  },
  cold: backend =>
    timed(async () => {
      const loaded: { contender: Contender } = await import(`${folder}main.js`);
      contender = loaded.contender;
      await contender.start(folder, backend);
      return contender.read(frames[0] as ImageData, false);
    }),
  warm: (follow, frame) => timed(() => contender.read(frames[frame] as ImageData, follow)),
  bytes: async () => (await performance.measureUserAgentSpecificMemory()).bytes,
  tensors: () => contender.tensors(),
  hasRealGpu: () => hasRealGpu(),
};
