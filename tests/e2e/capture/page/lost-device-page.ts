import { BackendReader } from '../../../../src/engine/backend-reader.ts';
import type { Odds } from '../../../../src/mood/odds.ts';

export interface PageReading {
  readonly backend: string;
  readonly odds: Odds | undefined;
}

export interface LostDevicePage {
  read(): Promise<PageReading>;
  /** Begins a reading and destroys the GPU device before the reading ends. */
  readWhileLosingTheDevice(): Promise<PageReading>;
  devices(): number;
}

declare global {
  var lostDevice: LostDevicePage;
}

const SIZE = { width: 640, height: 480 } as const;
const devices: GPUDevice[] = [];

/** The product uses no software GPU. On a machine without another one, this makes it look like a real GPU and keeps its devices. */
function allowSoftwareGpu(): void {
  Object.defineProperty(GPUAdapterInfo.prototype, 'isFallbackAdapter', { get: () => false });
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor) {
    const device = await requestDevice.call(this, descriptor);
    devices.push(device);
    return device;
  };
}

const query = new URLSearchParams(location.search);
if (query.has('software-gpu')) allowSoftwareGpu();

const reader = new BackendReader(query.get('wasm') ?? '/ours/wasm/', async path =>
  (await fetch(`/ours/models/${path}`)).arrayBuffer(),
);
const never = new AbortController().signal;

async function read(): Promise<PageReading> {
  const pixels = new Uint8ClampedArray(await (await fetch('/frames/0')).arrayBuffer());
  const { backend, reading } = await reader.read({ ...SIZE, pixels }, never);
  return { backend, odds: reading.kind === 'read' ? reading.faces[0]?.odds : undefined };
}

globalThis.lostDevice = {
  read,
  async readWhileLosingTheDevice() {
    const reading = read();
    await new Promise(resolve => setTimeout(resolve, 20));
    for (const device of devices) device.destroy();
    return reading;
  },
  devices: () => devices.length,
};
