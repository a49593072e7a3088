/** `npm run --silent eval -- drawn`: how the drawn people are found and read; `--out FOLDER` also keeps the pictures. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EMOTIONS, type Emotion } from '../../../src/mood/emotions.ts';
import type { FrameReading } from '../../../src/vision/frame.ts';
import { drawFace } from '../../demo/face/draw-face.ts';
import { LOOKS } from '../../demo/face/look.ts';
import { encodePng } from '../../demo/face/png.ts';
import { loadNodeVision } from '../../support/fakes/node-vision.ts';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;

const describe = (reading: FrameReading): string => {
  const [first] = reading.faces;
  if (reading.kind === 'refused') return `refused: ${reading.refusal}`;
  if (!first || !('odds' in first)) return 'nobody';
  const ranked = [...EMOTIONS].sort((a, b) => first.odds[b] - first.odds[a]).slice(0, 2);
  const odds = ranked.map(emotion => `${emotion} ${first.odds[emotion].toFixed(2)}`);
  return `${first.face.score.toFixed(3)}  ${first.face.box.width.toFixed(0).padStart(4)} px  ${odds.join(', ')}`;
};

async function keep(name: string, picture: Buffer): Promise<void> {
  if (!out) return;
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, name), picture);
}

const vision = await loadNodeVision();
console.log('Drawn faces of 640×480 through face finder, crop and expression model (WASM).');
console.log('person  drawn     score  width    read as');
for (const [name, look] of Object.entries(LOOKS)) {
  for (const expression of EMOTIONS satisfies readonly Emotion[]) {
    const frame = drawFace({ expression, look });
    console.log(`${name.padEnd(7)} ${expression.padEnd(9)} ${describe(await vision.read(frame))}`);
    await keep(`${name}-${expression}.png`, encodePng(frame));
  }
}
vision.dispose();
