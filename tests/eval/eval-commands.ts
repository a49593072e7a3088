import type { Command } from '../../build/tools/command.ts';

/** What can be measured of the product's answers: `npm run eval -- <name>`. */
export const EVAL_COMMANDS: readonly Command[] = [
  {
    name: 'catalog',
    does: 'How many titles of a list the shipped catalog knows, and how many with a genre.',
    file: 'catalog/main.ts',
    takes: 'FILE.csv',
    needs: ['titleList'],
  },
  {
    name: 'catalog-precision',
    does: 'How often a title that the catalog recognises is the right one.',
    file: 'catalog/catalog-precision.ts',
    takes: 'FOLDER',
    needs: ['catalogSources'],
  },
  {
    name: 'emotions',
    does: 'Average precision of the emotion tags that the catalog learned, five-fold.',
    file: 'catalog/emotion-tags-learned.ts',
    takes: 'FOLDER',
    needs: ['catalogSources'],
  },
  {
    name: 'pages',
    does: 'Titles found and missed on saved pages, site by site; with --strip also without class names.',
    file: 'pages/main.ts',
    takes: 'FOLDER [--strip] [SITE…]',
    needs: ['savedPages', 'chromium'],
  },
  {
    name: 'recommend',
    does: 'How good the lists are for simulated viewers, against simpler lists (docs/EVALUATION.md).',
    file: 'recommend/main.ts',
    takes: '[--viewers N]',
  },
  {
    name: 'text',
    does: 'Moods and goals read from sentences, or F1 on labelled comments.',
    file: 'text/main.ts',
    takes: '--sentences FILE [--half NAME] | --tsv FILE --labels FILE',
    needs: ['comments'],
  },
  {
    name: 'fuse',
    does: 'How often the emotion is right when a sentence follows a look at the face.',
    file: 'text/fuse-odds.ts',
    takes: '[--tsv FILE --labels FILE]',
    needs: ['comments'],
  },
  {
    name: 'expression',
    does: 'How often the expression network agrees with people, and how well it knows when it does not.',
    file: 'expression/main.ts',
    takes: '--dir FOLDER --split public [--views mirror] [--limit N]',
    needs: ['faces'],
  },
  {
    name: 'expression-card',
    does: 'Measures the expression network and writes models/expression/MODEL_CARD.md with its charts.',
    file: 'expression/expression-card.ts',
    takes: '--dir FOLDER',
    needs: ['faces'],
  },
  {
    name: 'expression-calibrate',
    does: 'Chooses the temperature and the asking threshold, and writes both into the model.',
    file: 'expression/expression-calibrate.ts',
    takes: '--dir FOLDER [--split NAME]',
    needs: ['faces'],
  },
  {
    name: 'expression-parity',
    does: 'Compares the exported networks with what PyTorch answered; fails when they differ too much.',
    file: 'expression/expression-parity.ts',
    takes: '--dir FOLDER',
    needs: ['faces', 'parityExport'],
  },
  {
    name: 'camera',
    does: 'What is lost from a camera frame against the network’s own test pictures.',
    file: 'camera/main.ts',
    takes:
      '--dir FOLDER [--split public] [--limit N] [--seed N] [--only SCENE] [--geometry | --gates | --fit-mouth]',
    needs: ['faces'],
  },
  {
    name: 'drawn',
    does: 'How the drawn people of the tests are found and read.',
    file: 'expression/drawn-face.ts',
    takes: '[--out FOLDER]',
  },
];
