/**
 * A pattern that any of the words fits, from words as one writes a list: "mum, dad, best friend",
 * over as many lines as it takes. Of two that begin alike the longer is tried first.
 */
export function oneOf(list: string): string {
  const longestFirst = [...commaSeparated(list)].sort((a, b) => b.length - a.length);
  return `(${longestFirst.join('|')})`;
}

/** The entries of a list written with commas. */
export function commaSeparated(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** The words, each with its plural behind it as English spells it; none twice. */
export function withPlurals(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, pluralOf(word)]))];
}

/** "piece of shit", "liar-in-chief": it is the first word that has the plural. */
const HEAD_FIRST = /^(.*?)([ -](?:of|in|to)[ -].*)$/;

/** How the plural of a noun ends by how the noun ends, the first that fits (Cambridge Grammar of the English Language, 18.3). */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=(?:^|[^u])m)an$/, 'en'],
  [/(?<=child)$/, 'ren'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/$/, 's'],
];

function pluralOf(noun: string): string {
  const [, head, rest] = HEAD_FIRST.exec(noun) ?? [];
  if (head !== undefined && rest !== undefined) return pluralOf(head) + rest;
  const [ending, plural] = PLURALS.find(([end]) => end.test(noun))!;
  return noun.replace(ending, plural);
}
