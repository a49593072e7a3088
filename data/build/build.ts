import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from './encode.ts';
import { gather, select } from './gather.ts';
import { likenessVectors } from './likeness/likeness-vectors.ts';
import { crossValidated, regardsFor } from './regard/regard.ts';
import type { UnknownTitle } from './sources/netflix-top10.ts';
import { vibesFor } from './vibes/apply.ts';

const DATA = fileURLToPath(new URL('..', import.meta.url));
const UNKNOWN_SHOWN = 40;

const asLine = ({ title, kind, hours }: UnknownTitle): string =>
  `${Math.round(hours / 1e6)}M hours  ${kind}  ${title}`;

async function build(folder: string): Promise<void> {
  const started = performance.now();
  const { works, musicGenres, moodWords, unknown, counts } = await gather(folder, join(DATA, 'sources'));
  const shipped = select(works.all);
  const vibes = vibesFor(works.all);
  const { bytes, sizes } = encode({
    works: shipped,
    vibes,
    likeness: likenessVectors(shipped, vibes),
    regard: regardsFor(works.all),
    musicGenres,
    moodWords,
  });
  mkdirSync(join(DATA, 'catalog'), { recursive: true });
  writeFileSync(join(DATA, 'catalog/catalog.bin'), bytes);
  const report = {
    counts,
    merged: works.all.length,
    learnedRegard: crossValidated(works.all),
    shipped: shipped.length,
    withGenre: shipped.filter(work => work.genres !== 0 || work.musicGenres.length > 0).length,
    bytes: bytes.length,
    sizes,
  };
  writeFileSync(join(DATA, 'catalog/report.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report, null, 2));
  console.log(`\nNetflix titles that no source knows (${unknown.length}), most hours first:`);
  console.log(unknown.slice(0, UNKNOWN_SHOWN).map(asLine).join('\n'));
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run build:catalog -- FOLDER   (the downloads listed in data/README.md)');
  process.exit(1);
}
await build(folder);
