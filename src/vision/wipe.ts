/** Small pictures of a face are faces, too: overwritten as frames are, not left to the garbage collector. */
export function wipe(pictures: readonly (Float32Array | Float64Array)[]): void {
  for (const picture of pictures) picture.fill(0);
}
