import type { Draft } from './draft';

const CHECK_IN = /(?<=^|\s)@ (?=\p{Lu}|\d+\p{L}*\s\p{Lu})/u;
const SMALL_FIRST_LETTER = /^(?!\s*https?:)[^\p{L}\p{N}#@$]*\p{Ll}/u;
/** Longest text that is brief, in UTF-16 units. */
const BRIEF = 100;

/** Where a check-in begins as photo services write it ("Sunset @ Brighton Pier"); -1 if there is none. */
export function checkInStart(draft: Draft): number {
  return draft.text.search(CHECK_IN);
}

/** Whether the draft begins with a small letter, as people text. */
export function isTexted(draft: Draft): boolean {
  return SMALL_FIRST_LETTER.test(draft.text);
}

/** Whether the draft is one short piece without link, tag or mention. */
export function isBrief(draft: Draft): boolean {
  return draft.text.length <= BRIEF && draft.entitiesOf('url', 'hashtag', 'mention').length === 0;
}
