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

/**
 * The words, each with an "s" behind it as most write its plural; behind "ss" that would be read as a stretched spelling,
 * so that no plural is given there.
 */
export function withPlurals(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.endsWith('ss') ? [word] : [word, `${word}s`]));
}
