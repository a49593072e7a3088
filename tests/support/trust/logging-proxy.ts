import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What Chromium asks for on its own, whatever flags it is given: updates of itself and its account page, and, once
 * fields stand on a page (the note's search is one), what they may be filled with. One of ours that asked there would
 * be seen by the network log, which sees no request of the browser's.
 */
const OF_BROWSER =
  /\b(?:(?:update|content-autofill)\.googleapis\.com|accounts\.google\.com|(?:www|clients\d)\.google\.com)\b/;

export interface LoggingProxy {
  readonly address: string;
  /** Whatever anything in the browser wanted from outside this machine. */
  readonly wanted: readonly string[];
  /** How often the browser itself wanted something. */
  readonly ofBrowser: () => number;
  readonly close: () => Promise<unknown>;
}

/** The browser's only way out; it writes down and lets nothing through. */
export async function loggingProxy(): Promise<LoggingProxy> {
  const wanted: string[] = [];
  let ofBrowser = 0;
  const note = (what: string): void => {
    if (OF_BROWSER.test(what)) ofBrowser += 1;
    else wanted.push(what);
  };
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    wanted,
    ofBrowser: () => ofBrowser,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
