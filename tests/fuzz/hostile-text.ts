/** Text as an attacker or a broken site might send it. */
type Random = () => number;

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

const repeat = (random: Random, piece: string, most: number): string =>
  piece.repeat(1 + Math.floor(random() * most));

const zalgo = (random: Random): string =>
  [...'The Matrix'].map(letter => letter + repeat(random, '\u0335\u0361\u0489', 60)).join('');

const anyCharacters = (random: Random): string =>
  String.fromCodePoint(...Array.from({ length: 40 }, () => Math.floor(random() * 0x10ffff)));

const FORMS: readonly ((random: Random) => string)[] = [
  random => `\u202e${pick(random, ['xirtaM ehT', 'exe.gpj'])}\u202c\u2066Up\u2069\u200f`,
  zalgo,
  anyCharacters,
  () => 'Up '.repeat(350_000),
  random => `<img src=x onerror="pwned(${random()})">`,
  () => '<script>pwned(1)</script>',
  () => '"><svg onload=pwned(2)><a href="javascript:pwned(3)">',
  () => 'javascript:pwned(4)',
  random => pick(random, ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']),
  () => '{"__proto__":{"polluted":true}}',
  () => '\ud800\udfff\udc00 lone',
  () => '\u0000\u0001\u001b[2J\ufeff',
  random => `${repeat(random, '(', 4000)}a+)+$`,
  random => `${repeat(random, 'a ', 20_000)}(2009`,
  random => `${repeat(random, 'Season 1, Episode ', 900)}!`,
  random => `/title/${repeat(random, '%E0%A4%A', 400)}`,
  () => '=HYPERLINK("http://evil.example","x")',
  () => "'; DROP TABLE moods; --",
  () => '👩‍👩‍👧‍👦'.repeat(200),
  random => repeat(random, '\u200b\u00ad', 2000),
  () => '﷽'.repeat(5000),
  random => `Lit ${Math.floor(random() * 1e6)}`,
  random => pick(random, ['Up', 'Heat (1995)', 'Alien', 'Dark: Season 2', 'M']),
  () => '',
  () => '   \n\t ',
];

/** Very long text is mostly cut, so that thousands of cards take seconds. */
export function hostileText(random: Random): string {
  const form = pick(random, FORMS);
  const text = form(random);
  return text.length > 100_000 && random() > 0.05 ? text.slice(0, 2_000) : text;
}
