import { parseArgs } from 'node:util';
import { type ContenderName, type Stage, setUpStage } from './bench-stage.ts';
import { type CnnFigures, cnnRounds, coldRounds, type Programme, warmRounds } from './rounds.ts';
import { cnnTable, type Figures, libraryTable } from './table.ts';

/**
 * `npm run bench -- engine [--rounds 7] [--json] [--model <folder>]
 * [--against <git revision>]`: from a frame to an expression, next to two libraries that do the same job and to
 * our own engine at an earlier revision, and the expression network alone next to another runtime. In one
 * Chromium, taking turns, on one thread of WASM with SIMD; on WebGPU too where there is a real GPU. Settings of
 * the others: tests/bench/page/engine-human.ts and engine-face-api.ts.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    model: { type: 'string' },
    against: { type: 'string' },
  },
});
const rounds = Number(values.rounds);

const before: readonly ContenderName[] = values.against ? ['before'] : [];

const NO_GPU =
  'WebGPU: skipped, this machine has no GPU that Chromium would use (software ones do not count).';

async function contest(stage: Stage, programme: Programme): Promise<Figures> {
  const cold = await coldRounds(stage, programme);
  return { cold, warm: await warmRounds(stage, programme), names: programme.names };
}

async function onStage<T>(flags: readonly string[], play: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await setUpStage({ model: values.model, against: values.against, flags });
  try {
    return await play(stage);
  } finally {
    await stage.close();
  }
}

const onWasm = (): Promise<{ libraries: Figures; cnn: CnnFigures }> =>
  onStage([], async stage => ({
    libraries: await contest(stage, {
      names: ['ours', ...before, 'human', 'face-api'],
      backend: 'wasm',
      rounds,
    }),
    cnn: await cnnRounds(stage, rounds),
  }));

/** Null without a GPU. face-api's tfjs has no WebGPU. */
const onWebGpu = (): Promise<Figures | null> =>
  onStage(['--enable-unsafe-webgpu'], async stage =>
    (await stage.hasRealGpu())
      ? contest(stage, { names: ['ours', 'human'], backend: 'webgpu', rounds })
      : null,
  );

const [wasm, webgpu] = [await onWasm(), await onWebGpu()];
if (values.json) console.log(JSON.stringify({ wasm, webgpu }));
else {
  console.log(`WASM\n\n${libraryTable(wasm.libraries)}\n\n${cnnTable(wasm.cnn)}\n`);
  console.log(webgpu ? `WebGPU\n\n${libraryTable(webgpu)}` : NO_GPU);
}
