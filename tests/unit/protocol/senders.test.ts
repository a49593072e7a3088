import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT_MAY_SEND, type MessageName, NOTE_MAY_SEND } from '../../../src/protocol/index.ts';
import { sampleOf } from '../../support/trust/schema-caps.ts';

const OWN = 'chrome-extension://abc/';
type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `${OWN}${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));
const { handleMessages } = await import('../../../src/protocol/dispatch.ts');

const PAGE = { id: 'abc', url: 'https://www.netflix.com/browse', tab: { id: 7 }, frameId: 0 };
const erased = vi.fn(() => null);
const asked = vi.fn(() => null);
const SENDABLE = Object.keys(CONTENT_MAY_SEND) as (keyof typeof CONTENT_MAY_SEND)[];
const BY_NOTE = Object.keys(NOTE_MAY_SEND) as (keyof typeof NOTE_MAY_SEND)[];
/** The note's frame in a page: its address is one of ours. */
const NOTE = { id: 'abc', url: `${OWN}popup/note/index.html`, tab: { id: 7 }, frameId: 3 };

beforeEach(() => {
  listeners.length = 0;
  handleMessages({
    ...Object.fromEntries([...SENDABLE, ...BY_NOTE].map(name => [name, asked])),
    'history.forgetBetween': erased,
  });
});

const receive = (name: MessageName, payload: unknown, sender: object): Promise<unknown> | undefined =>
  listeners[0]?.({ name, payload }, sender);

/** Senders that look as much like our own pages as a stranger could make them. */
const FORGED = {
  'another extension': { id: 'other', url: `${OWN}popup/index.html` },
  'another extension, in a tab': { ...PAGE, id: 'other' },
  'a web page with our address in its own': { ...PAGE, url: `https://evil.example/${OWN}popup/index.html` },
  'an address that begins like ours': {
    ...PAGE,
    url: 'chrome-extension://abc.evil.example/popup/index.html',
  },
  'our address from a stranger’s origin': {
    ...PAGE,
    url: `${OWN}popup/index.html`,
    origin: 'https://evil.example',
  },
  'our address from a sandbox': { ...PAGE, url: `${OWN}popup/index.html`, origin: 'null' },
  'a sender without any field': {},
  'no address': { id: 'abc', tab: { id: 7 } },
  'an address of another kind': { ...PAGE, url: 'about:srcdoc' },
} as const;

describe.each(Object.entries(FORGED))('%s', (_who, sender) => {
  it('is not taken for one of our pages', async () => {
    await receive('history.forgetBetween', null, sender);
    expect(erased).not.toHaveBeenCalled();
  });
});

describe('a frame inside a page', () => {
  it.each(SENDABLE)('may not send %s', async name => {
    const payload = sampleOf(CONTENT_MAY_SEND[name]);
    expect(await receive(name, payload, { ...PAGE, frameId: 3 })).toEqual({
      err: 'Only a tab’s own page may ask.',
    });
    expect(asked).not.toHaveBeenCalled();
    expect(await receive(name, payload, PAGE)).toEqual({ ok: null });
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('the note in a page', () => {
  it.each(BY_NOTE)('may send %s, which a content script may not', async name => {
    const payload = sampleOf(NOTE_MAY_SEND[name]);
    expect(await receive(name, payload, PAGE)).toEqual({ err: `A page may not send ${name}.` });
    expect(asked).not.toHaveBeenCalled();
    expect(await receive(name, payload, NOTE)).toEqual({ ok: null });
  });

  it.each([...SENDABLE, 'history.forgetBetween'] as const)('may not send %s', async name => {
    expect(await receive(name, null, NOTE)).toEqual({ err: `A page may not send ${name}.` });
    expect(erased).not.toHaveBeenCalled();
  });
});

it('our own pages may send everything', async () => {
  const own = { id: 'abc', url: `${OWN}options/index.html`, origin: 'chrome-extension://abc' };
  await receive('history.forgetBetween', null, own);
  expect(erased).toHaveBeenCalledOnce();
});
