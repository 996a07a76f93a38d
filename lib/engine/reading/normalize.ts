import { doubledEndings } from '@/lib/lexicon/spelling';
import { baseLetter } from '@/lib/text/base-letters';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';
import type { Entity } from './entities';
import { MappedText } from './mapped-text';

/**
 * A draft in the form that phrase lists match: lower case, straight quotes, no invisible characters, letters of
 * ornamental alphabets as plain letters, "f0llow" as "follow", "giveawayyy" as "giveaway", each link and mention as one
 * mark, each emoji as its base character.
 */
export interface NormalizedText {
  readonly text: string;
  /** Maps a span of the normalized text to the draft. */
  toSource(span: Span): Span;
  /** The first offset of the normalized text that came from `offset` of the draft or later. */
  fromSource(offset: number): number;
}

const LEET: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const ORNAMENTAL = /[\u{1D400}-\u{1D7FF}\u{FF01}-\u{FF5E}\u{24B6}-\u{24E9}]/u;
const ENCIRCLED_NUMBER = /[\u2460-\u2473\u2776-\u2793]/;
const SKIN_TONE = /[\u{1F3FB}-\u{1F3FF}]/u;
const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '.',
  '\u00A0': ' ',
};

const GRAVE_ACCENT = 0x60;

/** The end of the run of characters from `start` that normalizing leaves alone, apart from their case. */
function endOfOrdinary(source: string, start: number, limit: number): number {
  let end = start;
  for (; end < limit; end++) {
    const code = source.charCodeAt(end);
    if (code > 0x7f || code === GRAVE_ACCENT) break;
  }
  return end;
}

/** Normalizes a draft whose entities are known. Linear in the length of the text. */
export function normalize(source: string, entities: readonly Entity[]): NormalizedText {
  const raw = new MappedText();
  let offset = 0;
  for (const entity of entities) {
    putWords(raw, source, offset, entity.start);
    putEntity(raw, entity);
    offset = entity.end;
  }
  putWords(raw, source, offset, source.length);
  const normalized = squeeze(raw);
  return {
    text: normalized.text,
    toSource: ({ start, end }) => {
      const first = normalized.sourceStart(start) ?? source.length;
      return {
        start: first,
        end: end > start ? (normalized.sourceEnd(end - 1) ?? source.length) : first,
      };
    },
    fromSource: (target) => normalized.offsetOf(target),
  };
}

function putWords(raw: MappedText, source: string, start: number, end: number): void {
  for (let offset = start; offset < end;) {
    const letter = composedAt(source, offset, end);
    if (letter) {
      raw.put(simplify(letter.text), offset, letter.end);
      offset = letter.end;
      continue;
    }
    let next = endOfOrdinary(source, offset, end);
    if (next > offset) {
      if (isAccent(source.charCodeAt(next)) && next - 1 > offset) next--;
      raw.putOneToOne(source.slice(offset, next).toLowerCase(), offset);
      offset = next;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(offset)!);
    const simple = simplify(character);
    if (simple) raw.put(simple, offset, offset + character.length);
    offset += character.length;
  }
}

/** The largest number of accents on one letter. */
const MOST_ACCENTS = 3;

const isAccent = (code: number) => code >= 0x300 && code <= 0x36f;

/** The single character for a base letter and its combining accents, if there is one. */
function composedAt(
  source: string,
  start: number,
  limit: number,
): { readonly text: string; readonly end: number } | undefined {
  let end = start + 1;
  const last = Math.min(limit, end + MOST_ACCENTS);
  while (end < last && isAccent(source.charCodeAt(end))) end++;
  if (end === start + 1) return undefined;
  const text = source.slice(start, end).normalize('NFC');
  return text.length === 1 ? { text, end } : undefined;
}

function putEntity(raw: MappedText, { kind, start, end, text }: Entity): void {
  const small = text.toLowerCase();
  if (kind === 'url') raw.put(URL_MARK, start, end);
  else if (kind === 'mention') raw.put(MENTION_MARK, start, end);
  else if (kind === 'emoji') raw.put(emojiBase(text), start, end);
  else if (small.length === end - start) raw.putOneToOne(small, start);
  else raw.put(small, start, end);
}

/** Adds the frame of a keycap, which separates a number from a word right after it: "2️⃣Tag", "②Tag". */
const framed = (number: string) => `${number}\u20E3`;

const KEYCAP = /^([0-9#*])\uFE0F?\u20E3$/;

function emojiBase(emoji: string): string {
  const [, key] = KEYCAP.exec(emoji) ?? [];
  if (key !== undefined) return framed(key);
  const base = String.fromCodePoint(emoji.codePointAt(0)!);
  return base === '\u2665' ? '\u2764' : base;
}

function simplify(character: string): string {
  if (character <= '\x7F' && character !== '`') return character.toLowerCase();
  if (INVISIBLE.test(character) || SKIN_TONE.test(character)) return '';
  const quote = QUOTES[character];
  if (quote) return quote;
  if (ORNAMENTAL.test(character)) return character.normalize('NFKC').toLowerCase();
  if (ENCIRCLED_NUMBER.test(character)) return framed(character);
  const letter = baseLetter(character);
  if (letter !== undefined) return letter.toLowerCase();
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const LEET_DIGIT = /(?<=\p{L})[013457](?=\p{L})/gu;
const RUN = /(\p{L})\1{2,}/gu;

/** Every word with digits for letters or stretched letters contains one of these. */
const DIGIT_OR_RUN = /[013457]|(.)\1\1/gu;
/** The rest of a word after an offset; the group is the part before it. */
const WORD_AROUND = /(?<=([\p{L}\p{N}]*))[\p{L}\p{N}]*/uy;

/** Restores "f0llow" and "giveawayyy", word by word. */
function squeeze(raw: MappedText): MappedText {
  const out = new MappedText();
  let done = 0;
  let read = 0;
  for (const { index } of raw.text.matchAll(DIGIT_OR_RUN)) {
    if (index < read) continue;
    WORD_AROUND.lastIndex = index;
    const [rest, before = ''] = WORD_AROUND.exec(raw.text)!;
    if (rest === '') continue;
    const word = before + rest;
    const start = index - before.length;
    read = start + word.length;
    const mended = mendWord(word);
    if (mended === word) continue;
    out.copy(raw, done, start);
    const last = read - 1;
    for (let i = 0; i < mended.length; i++) {
      const from = Math.min(start + i, last);
      const isLast = i === mended.length - 1;
      out.put(mended[i]!, raw.sourceStart(from)!, raw.sourceEnd(isLast ? last : from)!);
    }
    done = last + 1;
  }
  if (done === 0) return raw;
  out.copy(raw, done, raw.text.length);
  return out;
}

function mendWord(word: string): string {
  let mended = word;
  if (word.length > 3 && !/^\p{N}+\p{L}{1,3}$/u.test(word)) {
    mended = mended.replace(LEET_DIGIT, (digit) => LEET[digit]!);
  }
  if (!/(\p{L})\1\1/u.test(mended)) return mended;
  const doubled = mended.replace(RUN, '$1$1');
  return doubledEndings.has(doubled) ? doubled : mended.replace(RUN, '$1');
}
