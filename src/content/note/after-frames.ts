/** Calls back once the page has drawn so many frames; a hidden page draws none. */
export function afterFrames(count: number, then: () => void): void {
  if (count === 0) then();
  else requestAnimationFrame(() => afterFrames(count - 1, then));
}
