import type { NotedCard } from '../../../src/note/noted-card.ts';
import type { KnownTitle } from '../../../src/pages/known-title.ts';
import type { Lighting } from '../../../src/pages/lighting.ts';
import type { Mark, PageSighting } from '../../../src/pages/page-sighting.ts';

/**
 * Run in a plain page before our own script: in place of the background a list of known titles (none given: all),
 * of which those that begin with "Lit" are lit and those that begin with "Seen" are seen; "Lit P" is in a private
 * window. `asked` holds every question about marks, `told` every summary, `said` all that the person said; `lighting`
 * may be changed, and `mood`: while there is none, no title is known, as in the background itself; or `disk`: then nothing is kept.
 */
interface Message {
  readonly name: string;
  readonly payload: unknown;
}

const asked: string[] = [];
const told: unknown[] = [];
const said: Message[] = [];
const lighting: Lighting = { intensity: 'glow', dimRest: false, hideSeen: false };
const mood = { isThere: true };
const disk = { isFull: false };

function markOf({ text }: PageSighting, known: readonly string[]): Mark {
  if (!mood.isThere || (known.length > 0 && !known.includes(text))) return { known: false };
  const [lit, seen] = [text.startsWith('Lit'), text.startsWith('Seen')];
  return { known: true, lit, seen, score: text.length, emotion: 'happy' };
}

const whyOf = ({ text }: PageSighting): KnownTitle => ({
  name: text,
  year: 2009,
  kind: 'film',
  because: { emotion: 'happy', goal: 'match', genres: ['comedy'], vibes: ['funny'] },
  verdict: null,
  ...(text === 'Lit P' && { isPrivate: true }),
});

const FOUND = { key: 'film|1995|heat', name: 'Heat', year: 1995, kind: 'film', genres: ['crime'] };

function answer({ name, payload }: Message, known: readonly string[]): unknown {
  if (name === 'page.lighting') return lighting;
  if (name === 'note.title') return whyOf((payload as NotedCard).sighting);
  if (name === 'page.summary') return told.push(payload) && null;
  if (name === 'catalog.search') return [FOUND];
  if (name !== 'page.marks' && disk.isFull) throw new Error('QuotaExceededError');
  if (name !== 'page.marks') return said.push({ name, payload }) && null;
  const sightings = payload as readonly PageSighting[];
  asked.push(...sightings.map(({ text }) => text));
  return sightings.map(sighting => markOf(sighting, known));
}

export function standIn(known: readonly string[]): void {
  const sendMessage = async (message: Message): Promise<unknown> => ({ ok: answer(message, known) });
  const i18n = {
    getMessage: (key: string, values: readonly string[] = []) => [key, ...values].join(' '),
    getUILanguage: () => 'en',
  };
  const getURL = (path: string) => `about:blank#${path}`;
  const runtime = { id: 'test', getURL, sendMessage, onMessage: { addListener: () => undefined } };
  const extension = { runtime, i18n };
  // The polyfill wants to see a `chrome` of an extension before it takes `browser` as it is.
  Object.assign(globalThis, {
    asked,
    told,
    said,
    lighting,
    mood,
    disk,
    browser: extension,
    chrome: extension,
  });
}
