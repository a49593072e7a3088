/** Overwrites small pictures of a face, as frames are overwritten, instead of leaving them to the garbage collector. */
export function clearPixels(pictures: readonly (Float32Array | Float64Array)[]): void {
  for (const picture of pictures) picture.fill(0);
}
