import type { DevtoolsEvent } from '../browser/devtools.ts';
import { Targets } from './targets.ts';

export interface Asked {
  readonly url: string;
  /** The document or worker that asked. */
  readonly by: string;
}

export interface NetworkLog {
  readonly requests: readonly Asked[];
  readonly close: () => void;
}

interface Sent {
  readonly documentURL?: string;
  readonly request: { readonly url: string };
}

/** The browser's own windows load what lies in the browser; should one ask outside, it is kept. */
const isOfBrowser = ({ url, by }: Asked): boolean =>
  by.startsWith('chrome://') && /^(?:chrome|data|blob):/.test(url);

/** Every request and socket of every target, as the browser itself reports them. */
export async function recordNetwork(port: number): Promise<NetworkLog> {
  const requests: Asked[] = [];
  const keep = (asked: Asked): void => {
    if (!isOfBrowser(asked)) requests.push(asked);
  };
  const targets = await Targets.watch(port, ({ sessionId }, devtools) =>
    devtools.send('Network.enable', {}, sessionId),
  );
  targets.devtools.listen(({ method, params, sessionId }: DevtoolsEvent) => {
    const by = targets.of(sessionId)?.url ?? 'unknown';
    if (method === 'Network.requestWillBeSent') {
      const { request, documentURL } = params as unknown as Sent;
      keep({ url: request.url, by: documentURL || by });
    }
    if (method === 'Network.webSocketCreated' || method === 'Network.webTransportCreated')
      keep({ url: String(params.url), by });
  });
  return { requests, close: () => targets.devtools.close() };
}
