import { COLOURS, INK } from '../mood/colours.ts';
import type { Emotion } from '../mood/emotions.ts';
import { SHAPES, STROKE, VEIN } from '../mood/shapes.ts';

/** Toolbars are light, dark or coloured by a theme, so the shape has its own dark tile behind it. */
const CORNER = 0.22;
const MARGIN = 0.1;
const GRID = 24;

function drawShape(pen: OffscreenCanvasRenderingContext2D, emotion: Emotion): void {
  const { fill, stroke, isVeined } = SHAPES[emotion];
  pen.fillStyle = COLOURS[emotion].onInk;
  pen.strokeStyle = isVeined ? INK : COLOURS[emotion].onInk;
  pen.lineWidth = isVeined ? VEIN : STROKE;
  pen.lineCap = 'round';
  if (fill) pen.fill(new Path2D(fill));
  if (stroke) pen.stroke(new Path2D(stroke));
}

/** The toolbar icon of a mood, in pixels. */
export function drawMoodIcon(emotion: Emotion, size: number): ImageData {
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (!pen) throw new Error('No 2d canvas.');
  pen.fillStyle = INK;
  pen.beginPath();
  pen.roundRect(0, 0, size, size, size * CORNER);
  pen.fill();
  const scale = (size * (1 - 2 * MARGIN)) / GRID;
  pen.setTransform(scale, 0, 0, scale, size * MARGIN, size * MARGIN);
  drawShape(pen, emotion);
  return pen.getImageData(0, 0, size, size);
}
