/** A title is lit when it fits as well as the best fifth of its kind. */
const LIT_SHARE = 0.2;

/** The lowest fit of the best fifth of all titles of a kind; infinite where there are none. */
export function litThreshold(kinds: Uint8Array, kind: number, fitOf: (title: number) => number): number {
  const fits = new Float32Array(kinds.length);
  let count = 0;
  for (let title = 0; title < kinds.length; title += 1) {
    if (kinds[title] !== kind) continue;
    fits[count] = fitOf(title);
    count += 1;
  }
  const sorted = fits.subarray(0, count).sort();
  return sorted[Math.floor(count * (1 - LIT_SHARE))] ?? Number.POSITIVE_INFINITY;
}
