import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import { hasRealGpu } from './gpu.ts';
// At once, not when its turn comes: most machines run it, and one more script to wait for costs more than its size.
import { setWasmPaths } from './kernels/wasm.ts';

/** Best first. Each rung is tried only if the one above did not answer. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/**
 * SharedArrayBuffer exists in extension pages, so tfjs would pick its threaded build, whose blob: workers
 * the pages' CSP blocks: setBackend then never returns.
 */
function keepWasmToOneThread(): void {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
}

const RUNGS: { readonly [B in BackendName]: (wasmFolder: string) => Promise<boolean> } = {
  webgpu: async () => {
    if (!(await hasRealGpu())) return false;
    await import('./kernels/webgpu.ts');
    return setBackend('webgpu');
  },
  wasm: async wasmFolder => {
    keepWasmToOneThread();
    setWasmPaths(wasmFolder);
    return setBackend('wasm');
  },
  cpu: async () => {
    await import('./kernels/cpu.ts');
    return setBackend('cpu');
  },
};

/**
 * Climbs down the ladder until a backend works. `setBackend` resolves false where it failed and yet leaves
 * the failed name in force, so its answer is what counts.
 */
export async function chooseBackend(
  wasmFolder: string,
  from: readonly BackendName[] = BACKENDS,
): Promise<BackendName> {
  for (const name of from) if (await works(name, wasmFolder)) return name;
  throw new Error(`None of these backends works here: ${from.join(', ')}.`);
}

async function works(name: BackendName, wasmFolder: string): Promise<boolean> {
  try {
    const chosen = await RUNGS[name](wasmFolder);
    if (chosen) await ready();
    return chosen;
  } catch (error) {
    console.warn(`The backend ${name} does not start.`, error);
    return false;
  }
}
