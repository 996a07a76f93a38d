import { BULLETS, CLEAR_NUMBER, PART_NUMBER } from '@/lib/engine/reading/step-marks';
import { abbreviationsThatMayEnd } from '@/lib/lexicon/abbreviations';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { replaceSpan, type SpanChange } from '@/lib/text/span';

/** Abbreviations whose full stop a question mark may follow: "at Ames & Co.?" */
const STOPPED = [...abbreviationsThatMayEnd, 'st'].filter((form) => !form.includes('.')).join('|');

/**
 * Broken pieces that nobody writes but a cut may leave. They are counted before and after: what the writer wrote is
 * accepted.
 */
const RUINS: readonly RegExp[] = [
  // marks that do not go together, or are alone
  /[,;]\s*[.!?,;:]/gu,
  /(?<!\S)[,;.:](?=\s|$)/gu,
  /\w:\s*[.!?,;:](?![)(DPp/|])/gu,
  new RegExp(
    String.raw`(?<!\.|(?<!\p{sc=Latn})(?:${STOPPED}|\p{sc=Latn}\.\p{sc=Latn}))\.[!?]`,
    'giu',
  ),
  /(?<!\.)\.\.(?!\.)|[)\]]{2}|[.!?]\s*[,;](?!\))/gu,
  /[-–—&+|~•·*/»]\s*[-–—&+|~•·*/».!?,;:](?=\s)/gu,
  /[([]\s*[,.;:!?]/gu,
  /[:;=]-?[()]{2}/gu,
  // a line that breaks off
  /(?:[,:;&+–—]|\s-)[^\S\n]*(?=\n|$)/gu,
  new RegExp(
    String.raw`(?<![\p{sc=Latn}\d])(?:and|or|but|to|with|for|the|an|our|your|my|of|at|by|from|as|if|because|than|${PLEASE})[.!]?[^\S\n]*(?=\n|$)`,
    'giu',
  ),
  // a word that needs another after it
  new RegExp(
    String.raw`(?<![\p{sc=Latn}\d])(?:to|the|an|our|your|my|of|for|with|${PLEASE})\s*[,;:.!?](?=\s|$)`,
    'giu',
  ),
  // an offer of which only the question is left
  /(?<=^|[.!?\n]\s{0,4})(?:want|need|looking\sfor|interested\sin|would\syou\slike|do\syou\swant|do\syou\sneed)\s[^.!?\n]{1,200}\?\s{0,4}$/giu,
  // a step without its words
  new RegExp(
    String.raw`(?<![\p{sc=Latn}\d(])${CLEAR_NUMBER}\s*(?=$|\n|[.,;:!?)]|${CLEAR_NUMBER})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|\n)[^\S\n]*(?:\d{1,2}\.|[ivx]{1,4}\.|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?|${PART_NUMBER}|step\s\d{1,2}\W?|(?:[${BULLETS}▪➡✅🔁👉]\uFE0F?))[^\S\n]*(?=\n|$)`,
    'giu',
  ),
  /(?<!\S)\[\d{1,2}\]\s*(?=$|\n|[.,;:!?]|\[\d{1,2}\])/gu,
  new RegExp(String.raw`(?<!\S)${PART_NUMBER}\s+(?=${PART_NUMBER}\s)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?]\s+)${PART_NUMBER}[\s.!?]*$`, 'gu'),
  /(?<!\p{sc=Latn})(?:one|two|three|four|five|first|second|third|last):\s*(?=$|\n|(?:two|three|four|five|second|third|fourth|last):)/giu,
  // a label right before another: "Wednesday: Thursday: curry"
  /(?:^|[.!?\n])\s{0,4}\p{Lu}\p{sc=Latn}*(?:\s(?:\p{Lu}|\p{Ll}{2,5}))?:\s+(?=\p{Lu}\p{sc=Latn}*(?:\s(?:\p{Lu}|\p{Ll}{2,5}))?:\s)/gu,
  /\p{sc=Latn}\s\d{1,2}(?::|\s[-–—])\s*(?=$|\n|\p{sc=Latn}+\s\d{1,2}(?::|\s[-–—]))|#\d{1,2}\s*(?=$|\n|[,;:])/gu,
  /(?<!\S)[A-H]\.\s+(?=[B-H]\.\s)/gu,
  // a draft that begins with what joined its second sentence to its first
  /^\s*(?:and|or|but|yet|also|plus|then)[\s,]/giu,
  // a sentence of which only a bracket is left
  /(?:^|\n|[.!?]\s)[^\S\n]*[([]\s*(?:and|or|but|also|then)[\s,]/giu,
  // a line that begins in the middle
  /(?:^|\n)[^\S\n]*[,;.!?&]/gu,
];

/** A sentence that means nothing without the one before it, and the one before it. */
const LEANING =
  /(?:^|(?<=[.!?\n]\s{0,4}))(?:[^.!?\n]{1,300}[.!?\n]{1,4}\s{0,4})?(?:if (?:not|so|yes|no)|otherwise|or else|or not|that way|even so|(?:would|will|could|can|won['’]t) (?:you|ya)[?,])(?![a-z])/gi;

const PAIRS = ['()', '[]', '{}', '“”', '«»'] as const;

/** How far a broken piece may reach on each side of a change, in UTF-16 units: further than `LEANING` matches. */
const AROUND = 800;

/**
 * Whether the text after a change holds a broken piece that was not in the one before.
 *
 * @param change the replaced span of `before` and its replacement; broken pieces are searched for around it
 */
export function leavesRuin(before: string, change: SpanChange): boolean {
  const after = replaceSpan(before, change, change.text);
  const from = Math.max(0, change.start - AROUND);
  const piece = before.slice(from, change.end + AROUND);
  const left = after.slice(from, change.start + change.text.length + AROUND);
  return (
    RUINS.some((ruin) => {
      const broken = count(ruin, left);
      return broken > 0 && broken > count(ruin, piece);
    }) ||
    PAIRS.some(
      ([open, close]) => isBalanced(before, open!, close!) && !isBalanced(after, open!, close!),
    ) ||
    (isEven(before) && !isEven(after)) ||
    leansOnWhatIsGone(before, left, from === 0)
  );
}

/**
 * Whether a dependent sentence of `left`, which begins the text if `isStart`, follows another sentence than in
 * `before`, or none.
 */
function leansOnWhatIsGone(before: string, left: string, isStart: boolean): boolean {
  return [...left.matchAll(LEANING)].some(({ 0: stretch, index }) => {
    return isStart && index === 0 ? !before.startsWith(stretch) : !before.includes(stretch);
  });
}

/** Whether the straight quotation marks of a text are paired. */
function isEven(text: string): boolean {
  let even = true;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) even = !even;
  return even;
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether each opening mark is closed and each closing mark was opened; the marks are one UTF-16 unit each. */
function isBalanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  let [opening, closing] = [text.indexOf(open), text.indexOf(close)];
  while (closing >= 0) {
    for (; opening >= 0 && opening < closing; opening = text.indexOf(open, opening + 1)) depth++;
    if (--depth < 0) return false;
    closing = text.indexOf(close, closing + 1);
  }
  return depth === 0 && opening < 0;
}
