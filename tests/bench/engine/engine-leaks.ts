import { setUpStage } from './bench-stage.ts';
import { FRAME_COUNT } from './frames.ts';

/** `npm run bench -- leaks`: tensors alive in the engine before and after 500 readings, single frames and film. */
const READINGS = 500;

const stage = await setUpStage();
try {
  const { page } = await stage.open('ours');
  await page.evaluate(() => bench.prepare());
  await page.evaluate(() => bench.cold('wasm'));
  const before = await page.evaluate(() => bench.tensors());
  for (let i = 0; i < READINGS; i++) {
    const { answer } = await page.evaluate(([film, frame]) => bench.warm(film, frame), [
      i % 2 === 1,
      i % FRAME_COUNT,
    ] as const);
    if (!answer) throw new Error(`reading ${i} found no face`);
  }
  const after = await page.evaluate(() => bench.tensors());
  console.log(`Tensors: ${before} before, ${after} after ${READINGS} readings.`);
  if (after !== before) process.exitCode = 1;
} finally {
  await stage.close();
}
