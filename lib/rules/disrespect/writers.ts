import type { Draft } from '@/lib/engine/reading/draft';
import { slice, type Span } from '@/lib/text/span';

/** How far before an insult its clause is read, in UTF-16 units. */
const REACH = 80;

/** The clause before a name for the writer: "they call us", "stay with us", "I’m just another". Matches lower case. */
const OF_WRITER =
  /(?:^|[\s,.!?;:–—])(?:(?:call|calls|called|calling|label|labels|labell?ed|brand|brands|branded)\s(?:me|us)|(?:with|like|for|of|than)\sus|i['’]?m\s(?:just|only|such|still|officially|clearly|apparently)|(?<!\bto\s)me,\s(?:an?|the)|we['’]?re\s(?:just|only|all)|(?:my|our|all)?\s?fellow)\s(?:[a-z-]+\s){0,4}$/;
/** The same directly before an insult: "we’re | the fools who", "my inner | idiot". */
const WRITER_IS =
  /(?:^|[\s,.!?;:–—])(?:i['’]m|i\s(?:am|was)|we['’]re|we\s(?:are|were)|(?:it['’]s\sme|yours\struly),|my\s(?:own\s)?(?:inner|past|former|younger|future))\s(?:(?:the|an?)\s)?$/;
const SELF = String.raw`(?:(?:past|future|present|young(?:er)?|old(?:er)?|teenage|drunk|tired|yesterday['’]s|\d{4}|the)\s)+(?:me|self|myself)`;
/** "past me, the | idiot", "future me is a | fool": the writer at another time. */
const SELF_IS = new RegExp(
  String.raw`(?:^|[\s,.!?;:–—])${SELF},?(?:\s(?:is|was|the|you|an?|such|that)){1,3}\s(?:[a-z-]+\s){0,2}$`,
  'u',
);
/** "Dear past me, you fool", "Note to self: …": the draft is a letter to the writer. */
const LETTER_TO_SELF = new RegExp(
  String.raw`^(?:(?:dear|hey|oi|to|(?:note|memo|reminder|message)\sto)\s(?:${SELF}|(?:my(?:\s(?:past|future|younger|former))?\s)?self|myself)|(?:note|memo|reminder|me)\sto\sme|self)(?![a-z-])[^.!?\n]{0,60}?\s?[,:–—]\s`,
  'u',
);
/** "my brain: sleep? me: | shut up": turns of a conversation with oneself. */
const TURN_OF_WRITER =
  /^(?:my\s[a-z]+(?:\s[a-z]+)?|brain|body|conscience|also\sme|me|nobody|no\sone)\s?:[^]*(?:[\s.?!"”]|^)(?:also\s)?me\s?:\s["“]?(?:[a-z’']+\s){0,4}$/;
/** The same before a trait: "I | have the memory of a sieve". */
const WRITER_BEFORE = /(?:^|[\s,.!?;:–—])(?:i|we)\s$/;
const HAS = /^(?:have|had)\s/i;
/** "… an idiot. It was me", "… a moron, and she is typing this": who is meant comes behind. Matches lower case. */
const OWNED_UP =
  /^[^.!?\n]*(?:[.!?:]\s+(?:(?:hello|hi|reader|and)[,.!]?\s)?(?:it\swas\s(?:me|us)\b|i\s(?:am|was)\sthat\b|i['’]m\sthat\b|that(?:['’]s|\swas|\sis)\s(?:me|us)\b|i\sshould\sknow\b|i\s(?:did\sit|own\sup|confess)\b|this\sone[.!])|,\s(?:namely\sme|and\s(?:s?he|they|i)\s(?:is|are|am)\s(?:typing|writing|telling|tweeting|posting)))/u;
/** Somebody else who is spoken to. */
const TO_READER = /\b(?:you|your|you['’]re|ur|u)\b|@/u;

/** Whether the writers say that the insult of a sentence, which speaks to nobody, was about themselves. */
function isOwnedUp(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), end).toLowerCase();
  const behind = text.slice(end, end + 2 * REACH).toLowerCase();
  return !TO_READER.test(before) && OWNED_UP.test(behind);
}

/**
 * Whether an insult is about the writer, alone or with others: "They call us a whole town of fools", "it’s fine for us
 * old fools".
 */
export function isOfWriter(
  { text }: Draft,
  { start, end, kind }: Span & { kind: string },
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  return (
    LETTER_TO_SELF.test(text.slice(0, 2 * REACH).toLowerCase()) ||
    SELF_IS.test(before) ||
    TURN_OF_WRITER.test(
      text
        .slice(0, start)
        .slice(-4 * REACH)
        .toLowerCase()
        .trimStart(),
    ) ||
    OF_WRITER.test(before) ||
    (kind === 'insult' && WRITER_IS.test(before)) ||
    (HAS.test(slice(text, { start, end })) && WRITER_BEFORE.test(before)) ||
    isOwnedUp(text, start, end)
  );
}
