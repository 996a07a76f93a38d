import type { Thread } from '@/lib/engine/context';
import type { Span } from '@/lib/text/span';

/** The number of a part of a thread: "2/5", "(2/5)", "2 of 5", "2/". */
interface PartNumber extends Span {
  readonly number: number;
  /** How many parts are announced; `null` if that is not said. */
  readonly total: number | null;
  /** Whether it can mean nothing else: in brackets, on a line of its own or before a new sentence. */
  readonly isCertain: boolean;
}

const TOTAL = String.raw`(?<number>\d{1,2})(?:\/|\sof\s)(?<total>\d{1,2})`;
/** At the start: "1/5 The …", "1/5: the …", "1/ The …". */
const IN_FRONT = new RegExp(
  String.raw`^\s*(?:[🧵📢]\uFE0F?\s*)?(?<bracket>[([]?)(?:${TOTAL}|(?<bare>\d{1,2})\/(?![\d/]))(?<behind>[)\]]|\s*[:.–—-]?(?:\s|$))`,
  'u',
);
/** At the end: "… (1/5)", "…" and "1/5" on a line of its own. */
const BEHIND = new RegExp(String.raw`(?<before>^|\s)(?<bracket>[([]?)${TOTAL}[)\]]?\s*$`, 'u');

/** The number at the start of a part, or else the one at its end. */
export function numberOf(text: string): PartNumber | undefined {
  return inFront(text) ?? behind(text);
}

function inFront(text: string): PartNumber | undefined {
  const found = IN_FRONT.exec(text);
  const { number, total, bare, bracket, behind: mark = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  return {
    ...spanOf(found[0], 0),
    number: Number(number ?? bare),
    total: total === undefined ? null : Number(total),
    isCertain:
      bracket !== '' ||
      /[:.–—\n-]/.test(mark) ||
      /^\s*(?:\p{Lu}|\p{Emoji_Presentation}|$)/u.test(rest),
  };
}

function behind(text: string): PartNumber | undefined {
  const found = BEHIND.exec(text);
  const { number, total, bracket, before } = found?.groups ?? {};
  if (!found) return undefined;
  return {
    ...spanOf(found[0], found.index),
    number: Number(number),
    total: Number(total),
    isCertain: bracket !== '' || before === '\n',
  };
}

/** The span of the number with its brackets and marks, without surrounding white space. */
function spanOf(found: string, index: number): Span {
  const lead = /^[^\d([]*/u.exec(found)![0].length;
  const tail = /[^\d)\]/]*$/u.exec(found)![0].length;
  return { start: index + lead, end: index + found.length - tail };
}

/** A number that disagrees with the thread, in its index or its total. */
export interface Mismatch extends Span {
  readonly kind: 'place' | 'count';
  /** The index or total that the page shows. */
  readonly expected: number;
  /** The corrected number in the same notation. */
  readonly mended: string;
}

/**
 * How the number of the part at `thread.at` disagrees with the thread, if it does. A first part without a number may be
 * the title of the others. If fewer parts exist than are announced, the writer may still be adding some: that is
 * reported only for parts before the last, and only if none is empty.
 */
export function mismatchIn({ parts, at }: Thread): Mismatch | undefined {
  if (parts.some(({ text }) => text === null)) return undefined;
  const numbers = parts.map(({ text }) => numberOf(text ?? ''));
  const own = numbers[at];
  const numbered = numbers.filter((each) => each !== undefined);
  if (!own) return undefined;
  const isTitled = numbers[0] === undefined && numbered.length === parts.length - 1;
  const place = isTitled ? at : at + 1;
  const isCounted = numbered.filter(({ total }) => total === own.total).length > 1;
  // A single number may be a date or a fraction, unless it is a clear one in its place.
  if (!isCounted && !(own.isCertain && own.total !== null && own.number === place))
    return undefined;
  const count = isTitled ? parts.length - 1 : parts.length;
  const mayGoOn = at === parts.length - 1 || parts.some(isEmpty);
  const isOff = own.total !== null && (own.total < count || (own.total > count && !mayGoOn));
  if (own.number === place && !isOff) return undefined;
  const written = parts[at]!.text!.slice(own.start, own.end);
  const agreed = [place, isOff ? count : own.total];
  return {
    start: own.start,
    end: own.end,
    kind: own.number === place ? 'count' : 'place',
    expected: own.number === place ? count : place,
    mended: written.replace(/\d+/g, () => String(agreed.shift())),
  };
}

/** Whether a part is empty, as far as the page shows. */
export function isEmpty({ text, media }: Thread['parts'][number]): boolean {
  return text !== null && text.trim() === '' && !media;
}
