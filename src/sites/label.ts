/** How to read a label that is a sentence: badges, ranks and advice come before and after the title. */
export interface LabelGrammar {
  /** What may stand before the title, in any order and as often as it likes. Each begins with `^`. */
  readonly before?: readonly RegExp[];
  /** The title ends where the first of these begins. */
  readonly after?: readonly RegExp[];
  /** The first of its groups that matches is the year. */
  readonly year?: RegExp;
  /** Its first group holds genre words, separated by commas. */
  readonly genres?: RegExp;
  /** A label that matches one of these is not about a title. */
  readonly never?: readonly RegExp[];
}

export interface LabelReading {
  readonly title: string;
  readonly year?: number;
  readonly genres?: readonly string[];
}

const MOST_LEADS = 8;
/** A sign between two words is left at the edge when one of the words is cut off; so is its space. */
const EDGES = /^[\s.,:;|·•–—-]+|[\s,;|·•–—-]+$/gu;

function withoutLeads(label: string, before: readonly RegExp[]): string {
  let rest = label;
  for (let taken = 0; taken < MOST_LEADS; taken += 1) {
    const lead = before.find(pattern => pattern.test(rest));
    if (!lead) return rest;
    rest = rest.replace(lead, '').trimStart();
  }
  return rest;
}

/** A title may begin with a word that ends other titles ("New Girl"): an end counts only after the first letter. */
function withoutTail(text: string, after: readonly RegExp[]): string {
  const ends = after.map(pattern => text.search(pattern)).filter(at => at > 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

const genreWords = (list: string): string[] =>
  list
    .split(/\s*[,،、]\s*/)
    .map(word => word.trim())
    .filter(Boolean);

export function readLabel(label: string, grammar: LabelGrammar): LabelReading | null {
  if (grammar.never?.some(pattern => pattern.test(label))) return null;
  const title = withoutTail(withoutLeads(label, grammar.before ?? []), grammar.after ?? []).replace(
    EDGES,
    '',
  );
  if (!title) return null;
  return { title, ...readFacts(label, grammar) };
}

/** Year and genres in a label. */
export function readFacts(label: string, grammar: LabelGrammar): Omit<LabelReading, 'title'> {
  const year = Number(grammar.year?.exec(label)?.slice(1).find(Boolean) ?? 0);
  const genres = genreWords(grammar.genres?.exec(label)?.[1] ?? '');
  return { ...(year > 0 && { year }), ...(genres.length > 0 && { genres }) };
}
