import { browser } from './browser.ts';
import { ENGINE_PAGE, ENGINE_PORT, type EngineHost } from './engine-host.ts';

const CLOSE_FRAME = 'moodlight-engine-close';
const STAY_AWAKE = 'moodlight-engine-busy';
/** Milliseconds. Firefox suspends an event page, with its frames, half a minute after its last event or API call. */
const STAY_AWAKE_EVERY = 1_000;

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

function isOurMessage(event: MessageEvent, message: string): boolean {
  return event.origin === location.origin && event.data === message;
}

/** Any API call by the event page itself keeps it from being suspended; calls by its frames do not. */
function keepEventPageAwake(): void {
  browser.runtime.getPlatformInfo().catch(error => console.error('event page', error));
}

function listenToFrame(engine: HTMLIFrameElement): void {
  const life = new AbortController();
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== engine.contentWindow) return;
    if (isOurMessage(event, STAY_AWAKE)) keepEventPageAwake();
    if (!isOurMessage(event, CLOSE_FRAME)) return;
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
  listenToFrame(engine);
  await loaded;
}

function onPortOffered(accept: (port: MessagePort) => Promise<void>): void {
  window.addEventListener('message', event => {
    const [port] = event.ports;
    if (isOurMessage(event, ENGINE_PORT) && port)
      accept(port).catch(error => console.error('engine port', error));
  });
}

async function forwardPort(port: MessagePort): Promise<void> {
  const target = frame()?.contentWindow;
  if (!target) throw new Error('The engine frame is gone.');
  target.postMessage(ENGINE_PORT, location.origin, [port]);
}

let creatingHere: Promise<void> | undefined;

/** Creates the engine's frame in this page. */
async function hostHere(port: MessagePort): Promise<void> {
  if (!frame()) creatingHere = create();
  await creatingHere;
  await forwardPort(port);
}

/**
 * getBackgroundPage starts a suspended event page; Firefox's extension pages share its process. Only pages in private
 * windows get null (MDN, runtime.getBackgroundPage): they host the engine in a frame of their own.
 */
async function offerPort(port: MessagePort): Promise<void> {
  const page: Window | null = await browser.runtime.getBackgroundPage();
  if (page) page.postMessage(ENGINE_PORT, location.origin, [port]);
  else await hostHere(port);
}

function onPort(listen: (port: MessagePort) => void): void {
  window.addEventListener('message', event => {
    const [port] = event.ports;
    if (isOurMessage(event, ENGINE_PORT) && port) listen(port);
  });
}

let lastBusy = Number.NEGATIVE_INFINITY;

function reportBusy(): void {
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
  stayAwake: reportBusy,
  closeSelf: () => window.parent.postMessage(CLOSE_FRAME, location.origin),
};
