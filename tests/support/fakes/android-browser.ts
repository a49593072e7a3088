/** What Firefox for Android has none of: keys, a sidebar, windows (MDN, Differences between desktop and Android). */
const ABSENT: readonly PropertyKey[] = ['commands', 'sidebarAction', 'windows'];

/** The events that somebody listens to. */
export const listening = new Set<string>();

/** Whatever else is asked for is there: a room of more, a call that comes to nothing, or an event that never happens. */
function anything(name: string): object {
  const call = name === 'runtime.getURL' ? () => 'moz-extension://test/' : async () => ({});
  return new Proxy(call, {
    get(_, member) {
      if (member === 'addListener') return () => listening.add(name);
      return typeof member === 'symbol' || member === 'then' ? undefined : anything(`${name}.${member}`);
    },
  });
}

/** For `vi.mock('../../../src/platform/browser.ts', …)`: a browser in which nothing happens. */
export const androidBrowser = () => ({
  browser: new Proxy({}, { get: (_, room) => (ABSENT.includes(room) ? undefined : anything(String(room))) }),
  extensionIsAlive: () => true,
});
