import { doubledEndings } from '@/lib/lexicon/spelling';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import type { Entity } from './entities';
import type { Span } from './span';

export { MENTION_MARK, URL_MARK };

/**
 * The draft as the phrase lists read it: lower case, straight quotes, no invisible characters,
 * letters of ornamental alphabets as plain letters, "f0llow" as "follow", "giveawayyy" as
 * "giveaway", a link and a mention as one mark each, an emoji as its base character.
 */
export interface PlainText {
  readonly text: string;
  /** The span of the draft that a span of the plain text was made from. */
  toSource(span: Span): Span;
  /** The first offset of the plain text that was made from `offset` of the draft or what follows. */
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

class Writer {
  text = '';
  /** Per UTF-16 unit of `text`: where its source starts and ends. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  put(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += text;
  }
}

/** Makes the plain text of a draft whose entities are known. Linear in the length of the text. */
export function plainText(source: string, entities: readonly Entity[]): PlainText {
  const raw = new Writer();
  let next = 0;
  let offset = 0;
  while (offset < source.length) {
    const entity = entities[next];
    if (entity && entity.start === offset) {
      next++;
      if (entity.kind === 'url') raw.put(URL_MARK, entity.start, entity.end);
      else if (entity.kind === 'mention') raw.put(MENTION_MARK, entity.start, entity.end);
      else if (entity.kind === 'emoji') raw.put(emojiBase(entity.text), entity.start, entity.end);
      else raw.put(entity.text.toLowerCase(), entity.start, entity.end);
      if (entity.kind === 'hashtag' || entity.kind === 'cashtag') spread(raw, entity);
      offset = entity.end;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(offset)!);
    const end = offset + character.length;
    const simple = simplify(character);
    if (simple) raw.put(simple, offset, end);
    offset = end;
  }
  const plain = squeeze(raw);
  return {
    text: plain.text,
    toSource: ({ start, end }) => ({
      start: plain.starts[start] ?? source.length,
      end:
        end > start
          ? (plain.ends[end - 1] ?? source.length)
          : (plain.starts[start] ?? source.length),
    }),
    fromSource: (target) => {
      let low = 0;
      let high = plain.starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (plain.starts[middle]! < target) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Gives each letter of a tag that was put as a whole its own offset again. */
function spread(writer: Writer, entity: Entity): void {
  const length = entity.end - entity.start;
  const first = writer.text.length - entity.text.toLowerCase().length;
  if (writer.text.length - first !== length) return;
  for (let i = 0; i < length; i++) {
    writer.starts[first + i] = entity.start + i;
    writer.ends[first + i] = entity.start + i + 1;
  }
}

/** With the frame of a keycap, which parts a number from a word right behind it: "2️⃣Tag", "②Tag". */
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
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const WORD = /[\p{L}\p{N}]+/gu;
const LEET_DIGIT = /(?<=\p{L})[013457](?=\p{L})/gu;
const RUN = /(\p{L})\1{2,}/gu;

/** Mends "f0llow" and "giveawayyy" word by word. */
function squeeze(raw: Writer): Writer {
  const out = new Writer();
  let done = 0;
  const copy = (end: number) => {
    for (; done < end; done++) out.put(raw.text[done]!, raw.starts[done]!, raw.ends[done]!);
  };
  for (const match of raw.text.matchAll(WORD)) {
    const word = match[0];
    const mended = mendWord(word);
    if (mended === word) continue;
    copy(match.index);
    const last = match.index + word.length - 1;
    for (let i = 0; i < mended.length; i++) {
      const from = Math.min(match.index + i, last);
      const isLast = i === mended.length - 1;
      out.put(mended[i]!, raw.starts[from]!, isLast ? raw.ends[last]! : raw.ends[from]!);
    }
    done = last + 1;
  }
  if (done === 0) return raw;
  copy(raw.text.length);
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
