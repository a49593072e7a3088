import { browser } from './browser.ts';
import { ENGINE_PAGE, ENGINE_PORT, type EngineHost } from './engine-host.ts';

const CLOSE_FRAME = 'moodlight-engine-close';
const STAY_AWAKE = 'moodlight-engine-busy';
/** An event page is suspended, its frames with it, half a minute after its last event or API call. */
const STAY_AWAKE_EVERY = 1_000;

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

function isOurs(event: MessageEvent, what: string): boolean {
  return event.origin === location.origin && event.data === what;
}

/** Any API call of the event page's own counts as life; those of its frames do not. */
function stayAwake(): void {
  browser.runtime.getPlatformInfo().catch(error => console.error('event page', error));
}

function heed(engine: HTMLIFrameElement): void {
  const life = new AbortController();
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== engine.contentWindow) return;
    if (isOurs(event, STAY_AWAKE)) stayAwake();
    if (!isOurs(event, CLOSE_FRAME)) return;
    engine.remove();
    life.abort();
  };
  window.addEventListener('message', onMessage, { signal: life.signal });
}

async function create(): Promise<void> {
  const engine = document.createElement('iframe');
  engine.hidden = true;
  engine.src = browser.runtime.getURL(ENGINE_PAGE);
  const loaded = new Promise<void>((resolve, reject) => {
    engine.addEventListener('load', () => resolve(), { once: true });
    engine.addEventListener('error', () => reject(new Error('The engine frame did not load.')), {
      once: true,
    });
  });
  document.body.append(engine);
  heed(engine);
  await loaded;
}

function onPortOffered(accept: (port: MessagePort) => Promise<void>): void {
  window.addEventListener('message', event => {
    const [port] = event.ports;
    if (isOurs(event, ENGINE_PORT) && port) accept(port).catch(error => console.error('engine port', error));
  });
}

async function forwardPort(port: MessagePort): Promise<void> {
  const target = frame()?.contentWindow;
  if (!target) throw new Error('The engine frame is gone.');
  target.postMessage(ENGINE_PORT, location.origin, [port]);
}

let hosting: Promise<void> | undefined;

async function hostHere(port: MessagePort): Promise<void> {
  if (!frame()) hosting = create();
  await hosting;
  await forwardPort(port);
}

/**
 * getBackgroundPage wakes a sleeping event page; Firefox extension pages share its process. Only a private
 * window's pages get null (MDN, runtime.getBackgroundPage): they keep a frame of their own.
 */
async function offerPort(port: MessagePort): Promise<void> {
  const page: Window | null = await browser.runtime.getBackgroundPage();
  if (page) page.postMessage(ENGINE_PORT, location.origin, [port]);
  else await hostHere(port);
}

function onPort(listen: (port: MessagePort) => void): void {
  window.addEventListener('message', event => {
    const [port] = event.ports;
    if (isOurs(event, ENGINE_PORT) && port) listen(port);
  });
}

let lastBusy = Number.NEGATIVE_INFINITY;

function sayBusy(): void {
  if (performance.now() - lastBusy < STAY_AWAKE_EVERY) return;
  lastBusy = performance.now();
  window.parent.postMessage(STAY_AWAKE, location.origin);
}

export const engineHost: EngineHost = {
  exists: async () => frame() !== null,
  create,
  onPortOffered,
  forwardPort,
  offerPort,
  onPort,
  stayAwake: sayBusy,
  closeSelf: () => window.parent.postMessage(CLOSE_FRAME, location.origin),
};
