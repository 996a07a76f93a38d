import type { Fix } from './rule';
import { shorten } from './hint';
import type { Span } from './span';

const OPENS = /(?:^|[.!?…:\n]["'”’)]*|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
const CLOSING_MARKS = /^["'”’)]*[,.!?;:…]*/;
const NEXT_JOINED = /^[^\S\n]*(?:(?:and|&|\+|so|then|or)\s+)?(\p{Ll})/iu;
const JOINER = /(?:[\s,;&+|\u2013\u2014-]|(?<=[\s,])(?:and|or|so|then|plus|please))*$/iu;

/**
 * A fix that leaves out the span together with the marks and joining words that would be left
 * hanging, so that what remains reads as if it had never been there.
 */
export function leaveOut(text: string, span: Span): Fix {
  const label = `Leave out “${shorten(text.slice(span.start, span.end))}”`;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (!OPENS.test(before)) {
    const start = span.start - JOINER.exec(before)![0].length;
    const needsSpace = start > 0 && /^[\p{L}\p{N}#@$]/u.test(after);
    return { start, end: span.end, text: needsSpace ? ' ' : '', label };
  }
  let end = span.end + CLOSING_MARKS.exec(after)![0].length;
  let { start } = span;
  let replacement = '';
  const rest = text.slice(end);
  const next = NEXT_JOINED.exec(rest);
  const ownLine = /(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(rest);
  if (/^\s*$/.test(rest)) {
    start -= /\s*$/.exec(before)![0].length;
    end = text.length;
  } else if (ownLine) {
    end += /^[^\S\n]*\n/.exec(rest)![0].length;
  } else if (next) {
    end += next[0].length;
    replacement = next[1]!.toUpperCase();
  } else {
    end += /^[^\S\n]*/.exec(rest)![0].length;
  }
  return { start, end, text: replacement, label };
}
