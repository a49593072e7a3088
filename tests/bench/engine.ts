import { parseArgs } from 'node:util';
import { cnnRounds, coldRounds, warmRounds } from './engine/rounds.ts';
import { setUpStage } from './engine/stage.ts';
import { cnnTable, libraryTable } from './engine/table.ts';

/**
 * `npm run bench:engine [-- --rounds 7] [-- --json]`: from a frame to an expression, next to two libraries that
 * do the same job, and the network alone next to another runtime. All on one thread of WASM with SIMD.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
const stage = await setUpStage();
try {
  const cold = await coldRounds(stage, rounds, 'wasm');
  const warm = await warmRounds(stage, rounds, 'wasm');
  const cnn = await cnnRounds(stage, rounds);
  if (values.json) console.log(JSON.stringify({ cold, warm, cnn }));
  else console.log(`${libraryTable({ cold, warm })}\n\n${cnnTable(cnn)}`);
} finally {
  await stage.close();
}
