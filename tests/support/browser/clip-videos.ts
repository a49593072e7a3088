/** Both run in a page of the extension: they keep each video that a script makes, and say what is in them. */
type Keeping = typeof globalThis & { madeVideos: HTMLVideoElement[] };

export function watchVideos(): void {
  const made: HTMLVideoElement[] = [];
  const create = document.createElement.bind(document);
  Object.assign(globalThis, { madeVideos: made });
  Object.assign(document, {
    createElement: (name: string) => {
      const element = create(name);
      if (element instanceof HTMLVideoElement) made.push(element);
      return element;
    },
  });
}

/** How much each has, and how wide its picture is; lets go of them. */
export function takeVideos(): readonly (readonly [readyState: number, width: number])[] {
  const { madeVideos } = globalThis as Keeping;
  return madeVideos.splice(0).map(({ readyState, videoWidth }) => [readyState, videoWidth]);
}
