const LETTERS = /\p{L}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

/** How many letters a text has, and how many of them are Latin. */
export function lettersOf(text: string): { readonly all: number; readonly latin: number } {
  const countOf = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return { all: countOf(LETTERS), latin: countOf(LATIN_LETTERS) };
}
