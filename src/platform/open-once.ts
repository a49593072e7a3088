/** Opened when first asked for, and kept; what could not be opened is tried again by the next who asks. */
export function openOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | undefined;
  return () => {
    opening ??= open().catch(error => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
