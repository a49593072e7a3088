import type { Page } from 'playwright-core';

/** States of the camera: what the browser answers about its permission, and how opening it ends. */
export const CAMERAS = {
  asks: { state: 'prompt' },
  asksForNone: { state: 'prompt', error: 'NotFoundError' },
  asksForBusy: { state: 'prompt', error: 'NotReadableError' },
  denied: { state: 'denied', error: 'NotAllowedError' },
  none: { state: 'granted', error: 'NotFoundError' },
  busy: { state: 'granted', error: 'NotReadableError' },
  /** It opens, and the engine never answers: a scan without an end. */
  endless: { state: 'granted', isMute: true },
} as const satisfies { readonly [name: string]: CameraStandIn };

export type CameraHere = keyof typeof CAMERAS;

interface CameraStandIn {
  readonly state: PermissionState;
  readonly error?: string;
  readonly isMute?: true;
}

/** Runs in the page before its own scripts. */
export function standInForCamera({ state, error, isMute }: CameraStandIn): void {
  const status = Object.assign(new EventTarget(), { state });
  navigator.permissions.query = () => Promise.resolve(status as unknown as PermissionStatus);
  if (error)
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('A stand-in.', error));
  if (isMute) MessagePort.prototype.postMessage = () => undefined;
}

/** Where a tab whose cameras can be chosen keeps the choice, for the pages of the extension that it loads next. */
const CHOSEN = 'camera';

export const withCamerasToChoose = async (tab: Page): Promise<void> => {
  await tab.addInitScript(`{
    const camera = ${JSON.stringify(CAMERAS)}[globalThis.sessionStorage?.getItem('${CHOSEN}')];
    if (camera) (${standInForCamera})(camera);
  }`);
};

/** Called on a page of the extension; without a name the next page has the camera that there is. */
export const chooseCamera = (tab: Page, name: CameraHere | ''): Promise<void> =>
  tab.evaluate(entry => sessionStorage.setItem(...entry), [CHOSEN, name] as [string, string]);
