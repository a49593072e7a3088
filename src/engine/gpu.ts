/**
 * tfjs crashes on a null adapter (tfjs issue 8094), so the adapter is requested here before its backend is imported.
 * A software adapter works, but is many times slower than WASM SIMD (docs/PERFORMANCE.md).
 */
export async function hasRealGpu(gpu: GPU | undefined = globalThis.navigator?.gpu): Promise<boolean> {
  const adapter = await gpu?.requestAdapter({ powerPreference: 'low-power' });
  return adapter ? !adapter.info.isFallbackAdapter : false;
}
