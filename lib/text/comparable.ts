/** Words in a form for comparison, which ignores case and the width of white space. */
export function comparable(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
