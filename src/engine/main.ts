import { engineHost } from '#platform/engine-host';
import { browser } from '../platform/browser.ts';
import { packagedBytes } from '../platform/packaged.ts';
import { Reader } from './backend-reader.ts';
import { IdleTimer } from './idle.ts';
import { Turns } from './one-at-a-time.ts';
import { servePort } from './port-server.ts';

const IDLE_MINUTE = 60_000;

const reader = new Reader(browser.runtime.getURL('engine/'), path => packagedBytes(`models/${path}`));
const queue = new Turns();
const idle = new IdleTimer(IDLE_MINUTE, engineHost.closeSelf);
const closing = new AbortController();

addEventListener('pagehide', () => closing.abort());
engineHost.onPort(port =>
  servePort(port, { reader, turns: queue, idle, closing: closing.signal, stayAwake: engineHost.stayAwake }),
);
