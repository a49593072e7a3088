/** Keeps hold of every camera track that the page is given, to see what becomes of them. Runs in the page. */
export function watchTracks(): void {
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  const given: MediaStreamTrack[] = [];
  Object.assign(globalThis, { given });
  mediaDevices.getUserMedia = async wanted => {
    const stream = await ask(wanted);
    given.push(...stream.getTracks());
    return stream;
  };
}

/** Runs in the page, after `watchTracks`. */
export const trackStates = (): readonly string[] =>
  (globalThis as unknown as { given: MediaStreamTrack[] }).given.map(track => track.readyState);
