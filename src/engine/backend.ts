import { env, ready, setBackend } from '@tensorflow/tfjs-core';

/** Best first. Each rung is tried only if the one above did not answer. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

export interface WasmFiles {
  /** Where the SIMD build of tfjs's WASM file lies; there is no other (see WASM_FEATURES). */
  readonly simd: string;
}

/**
 * tfjs crashes on a null adapter (tfjs issue 8094), so we ask ourselves before its backend is imported.
 * A software adapter is real but many times slower than WASM SIMD (docs/PERFORMANCE.md).
 */
export async function hasRealGpu(gpu: GPU | undefined = globalThis.navigator?.gpu): Promise<boolean> {
  const adapter = await gpu?.requestAdapter({ powerPreference: 'low-power' });
  return adapter ? !adapter.info.isFallbackAdapter : false;
}

/**
 * SharedArrayBuffer exists in extension pages, so tfjs would pick its threaded build, whose blob: workers
 * the pages' CSP blocks: setBackend then never returns.
 */
function keepWasmToOneThread(): void {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
}

const RUNGS: { readonly [B in BackendName]: (files: WasmFiles) => Promise<boolean> } = {
  webgpu: async () =>
    (await hasRealGpu()) && (await import('@tensorflow/tfjs-backend-webgpu'), setBackend('webgpu')),
  wasm: async files => {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    keepWasmToOneThread();
    setWasmPaths({ 'tfjs-backend-wasm-simd.wasm': files.simd });
    return setBackend('wasm');
  },
  cpu: async () => (await import('@tensorflow/tfjs-backend-cpu'), setBackend('cpu')),
};

/**
 * Climbs down the ladder until a backend works. `setBackend` resolves false where it failed and yet leaves
 * the failed name in force, so its answer is what counts.
 */
export async function chooseBackend(
  files: WasmFiles,
  from: readonly BackendName[] = BACKENDS,
): Promise<BackendName> {
  const failures: string[] = [];
  for (const name of from) {
    try {
      if (await RUNGS[name](files)) {
        await ready();
        return name;
      }
      failures.push(`${name}: not there`);
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  throw new Error(`No backend works (${failures.join('; ')}).`);
}
