/**
 * A pattern that matches any of the words in a comma-separated list, which may span several lines: "mum, dad, best
 * friend". Longer alternatives are tried first.
 */
export function oneOf(list: string): string {
  const longestFirst = [...commaSeparated(list)].sort((a, b) => b.length - a.length);
  return `(${longestFirst.join('|')})`;
}

/** The entries of a comma-separated list. */
export function commaSeparated(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
