/** Bundled into a plain page by the tests of the page lighter: the page's part of the extension, with a site of their choice. */

import { FocusOrigin } from '../../../src/content/note/focus-origin.ts';
import { NoteOpener } from '../../../src/content/note/note-opener.ts';
import { PageLighter } from '../../../src/content/page-lighter.ts';
import { watchPage } from '../../../src/content/watcher.ts';
import { SITES, siteHere } from '../../../src/sites/index.ts';

const life = new AbortController();

export const end = (): void => life.abort();

export function start(siteId: string): PageLighter {
  const site = SITES.find(({ id }) => id === siteId) ?? siteHere(siteId);
  if (!site) throw new Error(`No site ${siteId}.`);
  const lighter = new PageLighter(site, life.signal);
  new NoteOpener(lighter.tracked, new FocusOrigin(life.signal), life.signal);
  watchPage(change => void lighter.look(change), life.signal);
  void lighter.refresh();
  return lighter;
}
