/** Every way a script has to reach outside or to make code of text, and each place in the package where one stands. */
export const WAYS_OUT = {
  fetch: /\bfetch\(/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  socket: /\b(?:WebSocket|WebTransport|EventSource|RTCPeerConnection|RTCDataChannel)\b/g,
  beacon: /\bsendBeacon\b/g,
  worker: /\bnew (?:Shared)?Worker\(|\bimportScripts\(/g,
  download: /\bdownloads\.download\(/g,
  'code of text':
    /\beval\(|\(0,\s*eval\)|\bnew Function\(|[^.\w]Function\(["'`]|\bset(?:Timeout|Interval)\(["'`]/g,
  'markup of text':
    /\.(?:inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\(|\bdocument\.write(?:ln)?\(|\bsrcdoc\b|\bcreateContextualFragment\(|\bsetHTMLUnsafe\(|\bDOMParser\b/g,
} as const satisfies { readonly [way: string]: RegExp };

export type WayOut = keyof typeof WAYS_OUT;

interface Allowed {
  readonly module: string;
  readonly way: WayOut;
  readonly times: number;
  readonly why: string;
}

const WASM = 'node_modules/@tensorflow/tfjs-backend-wasm';

/** Counted in each bundle a module is part of. */
export const ALLOWED: readonly Allowed[] = [
  {
    module: 'src/platform/packaged.ts',
    way: 'fetch',
    times: 1,
    why: 'Reads files of our own package by runtime.getURL: catalog, weights, words.',
  },
  {
    module: 'node_modules/@tensorflow/tfjs-core/dist/platforms/platform_browser.js',
    way: 'fetch',
    times: 2,
    why: 'The function that tfjs-backend-wasm reads the packaged .wasm with.',
  },
  {
    module: 'node_modules/@tensorflow/tfjs-core/dist/util.js',
    way: 'fetch',
    times: 1,
    why: 'Hands the call above on.',
  },
  {
    module: `${WASM}/dist/backend_wasm.js`,
    way: 'fetch',
    times: 1,
    why: 'Reads the packaged .wasm; its address is set by setWasmPaths(runtime.getURL).',
  },
  {
    module: `${WASM}/wasm-out/tfjs-backend-wasm.js`,
    way: 'fetch',
    times: 2,
    why: 'Emscripten’s own loader, not taken: backend_wasm.js brings the bytes (instantiateWasm).',
  },
  {
    module: `${WASM}/wasm-out/tfjs-backend-wasm.js`,
    way: 'XMLHttpRequest',
    times: 3,
    why: 'Emscripten’s own loader for workers and old browsers, not taken for the same reason.',
  },
];

/** Hosts that are named in the package beside those of src/sites. None is ever asked: they are names and links. */
export const NAMED_HOSTS: { readonly [host: string]: string } = {
  'www.w3.org': 'Names of XML namespaces, for the elements that screens are made of.',
  '127.0.0.1': 'The demo site of `npm start`, on the person’s own machine.',
  'creativecommons.org': 'Link on the About panel: licences of the catalog’s sources.',
  'github.com': 'Links on the About panel and in messages of packages to developers.',
  'www.omdb.org': 'Link on the About panel: a source of the catalog.',
  'www.wikidata.org': 'Link on the About panel: a source of the catalog.',
  'developer.mozilla.org': 'A message of tfjs to developers.',
  'emscripten.org': 'A message of Emscripten to developers.',
  'en.wikipedia.org': 'A message of tfjs to developers.',
};
