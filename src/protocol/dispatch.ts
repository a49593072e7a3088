/** Sends, answers and observes messages, and checks those that come from content scripts. */
import * as v from 'valibot';
import type { ContentWire } from '../content/wire.ts';
import { NOTE_PAGE } from '../note/wire.ts';
import { browser, extensionIsAlive, type Runtime } from '../platform/browser.ts';
import type { HandlersOf } from './handler.ts';
import {
  CONTENT_MAY_SEND,
  type MaySend,
  type MessageName,
  NOTE_MAY_SEND,
  type Payload,
  type Protocol,
  type Reply,
} from './index.ts';
import { OneAlone } from './one-alone.ts';

/** The handlers of the background, of a page, or of a test that needs a few. */
type Handlers = Partial<HandlersOf<Protocol>>;

interface Message {
  readonly name: MessageName;
  readonly payload: unknown;
}
/** What is sent back. An error's class is lost on the way, so `why` is its name. */
type Envelope = { readonly ok: unknown } | { readonly err: string; readonly why?: string };

export class MessageError extends Error {
  override readonly name = 'MessageError';

  /** `why` is the `name` of the error that the handler threw. */
  constructor(
    message: string,
    readonly errorName = '',
  ) {
    super(message);
  }
}

/** The worker ended before it answered. The message is sent again: handling it twice has the same effect as once. */
const UNANSWERED = /closed before a response|channel closed|Receiving end does not exist|Nobody answered/i;
const ATTEMPTS = 3;

export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  attempt = 1,
): Promise<Reply<N>> {
  try {
    return unwrap<N>(await browser.runtime.sendMessage({ name, payload }));
  } catch (error) {
    if (attempt === ATTEMPTS || !UNANSWERED.test(String(error))) throw error;
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
  if ('err' in envelope) throw new MessageError(envelope.err, envelope.why);
  return envelope.ok as Reply<N>;
}

/**
 * Answers the messages that have a handler here and leaves the others to other contexts. The listener is not an async
 * function: one would claim every message by returning a promise (MDN, runtime.onMessage).
 */
export const handleMessages = (handlers: Handlers, signal?: AbortSignal, onFailure?: OnFailure): void =>
  answerWith(handlers, { check: checkedPayload, onFailure }, signal);

/** For content scripts: only our own background and pages can send messages to a tab, so payloads are not checked. */
export const handleMessagesToPage = (handlers: HandlersOf<ContentWire>, signal: AbortSignal): void =>
  answerWith(handlers, { check: ({ payload }) => payload }, signal);

/** Called with the error of a handler, which is also sent back. */
type OnFailure = (name: MessageName, error: unknown) => void;

interface AnswerOptions {
  readonly check: (message: Message, sender: Runtime.MessageSender) => unknown;
  readonly onFailure?: OnFailure | undefined;
}

/** Messages that must not be handled beside others. */
const ALONE: readonly MessageName[] = ['data.erase'];
const handling = new OneAlone();

const inTurn = <T>(name: MessageName, job: () => Promise<T> | T): Promise<T> =>
  ALONE.includes(name) ? handling.alone(job) : handling.beside(job);

function answerWith(handlers: Handlers, options: AnswerOptions, signal?: AbortSignal): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender): Promise<Envelope> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(raw) || !Object.hasOwn(handlers, raw.name)) return;
    return answer(handlers, options, raw, sender);
  };
  // The polyfill's type wants `true | Promise`; undefined leaves the message to other listeners.
  const listener = listen as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => stopListening(listener));
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** In a content script whose extension was updated or removed, `runtime` is gone and no message arrives. */
function stopListening(listener: Listener): void {
  if (extensionIsAlive()) browser.runtime.onMessage.removeListener(listener);
}

/** Observes a message that another context answers, such as the summary that a page sends to the background. */
export function observeMessage<N extends MessageName>(
  name: N,
  listen: (payload: Payload<N>, sender: Runtime.MessageSender) => void,
  signal: AbortSignal,
): void {
  const listener = ((raw: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(raw) || raw.name !== name) return;
    try {
      listen(checkedPayload(raw, sender) as Payload<N>, sender);
    } catch (error) {
      console.info('An observed message is malformed.', error);
    }
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener));
}

async function answer(
  handlers: Handlers,
  { check, onFailure }: AnswerOptions,
  message: Message,
  sender: Runtime.MessageSender,
): Promise<Envelope> {
  try {
    const handler = handlers[message.name] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
    const payload = check(message, sender);
    return { ok: await inTurn(message.name, () => handler(payload, sender)) };
  } catch (error) {
    onFailure?.(message.name, error);
    return toEnvelope(error);
  }
}

/** Names that say no more than the message. */
const GENERIC_NAMES = new Set(['Error', 'MessageError']);

function toEnvelope(error: unknown): Envelope {
  if (!(error instanceof Error)) return { err: String(error) };
  return { err: error.message, ...(GENERIC_NAMES.has(error.name) ? {} : { why: error.name }) };
}

/** Our own pages are trusted; content scripts and the note may send only the messages of their tables, and payloads that fit. */
function checkedPayload(message: Message, sender: Runtime.MessageSender): unknown {
  if (isTrusted(sender)) return message.payload;
  if (isOwnPage(sender)) return fitting(message, NOTE_MAY_SEND);
  // Our content script runs in the top frame of a tab only: a message from another frame is not ours.
  if (!sender.tab || (sender.frameId ?? 0) !== 0) throw new MessageError('Only a tab’s own page may ask.');
  return fitting(message, CONTENT_MAY_SEND);
}

function fitting(message: Message, table: MaySend): unknown {
  const schemas: { readonly [name: string]: v.GenericSchema } = table;
  const schema = Object.hasOwn(schemas, message.name) ? schemas[message.name] : undefined;
  if (!schema) throw new MessageError(`A page may not send ${message.name}.`);
  const result = v.safeParse(schema, message.payload);
  if (!result.success) throw new MessageError(`Malformed ${message.name}: ${result.issues[0].message}`);
  return result.output;
}

/** Decided by address, and by origin where the browser gives it: Chrome sets the origin itself, so it cannot be forged. */
export function isOwnPage({ url, origin }: Sender): boolean {
  const own = browser.runtime.getURL('');
  return (url?.startsWith(own) ?? false) && (origin === undefined || `${origin}/` === own);
}

/** A page of ours that no site can reach: all but the note, which lies in a frame of a site's page. */
export const isTrusted = (sender: Sender): boolean =>
  isOwnPage(sender) && !sender.url?.startsWith(browser.runtime.getURL(NOTE_PAGE));

/** Chrome's `origin` (MDN, runtime.MessageSender) is missing in the polyfill's types. */
type Sender = Runtime.MessageSender & { readonly origin?: string };

const isMessage = (raw: unknown): raw is Message =>
  typeof raw === 'object' && raw !== null && 'name' in raw && typeof raw.name === 'string';
