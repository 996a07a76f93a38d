import type { Draft } from '@/lib/engine/reading/draft';
import { publicSafety } from '@/lib/lexicon/asks-to-spread';
import { alarms, troubles } from '@/lib/lexicon/danger-words';
import { overlapping, type Span } from '@/lib/text/span';

/** How many different words of trouble make a warning. */
const ENOUGH = 2;

/** How far from an ask its warning may stand, in UTF-16 units: the length of a post. */
const REACH = 280;

/** "Lost near Zubiri: Hana, 24, green pack": a search for somebody by name and age. */
const LOOKED_FOR =
  /\b(?:[Mm]issing|MISSING|[Ll]ost|LOST|[Ll]ast\sseen|[Ss]een|SEEN)\b[^.!?\n]{0,60}[:,?]\s\p{Lu}\p{sc=Latn}+(?:\s\p{Lu}\p{sc=Latn}+)?,\s(?:aged?\s)?\d{1,2}\b/u;

const looksForSomebody = ({ text }: Draft): boolean => LOOKED_FOR.test(text);

/** Whether an ask is part of a warning, a search for somebody or a call for help: passing that on promotes nobody. */
export function isForPublicSafety(draft: Draft, { start, end }: Span): boolean {
  const around = { start: start - REACH, end: end + REACH };
  if (draft.derive(looksForSomebody)) return true;
  if (draft.standsWithin(around, publicSafety) || draft.standsWithin(around, alarms)) return true;
  const words = overlapping(draft.find(troubles), around).map(({ normalized }) => normalized);
  return new Set(words).size >= ENOUGH;
}

/** Whether a draft no longer than two posts is a warning, a search or a call for help as a whole. */
export function isPublicSafety(draft: Draft): boolean {
  const { length } = draft.text;
  return length <= 2 * REACH && isForPublicSafety(draft, { start: 0, end: length });
}
