/**
 * The one protocol map. A message is a name with one payload; the name's prefix says who answers:
 * `content.*` the content script of a tab, everything else the background. Frames never travel here,
 * they go to the engine through a transferred port (src/engine/protocol.ts).
 */
import * as v from 'valibot';
import type { Kind } from './catalog/sighting.ts';
import type { Emotion } from './mood/emotions.ts';
import type { Mood, Reading } from './mood/reading.ts';
import { browser, type Runtime } from './platform/browser.ts';
import type { Pick } from './recommend/pick.ts';
import {
  type Mark,
  type PageSighting,
  type PageSummary,
  type PageTitle,
  SightingsSchema,
  SummarySchema,
} from './sites/sighting.ts';
import type { HistoryEntry, NewFeedback } from './storage/records.ts';

export interface Protocol {
  /** `at` is the sender's: asked twice, it is still one mood. */
  'mood.take': (look: { readonly reading: Reading; readonly at: number }) => Mood;
  'mood.correct': (change: { readonly id: number; readonly emotion: Emotion }) => Mood;
  'mood.reread': (change: { readonly id: number; readonly reading: Reading }) => Mood;
  'picks.list': (query: { readonly kind: Kind | null; readonly limit: number }) => readonly Pick[];
  'feedback.give': (feedback: NewFeedback) => null;
  'history.list': (query: { readonly limit: number }) => readonly HistoryEntry[];
  'history.erase': (all: null) => null;
  'sites.sync': (now: null) => null;
  'sites.leave': (siteId: string) => null;
  /** Null stands for a sighting that was malformed: one odd card costs the others nothing. */
  'page.marks': (sightings: readonly (PageSighting | null)[]) => readonly Mark[];
  'page.summary': (summary: PageSummary) => null;
  'content.refresh': (now: null) => null;
  'content.end': (now: null) => null;
  'content.summary': (now: null) => PageSummary;
  'content.titles': (now: null) => readonly PageTitle[];
}

export type MessageName = keyof Protocol;
export type Payload<N extends MessageName> = Parameters<Protocol[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Protocol[N]>;

export type Handlers = {
  readonly [N in MessageName]?: (
    payload: Payload<N>,
    sender: Runtime.MessageSender,
  ) => Promise<Reply<N>> | Reply<N>;
};

interface Message {
  readonly name: MessageName;
  readonly payload: unknown;
}
type Envelope = { readonly ok: unknown } | { readonly err: string };

/** All a content script may say, and in what form: its page is hostile (docs/ARCHITECTURE.md, Trust). */
const CONTENT_MAY_SEND = {
  'page.marks': SightingsSchema,
  'page.summary': SummarySchema,
} as const satisfies { readonly [N in MessageName]?: v.GenericSchema<unknown, Payload<N>> };

export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** The worker died over the question. Handlers can be asked twice: what they do once more changes nothing. */
const LOST = /closed before a response|channel closed|Receiving end does not exist|Nobody answered/i;
const ATTEMPTS = 3;

export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  attempt = 1,
): Promise<Reply<N>> {
  try {
    return unwrap<N>(await browser.runtime.sendMessage({ name, payload }));
  } catch (error) {
    if (attempt === ATTEMPTS || !LOST.test(String(error))) throw error;
    return send(name, payload, attempt + 1);
  }
}

export const sendToTab = <N extends `content.${string}` & MessageName>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<Reply<N>> => browser.tabs.sendMessage(tabId, { name, payload }).then(reply => unwrap<N>(reply));

function unwrap<N extends MessageName>(reply: unknown): Reply<N> {
  const envelope = reply as Envelope | undefined;
  if (!envelope) throw new MessageError('Nobody answered.');
  if ('err' in envelope) throw new MessageError(envelope.err);
  return envelope.ok as Reply<N>;
}

/**
 * Answers the messages that have a handler and leaves the rest to other contexts. The listener is
 * synchronous: an async one would claim every message (MDN, runtime.onMessage).
 */
export function handleMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender): Promise<Envelope> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(raw) || !Object.hasOwn(handlers, raw.name)) return;
    return answer(handlers, raw, sender);
  };
  // The polyfill's type wants `true | Promise`; returning undefined is what leaves a message to others.
  const listener = listen as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Listens to a message that someone else answers, such as what a page tells the background of itself. */
export function overhear<N extends MessageName>(
  name: N,
  listen: (payload: Payload<N>, sender: Runtime.MessageSender) => void,
  signal: AbortSignal,
): void {
  const listener = ((raw: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(raw) || raw.name !== name) return;
    try {
      listen(checkedPayload(raw, sender) as Payload<N>, sender);
    } catch (error) {
      console.info('Overheard something malformed.', error);
    }
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(
  handlers: Handlers,
  message: Message,
  sender: Runtime.MessageSender,
): Promise<Envelope> {
  try {
    const handler = handlers[message.name] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
    return { ok: await handler(checkedPayload(message, sender), sender) };
  } catch (error) {
    return { err: error instanceof Error ? error.message : String(error) };
  }
}

/** Our own pages are trusted; anyone else may only send what the table allows, in the form it gives. */
function checkedPayload(message: Message, sender: Runtime.MessageSender): unknown {
  if (isOwnPage(sender)) return message.payload;
  const schemas: { readonly [name: string]: v.GenericSchema } = CONTENT_MAY_SEND;
  const schema = Object.hasOwn(schemas, message.name) ? schemas[message.name] : undefined;
  if (!schema) throw new MessageError(`A page may not send ${message.name}.`);
  const result = v.safeParse(schema, message.payload);
  if (!result.success) throw new MessageError(`Malformed ${message.name}: ${result.issues[0].message}`);
  return result.output;
}

export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

const isMessage = (raw: unknown): raw is Message =>
  typeof raw === 'object' && raw !== null && 'name' in raw && typeof raw.name === 'string';
