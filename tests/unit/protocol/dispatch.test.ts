import { beforeEach, describe, expect, it, vi } from 'vitest';

const OWN = 'chrome-extension://abc/';
type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
const sendMessage = vi.fn();

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `${OWN}${path}`,
      sendMessage: (message: unknown) => sendMessage(message),
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: () => undefined,
      },
    },
  },
}));
const { handleMessages, send } = await import('../../../src/protocol/dispatch.ts');

const OWN_PAGE = { id: 'abc', url: `${OWN}popup/index.html` };
const CONTENT = { id: 'abc', url: 'https://www.netflix.com/browse', tab: { id: 7 } };
const NOTE = { ...CONTENT, url: `${OWN}popup/note/index.html`, frameId: 3 };
const marks = vi.fn(() => []);
const taken = vi.fn();
const judged = vi.fn(() => null);

beforeEach(() => {
  listeners.length = 0;
  handleMessages({
    'page.marks': marks,
    'mood.take': taken,
    'feedback.give': judged,
    'history.forgetBetween': () => null,
  });
});

const receive = (raw: unknown, sender: object): Promise<unknown> | undefined => listeners[0]?.(raw, sender);

describe('the dispatcher', () => {
  it('leaves messages without a handler to others', () => {
    expect(receive({ name: 'picks.list', payload: null }, OWN_PAGE)).toBeUndefined();
    expect(receive({ name: 'toString', payload: null }, OWN_PAGE)).toBeUndefined();
    expect(receive({ name: '__proto__' }, OWN_PAGE)).toBeUndefined();
    expect(receive('hello', OWN_PAGE)).toBeUndefined();
    expect(receive(null, OWN_PAGE)).toBeUndefined();
  });

  it('does not answer another extension', () => {
    expect(
      receive({ name: 'history.forgetBetween', payload: null }, { ...OWN_PAGE, id: 'other' }),
    ).toBeUndefined();
  });

  it('lets a content script send only the messages of the table', async () => {
    for (const name of ['mood.take', 'history.forgetBetween'])
      expect(await receive({ name, payload: null }, CONTENT)).toEqual({
        err: `A page may not send ${name}.`,
      });
    expect(taken).not.toHaveBeenCalled();
  });

  it('checks every payload that comes from a content script', async () => {
    const bad = [null, {}, 'text', Array.from({ length: 1001 }, () => ({ text: 'Up' }))];
    for (const payload of bad)
      expect(await receive({ name: 'page.marks', payload }, CONTENT)).toEqual({
        err: expect.stringContaining('Malformed page.marks'),
      });
    expect(marks).not.toHaveBeenCalled();
    await receive(
      { name: 'page.marks', payload: [{ text: 'Up', year: 2009, ids: { netflix: '70' } }] },
      CONTENT,
    );
    expect(marks).toHaveBeenCalledOnce();
  });

  it.each([
    { text: '' },
    { text: 'x'.repeat(301) },
    { text: 'Up', year: '2009' },
    { text: 'Up', extra: 1 },
    { text: 'Up', ids: { netflix: '1; drop' } },
    { text: 'Up', ids: { netflix: '1'.repeat(13) } },
    'Up',
  ])('leaves out one malformed sighting and keeps the others: %j', async odd => {
    await receive({ name: 'page.marks', payload: [{ text: 'Dark' }, odd, { text: 'Up' }] }, CONTENT);
    expect(marks).toHaveBeenCalledWith([{ text: 'Dark' }, null, { text: 'Up' }], CONTENT);
  });

  it.each([
    { title: { name: 'Up', year: 2009, kind: 'film' }, verdict: 'love' },
    { title: { name: '', year: 2009, kind: 'film' }, verdict: 'up' },
    { title: { name: 'Up', year: 2009.5, kind: 'film' }, verdict: 'up' },
    { title: { name: 'Up', year: 2009, kind: 'film', id: 4 }, verdict: 'up' },
    { title: 'Up', verdict: 'up' },
  ])('refuses a malformed verdict from the note: %j', async payload => {
    expect(await receive({ name: 'feedback.give', payload }, NOTE)).toEqual({
      err: expect.stringContaining('Malformed feedback.give'),
    });
    expect(judged).not.toHaveBeenCalled();
  });

  it('turns errors into an envelope', async () => {
    taken.mockImplementation(() => {
      throw new Error('full disk');
    });
    expect(await receive({ name: 'mood.take', payload: {} }, OWN_PAGE)).toEqual({ err: 'full disk' });
  });
});

describe('sending', () => {
  const lost = new Error('The message port closed before a response was received.');

  it('sends again when the worker ended before it answered', async () => {
    sendMessage
      .mockRejectedValueOnce(lost)
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: [] });
    expect(await send('own.list', null)).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up after three attempts, and at once when the answer is an error', async () => {
    sendMessage.mockRejectedValue(lost);
    await expect(send('own.list', null)).rejects.toThrow('closed before');
    expect(sendMessage).toHaveBeenCalledTimes(3);
    sendMessage.mockReset().mockResolvedValue({ err: 'full disk' });
    await expect(send('own.list', null)).rejects.toThrow('full disk');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
