import { env, ready, setBackend } from '@tensorflow/tfjs-core';
import { hasRealGpu } from './gpu.ts';
// Imported statically: most machines use it, and waiting for one more script costs more than loading it unused.
import { setWasmPaths } from './kernels/wasm.ts';

/** Best first. Each is tried only if the one before it does not start. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/**
 * SharedArrayBuffer exists in extension pages, so tfjs would pick its threaded build, whose blob: workers
 * the pages' CSP blocks: setBackend then never returns.
 */
function keepWasmToOneThread(): void {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
}

const STARTERS: { readonly [B in BackendName]: (wasmFolder: string) => Promise<boolean> } = {
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
 * Tries the backends in order until one starts. A `setBackend` that fails resolves to false but leaves the failed
 * backend's name set, so only its result is checked.
 */
export async function chooseBackend(
  wasmFolder: string,
  from: readonly BackendName[] = BACKENDS,
): Promise<BackendName> {
  for (const name of from) if (await starts(name, wasmFolder)) return name;
  throw new Error(`None of these backends works here: ${from.join(', ')}.`);
}

async function starts(name: BackendName, wasmFolder: string): Promise<boolean> {
  try {
    const chosen = await STARTERS[name](wasmFolder);
    if (chosen) await ready();
    return chosen;
  } catch (error) {
    console.warn(`The backend ${name} does not start.`, error);
    return false;
  }
}
