/** How messages travel: sent, answered, overheard, and checked when a page sends them. */
import * as v from 'valibot';
import type { ContentWire } from '../content/wire.ts';
import { browser, extensionIsAlive, type Runtime } from '../platform/browser.ts';
import type { HandlersOf } from './handler.ts';
import { CONTENT_MAY_SEND, type MessageName, type Payload, type Protocol, type Reply } from './index.ts';

/** The handlers of the background, of a page, or of a test that needs a few. */
type Handlers = Partial<HandlersOf<Protocol>>;

interface Message {
  readonly name: MessageName;
  readonly payload: unknown;
}
type Envelope = { readonly ok: unknown } | { readonly err: string; readonly why?: string };

export class MessageError extends Error {
  override readonly name = 'MessageError';

  /** `why` is the name of what went wrong over there: an error's class does not travel. */
  constructor(
    message: string,
    readonly why = '',
  ) {
    super(message);
  }
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
  if ('err' in envelope) throw new MessageError(envelope.err, envelope.why);
  return envelope.ok as Reply<N>;
}

/**
 * Answers the messages that have a handler and leaves the rest to other contexts. The listener is
 * synchronous: an async one would claim every message (MDN, runtime.onMessage).
 */
export const handleMessages = (handlers: Handlers, signal?: AbortSignal, onFailure?: OnFailure): void =>
  answerWith(handlers, { check: checkedPayload, onFailure }, signal);

/** In a page: nobody but our own background and pages can send to a tab, so no form need be checked there. */
export const handleMessagesToPage = (handlers: HandlersOf<ContentWire>, signal: AbortSignal): void =>
  answerWith(handlers, { check: ({ payload }) => payload }, signal);

/** Told of what went wrong, apart from the answer. */
type OnFailure = (name: MessageName, error: unknown) => void;

interface Ways {
  readonly check: (message: Message, sender: Runtime.MessageSender) => unknown;
  readonly onFailure?: OnFailure | undefined;
}

function answerWith(handlers: Handlers, ways: Ways, signal?: AbortSignal): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender): Promise<Envelope> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(raw) || !Object.hasOwn(handlers, raw.name)) return;
    return answer(handlers, ways, raw, sender);
  };
  // The polyfill's type wants `true | Promise`; returning undefined is what leaves a message to others.
  const listener = listen as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => stopListening(listener));
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** To a script whose extension was updated under it nobody can speak any more. */
function stopListening(listener: Listener): void {
  if (extensionIsAlive()) browser.runtime.onMessage.removeListener(listener);
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
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener));
}

async function answer(
  handlers: Handlers,
  { check, onFailure }: Ways,
  message: Message,
  sender: Runtime.MessageSender,
): Promise<Envelope> {
  try {
    const handler = handlers[message.name] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
    return { ok: await handler(check(message, sender), sender) };
  } catch (error) {
    onFailure?.(message.name, error);
    return told(error);
  }
}

const NAMELESS = new Set(['Error', 'MessageError']);

function told(error: unknown): Envelope {
  if (!(error instanceof Error)) return { err: String(error) };
  return { err: error.message, ...(NAMELESS.has(error.name) ? {} : { why: error.name }) };
}

/** Our own pages are trusted; anyone else may only send what the table allows, in the form it gives. */
function checkedPayload(message: Message, sender: Runtime.MessageSender): unknown {
  if (isOwnPage(sender)) return message.payload;
  // Our script runs in a tab's page itself: frames in it are strangers'.
  if (!sender.tab || (sender.frameId ?? 0) !== 0) throw new MessageError('Only a tab’s own page may ask.');
  const schemas: { readonly [name: string]: v.GenericSchema } = CONTENT_MAY_SEND;
  const schema = Object.hasOwn(schemas, message.name) ? schemas[message.name] : undefined;
  if (!schema) throw new MessageError(`A page may not send ${message.name}.`);
  const result = v.safeParse(schema, message.payload);
  if (!result.success) throw new MessageError(`Malformed ${message.name}: ${result.issues[0].message}`);
  return result.output;
}

/** By address, and by origin where the browser tells it: Chrome knows who has sent, whatever the address says. */
export function isOwnPage({ url, origin }: Sender): boolean {
  const own = browser.runtime.getURL('');
  return (url?.startsWith(own) ?? false) && (origin === undefined || `${origin}/` === own);
}

/** Chrome's `origin` (MDN, runtime.MessageSender) is missing in the polyfill's types. */
type Sender = Runtime.MessageSender & { readonly origin?: string };

const isMessage = (raw: unknown): raw is Message =>
  typeof raw === 'object' && raw !== null && 'name' in raw && typeof raw.name === 'string';
