import { IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { hashText } from './hash';

type SignTokenKind = 'word' | 'number' | 'tag' | 'url' | 'mention' | 'emoji' | 'mark';

/** A token of the normalized text for the scorer. */
export interface SignToken {
  readonly kind: SignTokenKind;
  /** The token's text, with numbers and repeated marks replaced by one key per kind. */
  readonly key: string;
  readonly hash: number;
  /** Its offsets in the normalized text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(
  String.raw`[${URL_MARK}${MENTION_MARK}]|[#$]${IN_TAG}+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[.!?]+|\S|\n`,
  'gu',
);
const EMOJI = /^\p{Extended_Pictographic}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Splits a normalized text into words, marks and entities. Linear in its length. No token contains white space, except
 * that a line break is one by itself, so a text can be cut into pieces there.
 */
export function signTokens(text: string): SignToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: piece, index }) => {
    const kind = kindOf(piece);
    const key = keyOf(piece, kind);
    return { kind, key, hash: hashText(key), start: index, end: index + piece.length };
  });
}

function kindOf(piece: string): SignTokenKind {
  if (piece === URL_MARK) return 'url';
  if (piece === MENTION_MARK) return 'mention';
  if (/^\d/.test(piece)) return 'number';
  if (LETTER_OR_DIGIT.test(piece)) return 'word';
  if (piece.length > 1 && /^[#$]/.test(piece)) return 'tag';
  return EMOJI.test(piece) ? 'emoji' : 'mark';
}

function keyOf(piece: string, kind: SignTokenKind): string {
  if (kind === 'number') return keyOfNumber(piece);
  if (kind !== 'mark' || piece.length === 1) return piece;
  if (piece.includes('!')) return '!';
  return piece.includes('?') ? '?' : piece[0]!;
}

function keyOfNumber(number: string): string {
  if (number.length === 1) return number;
  if (YEAR.test(number)) return '<year>';
  return /^\d+$/.test(number) ? '<number>' : number.replace(/\d+/g, '0');
}

/** The words of a tag in lower case: "#BuyLocal" has "buy" and "local". */
export function wordsOfTag(tag: string): string[] {
  return tag
    .slice(1)
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/gu, ' ')
    .toLowerCase()
    .split(/[ _]/)
    .filter((word) => word !== '');
}
