import { readFile } from 'node:fs/promises';

/**
 * Parts of packages that Moodlight never calls and that could send requests, or run text as code. The pages' CSP would
 * block them; here they are kept out of the package (tests/unit/build/bundle.test.ts checks what is left).
 */
const LEFT_OUT = {
  '@tensorflow/tfjs-core/dist/io/http.js': ['http', 'isHTTPScheme', 'browserHTTPRequest'],
  '@tensorflow/tfjs-core/dist/io/weights_loader.js': ['loadWeights', 'weightsLoaderFactory'],
  '@tensorflow/tfjs-core/dist/io/browser_files.js': ['browserFiles'],
  '@tensorflow/tfjs-core/dist/io/indexed_db.js': ['BrowserIndexedDB', 'BrowserIndexedDBManager'],
  '@tensorflow/tfjs-core/dist/io/local_storage.js': ['BrowserLocalStorage', 'BrowserLocalStorageManager'],
  '@tensorflow/tfjs-core/dist/platforms/platform_node.js': [],
  // Its blob: workers are what the CSP blocks (src/engine/backend.ts).
  '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js': ['default'],
  '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.worker.js': ['wasmWorkerContents'],
};

const declared = name =>
  name === 'default' ? 'export default undefined;' : `export const ${name} = undefined;`;

const withSlashes = file => file.replaceAll('\\', '/');
const FILTER = new RegExp(
  `node_modules.(?:${Object.keys(LEFT_OUT)
    .map(file => file.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]'))
    .join('|')})$`,
);

/** Preact sets innerHTML for dangerouslySetInnerHTML. No screen uses that, and the stores warn about such code. */
const PREACT = /node_modules.preact.dist.preact\.mjs$/;
const MARKUP = /\w+\.innerHTML\s*=\s*(\w+\.__html)\b/g;

async function withoutMarkup(path) {
  const code = await readFile(path, 'utf8');
  if (!MARKUP.test(code)) throw new Error(`${path} has changed: find where it sets innerHTML now.`);
  return { contents: code.replaceAll(MARKUP, '$1'), loader: 'js' };
}

export const leavesOut = {
  name: 'leaves-out',
  setup(build) {
    build.onLoad({ filter: PREACT }, ({ path }) => withoutMarkup(path));
    build.onLoad({ filter: FILTER }, ({ path }) => {
      const file = withSlashes(path).split('node_modules/').at(-1);
      return { contents: LEFT_OUT[file].map(declared).join('\n'), loader: 'js' };
    });
  },
};
