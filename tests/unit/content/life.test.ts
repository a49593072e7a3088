import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const extension = vi.hoisted(() => ({ isAlive: true }));
vi.mock('../../../src/platform/browser.ts', () => ({ extensionIsAlive: () => extension.isAlive }));
const { pageLife } = await import('../../../src/content/life.ts');

/** What scripts of the page see of us, and can do as well as we can. */
const NEWER_COPY = 'moodlight-newer-copy';
let document: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  document = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', new EventTarget());
  extension.isAlive = true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page cannot end our script', () => {
  const { signal } = pageLife();
  document.dispatchEvent(new CustomEvent(NEWER_COPY));
  document.dispatchEvent(new CustomEvent(NEWER_COPY, { detail: { isTrusted: true } }));
  expect(signal.aborted).toBe(false);
});

it('a newer copy in the same world ends the older one, and no page sees how', () => {
  const older = pageLife();
  const newer = pageLife();
  expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
  const third = pageLife();
  expect([newer.signal.aborted, third.signal.aborted]).toEqual([true, false]);
});

it('a newer copy of a later version, which has a world of its own, ends the copy whose extension is gone', () => {
  const { signal } = pageLife();
  extension.isAlive = false;
  document.dispatchEvent(new CustomEvent(NEWER_COPY));
  expect(signal.aborted).toBe(true);
});

it('a copy whose extension is gone ends by itself', () => {
  const { signal } = pageLife();
  vi.advanceTimersByTime(6_000);
  expect(signal.aborted).toBe(false);
  extension.isAlive = false;
  vi.advanceTimersByTime(6_000);
  expect(signal.aborted).toBe(true);
});
