import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_TITLES } from '../../../data/demo/titles.ts';
import { demoPage } from './page.ts';
import { posterSvg } from './poster.ts';
import { slugOf } from './slug.ts';

export interface DemoServer {
  readonly url: string;
  close(): Promise<void>;
}

const POSTERS = new Map(DEMO_TITLES.map(title => [`/posters/${slugOf(title)}.svg`, title]));

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const answer = (path: string, page: string): Reply => {
  const title = POSTERS.get(path);
  if (title) return { status: 200, type: 'image/svg+xml', body: posterSvg(title) };
  if (path === '/' || path.startsWith('/title/')) return { status: 200, type: 'text/html', body: page };
  return { status: 404, type: 'text/plain', body: 'Not showing here.' };
};

/** Serves the Corner Cinema on 127.0.0.1, at any free port unless one is given. */
export const serveDemo = async (port = 0): Promise<DemoServer> => {
  const page = demoPage();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, type, body } = answer(pathname, page);
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
