import { parseArgs } from 'node:util';
import { useBackend } from '../../support/fakes/node-vision.ts';
import { loadHeads, readAll } from './expression-heads.ts';
import { aboutModel, report } from './expression-report.ts';
import { readFerSplit } from './fer-sheets.ts';

const USAGE =
  'npm run --silent eval -- expression --dir <folder> --split <stem> [--views mirror] [--limit N]';

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
const greys = faces.map(({ grey }) => grey);
const views = { mirror: values.views === 'mirror' };
const figures = report(faces, {
  ferplus: await readAll(heads.ferplus, greys, views),
  fer2013: await readAll(heads.fer2013, greys, views),
});
const line = { split: values.split, views: values.views, ...figures, ...(await aboutModel(heads, faces)) };
console.log(
  JSON.stringify(line, (_, value) => (typeof value === 'number' ? Number(value.toFixed(5)) : value)),
);
