import type { Frame } from '../vision/frame.ts';
import { abortable, within } from './abortable.ts';

/** Why there is no picture, in the words of the interface (see `cameraText` in the popup). */
export type CameraTrouble = 'denied' | 'dismissed' | 'no-camera' | 'in-use' | 'failed';

export class CameraError extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
  }
}

const WANTED: MediaStreamConstraints = {
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
 * A popup is refused where a tab could still ask, once a permission for one time has ended. Chrome then says
 * "Permission dismissed"; Firefox says what it always says, but does not call the state denied. "Denied by
 * system" is Chrome's word for a block outside the browser, whatever the state.
 */
async function troubleOfRefusal({ message }: DOMException): Promise<CameraTrouble> {
  if (/by system/i.test(message)) return 'denied';
  return (await cameraPermission()) === 'denied' ? 'denied' : 'dismissed';
}

/**
 * Asked before touching the camera: in a popup only a granted permission may be used, never requested.
 * Firefox says granted, too, where it was granted for one time and will ask again.
 */
export const cameraPermission = async (): Promise<PermissionState> =>
  (await navigator.permissions.query({ name: 'camera' as PermissionName })).state;

const LONGEST_SILENCE = 5_000;

/** The camera, from opening to the light going out; it closes with the signal, whatever happens. */
export class Camera {
  private constructor(
    private readonly stream: MediaStream,
    private readonly video: HTMLVideoElement,
    private readonly life: AbortSignal,
  ) {}

  static async open(video: HTMLVideoElement, life: AbortSignal): Promise<Camera> {
    life.throwIfAborted();
    const stream = await navigator.mediaDevices.getUserMedia(WANTED).catch(async error => {
      throw new CameraError(await troubleOf(error));
    });
    const camera = new Camera(stream, video, life);
    if (life.aborted) camera.close();
    life.throwIfAborted();
    life.addEventListener('abort', () => camera.close(), { once: true });
    video.srcObject = stream;
    await camera.#soon(video.play());
    return camera;
  }

  /** The next frame the camera delivers; a closed camera would never deliver one. */
  async frame(): Promise<Frame> {
    await this.#soon(abortable(this.life, resolve => this.video.requestVideoFrameCallback(resolve)));
    const { videoWidth: width, videoHeight: height } = this.video;
    return frameOf(this.video, width, height);
  }

  /** An unplugged or sleeping camera says nothing; it just never delivers. */
  #soon<T>(work: Promise<T>): Promise<T> {
    return within(LONGEST_SILENCE, work, new CameraError('in-use'));
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
    // A camera that was asked for longer ago may arrive, and be closed, under the picture of the next one.
    if (this.video.srcObject === this.stream) this.video.srcObject = null;
  }
}

/** The canvas lives only as long as this call; nothing else ever holds the picture. */
export function frameOf(source: CanvasImageSource, width: number, height: number): Frame {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2d canvas.');
  try {
    context.drawImage(source, 0, 0, width, height);
    return { width, height, pixels: context.getImageData(0, 0, width, height).data };
  } finally {
    // Frees the pixels now; the canvas itself may wait long for the garbage collector.
    canvas.width = 0;
  }
}
