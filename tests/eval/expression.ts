import { parseArgs } from 'node:util';
import { getBackend } from '@tensorflow/tfjs-core';
import { useBackend } from '../support/node-vision.ts';
import { loadHeads } from './expression-heads.ts';
import { modelBytes, report } from './expression-report.ts';
import { readFerSplit } from './fer-sheets.ts';

const USAGE =
  'npm run --silent eval:expression -- --dir <folder> --split <stem> [--views mirror] [--limit N]';

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    split: { type: 'string' },
    views: { type: 'string', default: 'single' },
    limit: { type: 'string' },
  },
});
if (!values.dir || !values.split || !['single', 'mirror'].includes(values.views)) {
  console.error(USAGE);
  process.exit(2);
}

await useBackend('wasm');
const limit = values.limit === undefined ? undefined : Number(values.limit);
const faces = await readFerSplit(values.dir, values.split, limit);
const heads = await loadHeads();
const figures = await report(heads, faces, { mirror: values.views === 'mirror' });
const line = {
  split: values.split,
  views: values.views,
  ...figures,
  modelBytes: await modelBytes(),
  backend: getBackend(),
};
console.log(
  JSON.stringify(line, (_, value) => (typeof value === 'number' ? Number(value.toFixed(5)) : value)),
);
