/** Forged messages against the real dispatcher, with stand-ins for what it would call. */
import { CONTENT_MAY_SEND } from '../../src/protocol/index.ts';
import { randomFrom } from '../../src/taste/random.ts';
import { sampleOf } from '../support/trust/schema-caps.ts';
import { pick } from './hostile-text.ts';
import { damaged, hostileValue } from './hostile-value.ts';

const OWN = 'chrome-extension://abc/';
const GUARDED = [
  'mood.take',
  'history.erase',
  'sites.sync',
  'sites.add',
  'picks.list',
  'everything.import',
] as const;
const SENDABLE = Object.keys(CONTENT_MAY_SEND) as (keyof typeof CONTENT_MAY_SEND)[];
const LARGEST = 2_000_000;

type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined;

const SENDERS = [
  { id: 'abc', url: 'https://www.netflix.com/browse', tab: { id: 7 }, frameId: 0 },
  { id: 'abc', url: 'https://www.netflix.com/browse', tab: { id: 7 }, frameId: 4 },
  { id: 'other', url: `${OWN}popup/index.html` },
  { id: 'abc', url: `https://evil.example/?${OWN}`, tab: { id: 7 }, origin: 'https://evil.example' },
  { id: 'abc', url: `${OWN}popup/index.html`, tab: { id: 7 }, origin: 'https://evil.example' },
  { id: 'abc' },
  {},
] as const;

interface MessageFigures {
  readonly messages: number;
  readonly answered: number;
  readonly refused: number;
  readonly ignored: number;
  readonly slowest: number;
  /** Failures: must stay empty. */
  readonly broken: readonly string[];
}

/** The polyfill wants to see a `chrome` of an extension before it takes `browser` as it is. */
async function listenerWith(handlers: object): Promise<Listener> {
  let listener: Listener | undefined;
  const onMessage = {
    addListener: (one: Listener) => {
      listener = one;
    },
    removeListener: () => undefined,
  };
  const extension = { runtime: { id: 'abc', getURL: (path: string) => OWN + path, onMessage } };
  Object.assign(globalThis, { chrome: extension, browser: extension });
  const { handleMessages } = await import('../../src/protocol/dispatch.ts');
  handleMessages(handlers);
  if (!listener) throw new Error('Nobody listens.');
  return listener;
}

export async function fuzzMessages(count: number, seed: number): Promise<MessageFigures> {
  const random = randomFrom(seed);
  const broken: string[] = [];
  const tally = { answered: 0, refused: 0, ignored: 0, slowest: 0 };
  const guarded = (name: string) => () => broken.push(`${name} was done for a stranger`);
  const sized = (payload: unknown) => {
    if (JSON.stringify(payload ?? null).length > LARGEST)
      broken.push('a payload over the limit came through');
    return null;
  };
  const listener = await listenerWith({
    ...Object.fromEntries(GUARDED.map(name => [name, guarded(name)])),
    ...Object.fromEntries(SENDABLE.map(name => [name, sized])),
  });
  for (let i = 0; i < count; i += 1) {
    const before = performance.now();
    try {
      const answer = (await listener(messageFrom(random), pick(random, SENDERS))) as
        | { err?: string }
        | undefined;
      if (!answer) tally.ignored += 1;
      else if (typeof answer.err === 'string') tally.refused += 1;
      else tally.answered += 1;
    } catch (error) {
      broken.push(String(error));
    }
    tally.slowest = Math.max(tally.slowest, performance.now() - before);
  }
  if ('polluted' in Object.prototype || 'text' in Object.prototype)
    broken.push('Object.prototype was changed');
  return { messages: count, ...tally, broken };
}

function messageFrom(random: () => number): unknown {
  const name =
    random() < 0.7 ? pick(random, SENDABLE) : pick(random, [...GUARDED, '__proto__', 'toString', '']);
  const schema = SENDABLE.find(one => one === name);
  if (!schema || random() < 0.1)
    return random() < 0.3 ? hostileValue(random) : { name, payload: hostileValue(random) };
  const good = sampleOf(CONTENT_MAY_SEND[schema]);
  return { name, payload: random() < 0.1 ? good : damaged(random, good) };
}
