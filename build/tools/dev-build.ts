/** A development build that is made anew on every save: readable code, source maps, `DEV` true. */
import { watch as watchFiles } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { context, type Plugin } from 'esbuild';
import { bundles, ROOT } from '../bundles.mjs';
import { COPIED, copyFiles, ships } from '../copies.mjs';
import type { Browser } from '../manifest.mjs';

/** Several bundles and several file events follow one save: they are reported together. */
const GATHERED_FOR = 200;

function gathered(report: () => void): () => void {
  let pending: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(pending);
    pending = setTimeout(report, GATHERED_FOR);
  };
}

/** Resolves at the end of the first build; calls `onRebuilt` at the end of each later one without errors. */
function ended(onRebuilt: () => void): { readonly plugin: Plugin; readonly first: Promise<void> } {
  let finish = (): void => undefined;
  const first = new Promise<void>(resolve => {
    finish = resolve;
  });
  let isFirst = true;
  const setup: Plugin['setup'] = build => {
    build.onEnd(({ errors }) => {
      if (!isFirst && errors.length === 0) onRebuilt();
      isFirst = false;
      finish();
    });
  };
  return { plugin: { name: 'ended', setup }, first };
}

function watchCopies(copy: () => void): void {
  for (const from of COPIED)
    watchFiles(path.join(ROOT, from), { recursive: true }, (_event, name) => {
      if (!name || ships(name)) copy();
    });
}

interface DevBuild {
  readonly browser: Browser;
  readonly out: string;
  /** Entries of the manifest that a release lacks. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly onRebuilt: () => void;
}

export async function watchBuild({ browser, out, manifest, onRebuilt }: DevBuild): Promise<void> {
  const rebuilt = gathered(onRebuilt);
  await rm(out, { recursive: true, force: true });
  await copyFiles(browser, out, manifest);
  for (const options of bundles(browser, out, true)) {
    const { plugin, first } = ended(rebuilt);
    const built = await context({ ...options, plugins: [...(options.plugins ?? []), plugin] });
    await built.watch();
    await first;
  }
  watchCopies(gathered(() => void copyFiles(browser, out, manifest).then(onRebuilt, console.error)));
}
