import { Reader } from '../../../../src/engine/backend-reader.ts';
import type { Odds } from '../../../../src/mood/odds.ts';

export interface Told {
  readonly backend: string;
  readonly odds: Odds | undefined;
}

export interface LostDevicePage {
  read(): Promise<Told>;
  /** Begins a reading and destroys the device while it is under way. */
  readWhileLosingTheDevice(): Promise<Told>;
  devices(): number;
}

declare global {
  var lostDevice: LostDevicePage;
}

const SIZE = { width: 640, height: 480 } as const;
const devices: GPUDevice[] = [];

/** The product passes software GPUs by; here, where there is no other, one is let pass for real and watched. */
function letSoftwarePass(): void {
  Object.defineProperty(GPUAdapterInfo.prototype, 'isFallbackAdapter', { get: () => false });
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor) {
    const device = await requestDevice.call(this, descriptor);
    devices.push(device);
    return device;
  };
}

const asked = new URLSearchParams(location.search);
if (asked.has('software-gpu')) letSoftwarePass();

const reader = new Reader(asked.get('wasm') ?? '/ours/wasm/', async path =>
  (await fetch(`/ours/models/${path}`)).arrayBuffer(),
);
const never = new AbortController().signal;

async function read(): Promise<Told> {
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
