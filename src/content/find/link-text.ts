import { type LabelGrammar, readLabel } from '../../sites/label.ts';
import { tidy, wordsOfSlug } from './read-text.ts';

const LONGEST_TITLE = 120;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const MOST_PIECES = 24;
/** The labels of buttons and links say what they do ("Share"), those of icons what else a title has ("Subtitles"). */
const LABELLED = '[aria-label]:not(a, button, [role="button"], [role="img"], form *)';

/** Scores, episode numbers, running times, ranks and buttons: what stands on a card beside its title. */
const NOT_A_NAME = [
  /^[\d.,]+\s*(?:%|\/\s*10|m|min|h|k|views?)(?:\s+(?:left|remaining))?$/iu,
  /^\d+\s*h(?:\s*\d+\s*m)?(?:\s+(?:left|remaining))?$/iu,
  /^(?:resume\s+)?s\d+\s*[.:·]?\s*e\d+\b/iu,
  /^(?:new|next)\s+(?:episode|season|movie|series)s?$/iu,
  /^(?:play|resume|watch(?: now| trailer| later)?|watch again|trailer|(?:view )?more (?:info|details)|details)(?:\s+-.*)?$/iu,
  /^(?:#\d+|[^\p{L}\p{N}]+)$/u,
];
/** The site has cut the name to fit its card. */
const SHORTENED = /(?:\.\.\.|…)$/;

const isName = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST_TITLE && !NOT_A_NAME.some(pattern => pattern.test(text));

/** The pieces of text in an element: of each element in it, the text that is not in a further element. */
export function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  for (const leaf of [element, ...element.querySelectorAll('*')]) {
    if (pieces.length >= MOST_PIECES) break;
    const own = [...leaf.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
    const text = tidy(own.map(node => node.textContent ?? '').join(' '));
    if (text) pieces.push(text);
  }
  return pieces;
}

const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.map(element => tidy(element.getAttribute(name) ?? ''));

const headingsIn = (container: Element): string[] =>
  [...container.querySelectorAll(HEADINGS)].map(heading => tidy(heading.textContent ?? ''));

/** Texts that may be the title, likeliest first. */
function* candidates(links: readonly Element[], container: Element): Generator<string> {
  yield* headingsIn(container);
  yield* attributes(links, 'aria-label');
  yield* attributes(links, 'title');
  for (const link of links) yield* piecesOf(link);
  yield* attributes([...container.querySelectorAll('[alt]')], 'alt');
  yield* attributes([...container.querySelectorAll(LABELLED)].slice(0, MOST_PIECES), 'aria-label');
}

function namesIn(links: readonly Element[], container: Element, grammar: LabelGrammar | undefined): string[] {
  const names: string[] = [];
  for (const candidate of candidates(links, container)) {
    const name = grammar ? (readLabel(candidate, grammar)?.title ?? '') : candidate;
    if (isName(name)) names.push(name);
  }
  return names;
}

const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** How alike two names are, from 0 to 1, by the words they share. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)];
  const shared = [...a].filter(word => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The text on the card that is most like the words of its address; those words themselves where there is no text. */
export function nameOfLink(
  links: readonly Element[],
  container: Element,
  slug: string,
  grammar?: LabelGrammar,
): string {
  // A card with the heading of an episode is an episode, whatever its buttons say.
  if (headingsIn(container).some(heading => grammar?.never?.some(pattern => pattern.test(heading))))
    return '';
  const names = namesIn(links, container, grammar);
  const inAddress = wordsOfSlug(slug);
  const first = names[0] ?? inAddress;
  if (!inAddress) return first;
  const best = names.reduce(
    (one, other) => (likeness(other, inAddress) > likeness(one, inAddress) ? other : one),
    first,
  );
  return SHORTENED.test(best) ? inAddress : best;
}
