import type { Page } from 'playwright-core';

/** The drawn face for a second, as the browser itself records it. */
export async function recordClip(page: Page, picture: Buffer): Promise<Buffer> {
  const bytes = await page.evaluate(
    async encoded => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(encoded)]));
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      const stopped = new Promise(resolve => recorder.addEventListener('stop', resolve));
      recorder.start();
      for (let frame = 0; frame < 15; frame += 1) {
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        await new Promise(resolve => setTimeout(resolve, 66));
      }
      recorder.stop();
      await stopped;
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
    },
    [...picture],
  );
  return Buffer.from(bytes);
}
