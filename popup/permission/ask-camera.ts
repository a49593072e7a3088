import { Camera, CameraError, cameraPermission } from '../../src/capture/camera.ts';

/** What came of asking for the camera. */
export type CameraAnswer = 'granted' | 'denied' | 'no-camera' | 'in-use' | 'failed';

const AFTER_TROUBLE = {
  denied: 'denied',
  dismissed: 'denied',
  'no-camera': 'no-camera',
  'in-use': 'in-use',
  failed: 'failed',
} as const;

/** Opens the camera so that the browser asks for the permission, and closes it at once. No frame is read. */
export async function askForCamera(): Promise<CameraAnswer> {
  const moment = new AbortController();
  try {
    await Camera.open(document.createElement('video'), moment.signal);
    return 'granted';
  } catch (error) {
    if (error instanceof CameraError) return AFTER_TROUBLE[error.trouble];
    console.error('camera', error);
    return 'failed';
  } finally {
    moment.abort();
  }
}

const KNOWN: { readonly [S in PermissionState]: CameraAnswer | null } = {
  granted: 'granted',
  denied: 'denied',
  prompt: null,
};

/** The answer given earlier. Null where the person has not been asked yet. */
export const earlierAnswer = async (): Promise<CameraAnswer | null> => KNOWN[await cameraPermission()];

/** Calls `listen` when the person changes the permission in the browser's settings, as the page tells them to. */
export async function watchCameraAnswer(
  listen: (answer: CameraAnswer | null) => void,
  life: AbortSignal,
): Promise<void> {
  const status = await navigator.permissions.query({ name: 'camera' as PermissionName });
  status.addEventListener('change', () => listen(KNOWN[status.state]), { signal: life });
}
