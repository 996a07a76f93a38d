import { bearerEnd } from '@/lib/engine/reading/titles';

/** How far behind words an explanation of them is read, in UTF-16 units. */
export const REACH = 80;
/** A capitalised word. */
export const CAPITAL = /^\p{Lu}\p{Ll}+/u;

/** "Everything must go, a novel about a shop, is our read": the words are the title of a work, capitalised or not. */
const WORK_EXPLAINED =
  /^,\s(?:our|the|an?|my|his|her|(?:\p{Lu}[\p{sc=Latn}-]*\s){0,2}\p{Lu}[\p{sc=Latn}-]*['’]s?)\s/u;
const AND_GOES_ON = /^\s[^.!?\n,:]{2,60},\s\p{Ll}/u;

/** The largest number of words between "the" and the thing that has a title: "the new double album". */
const BEFORE_BEARER = 2;

/** The end of the thing that has a title, if it follows the pattern's match; else -1. */
export function bearerBehind(pattern: RegExp, text: string): number {
  const start = pattern.exec(text)?.[0].length;
  return start === undefined ? -1 : bearerEnd(text, start, BEFORE_BEARER);
}

/** The text after it, empty if there is none. */
export function restBehind(pattern: RegExp, text: string): string {
  const end = bearerBehind(pattern, text);
  return end < 0 ? '' : text.slice(end);
}

/** Whether the text behind words explains them as the title of a work. */
export const isWorkExplained = (behind: string): boolean =>
  AND_GOES_ON.test(restBehind(WORK_EXPLAINED, behind));
