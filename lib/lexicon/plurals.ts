/** The words, each followed by its plural, without duplicates. */
export function withPlurals(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, pluralOf(word)]))];
}

/** "piece of shit", "liar-in-chief": the first word takes the plural. */
const HEAD_FIRST = /^(.*?)([ -](?:of|in|to)[ -].*)$/;

/**
 * Plural endings by the ending of the noun; the first that fits applies (Cambridge Grammar of the English Language,
 * 18.3).
 */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=(?<!hu|ger|ro|nor|sha|talis)m)an$/, 'en'],
  [/(?<=child)$/, 'ren'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/$/, 's'],
];

/**
 * The plural of a noun, alone or in a phrase ("piece of cake"). Its ending is read in small letters: "PC" gives "PCs",
 * but "BOX" gives "BOXs".
 */
export function pluralOf(noun: string): string {
  const [, head, rest] = HEAD_FIRST.exec(noun) ?? [];
  if (head !== undefined && rest !== undefined) return pluralOf(head) + rest;
  const [ending, plural] = PLURALS.find(([end]) => end.test(noun))!;
  return noun.replace(ending, plural);
}
