import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Frame } from '../../../src/vision/frame.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const SHIPPED = path.join(ROOT, 'models/expression');
const TFJS_WASM = 'node_modules/@tensorflow/tfjs-backend-wasm/dist';

/** Where each contender finds its files; what esbuild made for it comes first. All tfjs here are 4.22.0. */
const FOLDERS: Readonly<Record<string, string>> = {
  '/ours/wasm/': TFJS_WASM,
  '/ours/models/blazeface/': 'node_modules/@vladmandic/human/models',
  '/before/wasm/': TFJS_WASM,
  '/before/models/blazeface/': 'node_modules/@vladmandic/human/models',
  '/human/wasm/': TFJS_WASM,
  '/human/models/': 'node_modules/@vladmandic/human/models',
  '/face-api/wasm/': TFJS_WASM,
  '/face-api/models/': 'node_modules/@vladmandic/face-api/model',
  '/cnn/wasm/': TFJS_WASM,
  '/cnn/ort/': 'node_modules/onnxruntime-web/dist',
};
/** The build renames this file in the same way. */
const RENAMED: Readonly<Record<string, string>> = {
  '/ours/models/blazeface/model.json': '/ours/models/blazeface/blazeface.json',
  '/before/models/blazeface/model.json': '/before/models/blazeface/blazeface.json',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Cross-origin isolation, which `measureUserAgentSpecificMemory` requires. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="/page/main.js"></script>';

export interface BenchServer {
  readonly origin: string;
  /** How many bytes of one contender's files were sent since the last call. */
  takeBytes(contender: string): number;
  close(): void;
}

interface Served {
  readonly built: string;
  readonly frames: readonly Frame[];
  readonly model: string;
}

const MODEL = /^\/(?:ours|before|cnn)\/models\/expression\/([\w.-]+)$/;

function fileFor({ built, model }: Served, url: string): string | undefined {
  const ofModel = MODEL.exec(url)?.[1];
  if (ofModel) return path.join(model, ofModel);
  const wanted = RENAMED[url] ?? url;
  const made = path.join(built, wanted);
  if (existsSync(made) && statSync(made).isFile()) return made;
  const prefix = Object.keys(FOLDERS).find(start => wanted.startsWith(start));
  return prefix && path.join(ROOT, FOLDERS[prefix] ?? '', wanted.slice(prefix.length));
}

async function contentOf(served: Served, url: string): Promise<Uint8Array | string> {
  const { frames } = served;
  if (url === '/') return PAGE;
  const [first] = frames;
  if (url === '/frames/list.json')
    return JSON.stringify({ count: frames.length, width: first?.width, height: first?.height });
  const frame = /^\/frames\/(\d+)$/.exec(url);
  if (frame) return Uint8Array.from(frames[Number(frame[1])]?.pixels ?? []);
  const file = fileFor(served, url);
  if (!file) throw new Error(`nothing is served at ${url}`);
  return readFile(file);
}

const listening = (server: Server): Promise<number> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** Serves the pages, frames and libraries from this machine to itself. */
export async function serveBench(
  built: string,
  frames: readonly Frame[],
  model = SHIPPED,
): Promise<BenchServer> {
  const sent = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    try {
      const content = await contentOf({ built, frames, model }, url);
      const [, contender = ''] = url.split('/');
      sent.set(contender, (sent.get(contender) ?? 0) + Buffer.byteLength(content));
      const type = url === '/' ? 'text/html' : (TYPES[path.extname(url)] ?? 'application/octet-stream');
      response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(content);
    } catch (error) {
      response.writeHead(404, HEADERS).end(String(error));
    }
  });
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    takeBytes(contender) {
      const bytes = sent.get(contender) ?? 0;
      sent.delete(contender);
      return bytes;
    },
    close: () => server.close(),
  };
}
