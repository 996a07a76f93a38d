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
