/** Words as they are held against others: case and the width of white space make no difference. */
export function comparable(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
