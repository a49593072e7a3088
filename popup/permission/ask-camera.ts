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

/** Opens the camera once, to be asked, and closes it at once; nothing is looked at here. */
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

/** What was answered before; null while nobody was asked. */
export const earlierAnswer = async (): Promise<CameraAnswer | null> => KNOWN[await cameraPermission()];

/** The person may answer in the browser's own settings, too, while the page tells them how. */
export async function watchCameraAnswer(
  listen: (answer: CameraAnswer | null) => void,
  life: AbortSignal,
): Promise<void> {
  const status = await navigator.permissions.query({ name: 'camera' as PermissionName });
  status.addEventListener('change', () => listen(KNOWN[status.state]), { signal: life });
}
