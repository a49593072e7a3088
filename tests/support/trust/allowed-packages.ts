/** What packages bring of ways out, and why it may stand there. */
import type { Allowed } from './allowed-ways.ts';

const TFJS = 'node_modules/@tensorflow';
const WASM = `${TFJS}/tfjs-backend-wasm`;

export const OF_PACKAGES: readonly Allowed[] = [
  {
    way: 'fetch',
    modules: {
      [`${TFJS}/tfjs-core/dist/platforms/platform_browser.js`]: 2,
      [`${TFJS}/tfjs-core/dist/util.js`]: 1,
    },
    bundles: ['pages'],
    why: 'The function that tfjs-backend-wasm reads the packaged .wasm with, and what hands the call on.',
  },
  {
    way: 'fetch',
    modules: { [`${WASM}/dist/backend_wasm.js`]: 1 },
    bundles: ['pages'],
    why: 'Reads the packaged .wasm; its address is set by setWasmPaths(runtime.getURL).',
  },
  {
    way: 'fetch',
    modules: { [`${WASM}/wasm-out/tfjs-backend-wasm.js`]: 2 },
    bundles: ['pages'],
    why: 'Emscripten’s own loader, not taken: backend_wasm.js brings the bytes (instantiateWasm).',
  },
  {
    way: 'XMLHttpRequest',
    modules: { [`${WASM}/wasm-out/tfjs-backend-wasm.js`]: 3 },
    bundles: ['pages'],
    why: 'Emscripten’s own loader for workers and old browsers, not taken for the same reason.',
  },
  {
    way: 'message to another window',
    modules: {
      [`${TFJS}/tfjs-core/dist/platforms/platform_browser.js`]: 1,
      [`${WASM}/dist/flags_wasm.js`]: 1,
    },
    bundles: ['pages'],
    why: 'To itself, as a timer; and to a port of its own, to see whether memory can be shared.',
  },
];
