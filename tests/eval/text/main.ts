import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openShippedText } from '../../support/fakes/shipped-text.ts';
import { judgeSentences } from './text-sentences.ts';
import { judgeComments } from './text-tsv.ts';

/**
 * `npm run --silent eval -- text --tsv FILE --labels FILE`: F1 of the shipped model on comments labelled by hand;
 * `--sentences FILE [--half open|held|unseen|fresh|fresh2|exam]`: emotions and goals read right from sentences (columns text, emotion, goal).
 */

const { values } = parseArgs({
  options: {
    tsv: { type: 'string' },
    labels: { type: 'string' },
    sentences: { type: 'string' },
    half: { type: 'string' },
  },
});
const { model, reader, bytes } = await openShippedText();

if (values.sentences) {
  console.log(JSON.stringify(await judgeSentences(reader, values.sentences, values.half), null, 2));
} else if (values.tsv && values.labels) {
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  console.log(
    JSON.stringify({ ...judgeComments(model, lines(values.tsv), lines(values.labels)), bytes }, null, 2),
  );
} else {
  throw new Error(
    'usage: npm run --silent eval -- text --tsv FILE --labels FILE | --sentences FILE [--half open|held|unseen|fresh|fresh2|exam]',
  );
}
