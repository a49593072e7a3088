/** How much code a browser parses for each page: its script with all chunks that it imports at once, and those it imports later. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The scripts of the package by the page they belong to. */
export const SCRIPTS = {
  popup: 'popup/main.js',
  permission: 'popup/permission.js',
  welcome: 'popup/welcome/main.js',
  note: 'popup/note/main.js',
  options: 'options/main.js',
  engine: 'engine/main.js',
  background: 'background.js',
  content: 'content.js',
};

/** Imports as esbuild writes them when it minifies. */
const AT_ONCE = /(?:\bfrom|\bimport)"(\.[^"]+\.js)"/g;
const LATER = /\bimport\("(\.[^"]+\.js)"\)/g;

const importedBy = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => path.join(path.dirname(file), name));

function withChunks(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const chunk of importedBy(file, AT_ONCE)) withChunks(chunk, found);
  return found;
}

const kilobytes = files => [...files].reduce((sum, file) => sum + statSync(file).size, 0) / 1024;

const nameOf = file => path.basename(file).replace(/-[A-Z0-9]{8}\.js$/, '');

/** Chunks that are imported when they are first needed; what the page has already is not counted again. */
function later(page, script) {
  const atOnce = withChunks(script);
  const files = new Set([...atOnce].flatMap(file => importedBy(file, LATER)));
  return [...files].map(file => {
    const own = [...withChunks(file)].filter(chunk => !atOnce.has(chunk));
    return [`${page} › ${nameOf(file)}`, kilobytes(own)];
  });
}

/** Kilobytes by page, and by what a page loads later, as `page › chunk`. */
export function sizesIn(folder) {
  const scripts = Object.entries(SCRIPTS).map(([page, script]) => [page, path.join(folder, script)]);
  const missing = scripts.filter(([, script]) => !existsSync(script)).map(([page]) => page);
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}.`);
  return new Map(
    scripts.flatMap(([page, script]) => [[page, kilobytes(withChunks(script))], ...later(page, script)]),
  );
}
