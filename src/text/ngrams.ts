const SIZES = [2, 3, 4, 5] as const;
const NEGATION_REACH = 3;

/** The negations that the model was trained with: each marks the next three words. The rules have longer lists. */
const NEGATORS = new Set(
  (
    'not no never dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt aint ' +
    'without hardly barely'
  ).split(' '),
);

/** FNV-1a over UTF-16 units, mixed so that the low bits are even (MurmurHash3's finaliser). */
export function hashOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function negated(tokens: readonly string[]): string[] {
  let reach = 0;
  const marked: string[] = [];
  for (const token of tokens) {
    if (reach > 0) marked.push(`n ${token}`);
    reach = NEGATORS.has(token) ? NEGATION_REACH : reach - 1;
  }
  return marked;
}

export function wordGrams(tokens: readonly string[]): string[] {
  const framed = ['^', ...tokens, '$'];
  const pairs = framed.slice(1).map((token, i) => `w ${framed[i]} ${token}`);
  return [...tokens.map(token => `w ${token}`), ...pairs, ...negated(tokens)];
}

export function charGrams(tokens: readonly string[]): string[] {
  return tokens.flatMap(token => {
    // Split by code points, not by UTF-16 units, as Python does.
    const signs = [...` ${token} `];
    return SIZES.flatMap(size =>
      Array.from(
        { length: Math.max(0, signs.length - size + 1) },
        (_, i) => `c${signs.slice(i, i + size).join('')}`,
      ),
    );
  });
}
