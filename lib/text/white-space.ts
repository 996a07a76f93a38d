/** White space other than a single space. */
const GAPS = /\s{2,}|[^\S ]/g;

/** The text with one space for each run of white space, and none at its ends. */
export function oneSpaced(text: string): string {
  return text.replace(GAPS, ' ').trim();
}
