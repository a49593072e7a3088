import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** One import statement: of a file by a file, or of a package. */
export interface SourceImport {
  readonly file: string;
  /** A path from the root of the project, or a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(file => path.join(folder, file))
    .filter(file => /\.tsx?$/.test(file));

/** Without comments. */
export const codeOf = (file: string): string =>
  readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** `import x from 'y'`, `export … from 'y'`, `import 'y'` and `import('y')`. */
const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?[^'"`;]*?from\s+['"](?<from>[^'"]+)['"]|^\s*import\s+['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<later>[^'"]+)['"]/gm;

/** A file that exists once for each browser is imported as `#platform/<name>`. */
const resolved = (file: string, specifier: string): string => {
  if (specifier.startsWith('#platform/')) return specifier.replace('#platform/', 'src/platform/');
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier;
};

export const importsIn = (file: string, code = codeOf(file)): readonly SourceImport[] =>
  [...code.matchAll(IMPORT)].map(({ groups = {} }) => ({
    file,
    target: resolved(file, groups.from ?? groups.bare ?? groups.later ?? ''),
    isTypeOnly: groups.type !== undefined,
  }));
