import { vi } from 'vitest';

/** As much of a page as the popup's modules ask for when they are loaded: one in which nothing happens by itself. */
export function standInForPage(): void {
  const events = new EventTarget();
  vi.stubGlobal('document', {
    hidden: false,
    documentElement: { classList: { contains: () => false } },
    addEventListener: events.addEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
  });
  vi.stubGlobal('addEventListener', () => undefined);
}
