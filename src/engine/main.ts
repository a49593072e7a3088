import { engineHost } from '#platform/engine-host';
import { browser } from '../platform/browser.ts';
import { IdleTimer } from './idle.ts';
import { servePort } from './port-server.ts';
import { Reader } from './reader.ts';
import { Turns } from './turns.ts';

const IDLE_MINUTE = 60_000;

const packaged = (path: string): string => browser.runtime.getURL(path);

const readFile = async (path: string): Promise<ArrayBuffer> =>
  (await fetch(packaged(`models/${path}`))).arrayBuffer();

const reader = new Reader(packaged('engine/'), readFile);
const turns = new Turns();
const idle = new IdleTimer(IDLE_MINUTE, engineHost.closeSelf);
const closing = new AbortController();

addEventListener('pagehide', () => closing.abort());
engineHost.onPort(port =>
  servePort(port, { reader, turns, idle, closing: closing.signal, stayAwake: engineHost.stayAwake }),
);
