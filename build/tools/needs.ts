/** What a measurement or a layer of tests needs beside this checkout, and where it is when it is here. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromiumHere, downloadedChromium, firefoxHere } from './find-browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Need {
  readonly what: string;
  /** The path by which a person would name it, or undefined where it is missing. */
  readonly find: () => Promise<string | undefined>;
}

const inFolder = (what: string, folder: string): Need => ({
  what,
  find: async () => (existsSync(path.join(ROOT, folder)) ? folder : undefined),
});

export const NEEDS = {
  chromium: {
    what: 'Chromium (or MOODLIGHT_CHROMIUM)',
    find: async () => chromiumHere() ?? (await downloadedChromium()),
  },
  firefox: {
    what: 'a Firefox that is no snap (or MOODLIGHT_FIREFOX)',
    find: async () => firefoxHere(),
  },
  shared: inFolder('pictures, pages and lists of titles beside this checkout', '../shared'),
  titleList: inFolder('a CSV with a column "title"', '../shared/catalog/streaming'),
  catalogSources: inFolder('the downloads that data/README.md lists', '../shared/catalog'),
  people: inFolder('ratings and words of real people (docs/EVALUATION.md)', '../shared/people'),
  savedPages: inFolder('saved pages, each with its list of titles', '../shared/pages'),
  faces: inFolder('the sheets of FER2013 (models/training/README.md)', '../shared/fer2013'),
  comments: inFolder('labelled comments (models/training/text/README.md)', '../shared/goemotions'),
  parityExport: inFolder(
    'answers of PyTorch, written by models/training/export_tfjs.py',
    'models/training/runs/parity',
  ),
} as const satisfies { readonly [name: string]: Need };

export type NeedName = keyof typeof NEEDS;
