import type { Frame } from '../vision/frame.ts';
import { abortable, within } from './abortable.ts';

/** Why the camera gives no picture. The popup has a text for each (`trouble_…`). */
export type CameraTrouble = 'denied' | 'dismissed' | 'no-camera' | 'in-use' | 'failed';

export class CameraError extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
  }
}

const CONSTRAINTS: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 } },
};

const TROUBLE_OF: { readonly [name: string]: CameraTrouble } = {
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

async function troubleOf(error: unknown): Promise<CameraTrouble> {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'NotAllowedError') return troubleOfRefusal(error);
  return TROUBLE_OF[error.name] ?? 'failed';
}

/**
 * After a permission "this time" has ended, a popup is refused although a tab could still ask. Chrome's message is then
 * "Permission dismissed". Firefox's message is the usual one, but the permission's state is not "denied". Chrome's
 * message "denied by system" means that the operating system blocks the camera, whatever the state is.
 */
async function troubleOfRefusal({ message }: DOMException): Promise<CameraTrouble> {
  if (/by system/i.test(message)) return 'denied';
  return (await cameraPermission()) === 'denied' ? 'denied' : 'dismissed';
}

/**
 * Looked up before the camera is opened: a popup can use a granted permission, but cannot request one.
 * Firefox answers "granted" also where the permission was for one time and it will ask again.
 */
export const cameraPermission = async (): Promise<PermissionState> =>
  (await navigator.permissions.query({ name: 'camera' as PermissionName })).state;

const FRAME_TIMEOUT = 5_000;

/** An open camera. It closes when the signal is aborted. */
export class Camera {
  private constructor(
    private readonly stream: MediaStream,
    private readonly video: HTMLVideoElement,
    private readonly life: AbortSignal,
  ) {}

  static async open(video: HTMLVideoElement, life: AbortSignal): Promise<Camera> {
    life.throwIfAborted();
    const stream = await navigator.mediaDevices.getUserMedia(CONSTRAINTS).catch(async error => {
      throw new CameraError(await troubleOf(error));
    });
    const camera = new Camera(stream, video, life);
    if (life.aborted) camera.close();
    life.throwIfAborted();
    life.addEventListener('abort', () => camera.close(), { once: true });
    video.srcObject = stream;
    await camera.#withTimeout(video.play());
    return camera;
  }

  /** The next frame that the camera delivers. The promise rejects when the camera closes, which delivers no more frames. */
  async frame(): Promise<Frame> {
    await this.#withTimeout(abortable(this.life, resolve => this.video.requestVideoFrameCallback(resolve)));
    const { videoWidth: width, videoHeight: height } = this.video;
    return frameOf(this.video, width, height);
  }

  /** An unplugged or sleeping camera reports no error: it delivers no frame. */
  #withTimeout<T>(work: Promise<T>): Promise<T> {
    return within(FRAME_TIMEOUT, work, new CameraError('in-use'));
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
    // Where another camera has been opened meanwhile, its picture must stay.
    if (this.video.srcObject === this.stream) this.video.srcObject = null;
  }
}

/** The pixels of a picture. The canvas that they are read from exists only during this call. */
export function frameOf(picture: CanvasImageSource, width: number, height: number): Frame {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2d canvas.');
  try {
    context.drawImage(picture, 0, 0, width, height);
    return { width, height, pixels: context.getImageData(0, 0, width, height).data };
  } finally {
    // Frees the pixels at once: the garbage collector may free the canvas much later.
    canvas.width = 0;
  }
}
