import { signal } from '@preact/signals';

/** How long a person needs to see the note, and to stop what they were about to press before it opened. */
const UNTIL_ACCEPTED = 500;

/**
 * Chromium checks whether anything covers an element or shows through it, in the pages around a frame, too (Intersection
 * Observer, version 2), at most every 100 ms.
 */
const WITH_VISIBILITY: IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 } = {
  trackVisibility: true,
  delay: 100,
};

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Firefox cannot tell whether a page covers our frame. */
export const seesWhatCovers = 'isVisible' in IntersectionObserverEntry.prototype;

/** From when on a press counts, by `performance.now()`. */
let acceptsFrom = Number.POSITIVE_INFINITY;
export const acceptsPresses = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;

function accept(): void {
  acceptsFrom = performance.now();
  acceptsPresses.value = true;
}

function refuse(): void {
  clearTimeout(timer);
  acceptsFrom = Number.POSITIVE_INFINITY;
  acceptsPresses.value = false;
}

function onChange(entry: Entry | undefined): void {
  refuse();
  if (entry?.isVisible ?? entry?.isIntersecting) timer = setTimeout(accept, UNTIL_ACCEPTED);
}

/** Compares the time of the press itself: a page that keeps its thread busy can only delay its delivery. */
function stopEarly(press: Event): void {
  if (!press.isTrusted || press.timeStamp < acceptsFrom) press.stopImmediatePropagation();
}

let observer: IntersectionObserver | undefined;

/**
 * Lets a press through only when it can be meant for the note. A trusted press is a person's, but the page decides where it
 * lands: it can have the note open under a pointer that is about to press, or paint over the note something that lets presses
 * through. So the note must have been visible, in one place, for a while.
 */
export function guardPresses(): void {
  observer = new IntersectionObserver(entries => onChange(entries.at(-1)), WITH_VISIBILITY);
  document.addEventListener('click', stopEarly, { capture: true });
}

/** The note has opened or moved. The observer first reports after the next frame has been painted. */
export function countFromNow(): void {
  countNoPresses();
  observer?.observe(document.body);
}

export function countNoPresses(): void {
  observer?.disconnect();
  refuse();
}
