import { ENGINE_PAGE, ENGINE_PORT, type EngineHost } from './engine-host.ts';

/** The parts of the service worker's scope that TypeScript's DOM library lacks. */
interface WorkerScope {
  readonly clients: { matchAll(query: object): Promise<readonly WindowClient[]> };
  addEventListener(type: 'message', listen: (event: OfferEvent) => void): void;
}
interface WindowClient {
  readonly url: string;
  readonly postMessage: MessagePort['postMessage'];
}
interface OfferEvent extends MessageEvent {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: WorkerScope;

const engineUrl = (): string => chrome.runtime.getURL(ENGINE_PAGE);

async function exists(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
    documentUrls: [engineUrl()],
  });
  return contexts.length > 0;
}

/** The API has no reason for GPU work; WORKERS is the nearest (the networks run apart from the pages). */
const create = (): Promise<void> =>
  chrome.offscreen.createDocument({
    url: ENGINE_PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification:
      'Reads an expression from a picture with a neural network, on this machine, away from the pages.',
  });

function onPortOffered(accept: (port: MessagePort) => Promise<void>): void {
  self.addEventListener('message', event => {
    const [port] = event.ports;
    if (event.data === ENGINE_PORT && port) event.waitUntil(accept(port));
  });
}

async function forwardPort(port: MessagePort): Promise<void> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const engine = clients.find(client => client.url.startsWith(engineUrl()));
  if (!engine) throw new Error('The engine document is gone.');
  engine.postMessage(ENGINE_PORT, [port]);
}

async function offerPort(port: MessagePort): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('The background worker is not active.');
  active.postMessage(ENGINE_PORT, [port]);
}

function onPort(listen: (port: MessagePort) => void): void {
  navigator.serviceWorker.addEventListener('message', event => {
    const [port] = event.ports;
    if (event.data === ENGINE_PORT && port) listen(port);
  });
  navigator.serviceWorker.startMessages();
}

export const engineHost: EngineHost = {
  exists,
  create,
  onPortOffered,
  forwardPort,
  offerPort,
  onPort,
  stayAwake: () => undefined, // An offscreen document outlives the worker.
  // `close` is a global of pages and of workers: this file is compiled for both (build/realms).
  closeSelf: () => close(),
};
