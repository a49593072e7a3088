import { engineHost } from '#platform/engine-host';
import { browser } from '../platform/browser.ts';
import { packagedBytes } from '../platform/packaged.ts';
import { BackendReader } from './backend-reader.ts';
import { IdleTimer } from './idle.ts';
import { JobQueue } from './job-queue.ts';
import { servePort } from './port-server.ts';

const IDLE_MINUTE = 60_000;

const reader = new BackendReader(browser.runtime.getURL('engine/'), path => packagedBytes(`models/${path}`));
const queue = new JobQueue();
const idle = new IdleTimer(IDLE_MINUTE, engineHost.closeSelf);
const closing = new AbortController();

addEventListener('pagehide', () => closing.abort());
engineHost.onPort(port =>
  servePort(port, { reader, queue, idle, closing: closing.signal, stayAwake: engineHost.stayAwake }),
);
