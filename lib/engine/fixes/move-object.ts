import { opensSentence, REACH } from '@/lib/engine/reading/lead-up';
import type { Fix } from '@/lib/engine/rule';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { slice, type Span } from '@/lib/text/span';
import { isCommand } from './joint';
import { leavesOut } from './leave-out';

/** A cheap test: most asks are followed by none, and the next expression is large. */
const PRONOUN = /\s(?:it|them|him|her)\b/;
/** The thing or person of an ask, and the next order, which is about the same and passes on nothing: "share this list and keep it". */
const SAME_OBJECT = new RegExp(
  String.raw`^(?:${PLEASE}\s)?(?:share|rt|re-?tweet|re-?post|tag)\s(this|(?:this|these|our|my|the|your|an?)(?:\s(?!(?:and|or|if|to|with|so)\s)[^\s.,:;!?]+){1,3}?)(?:\s(?:with|to)\s(?:all\s)?(?:(?:your|the|an?)\s)?[a-z]+)?,?\s(?:and|&|or|then|and\sthen)\s(?:then\s|also\s|${PLEASE}\s)?(?!(?:send|pass|forward|give)\s)([a-z]+)\s(it|them|him|her)\b`,
  'i',
);

/**
 * Leaves out an ask whose object the next order refers to, and names the object there: "Share this list and keep it by
 * the phone" → "Keep this list by the phone".
 *
 * @param start where the ask begins behind its "please"
 */
export function moveObject(text: string, ask: Span, start: number): Fix[] {
  const asked = text.slice(start, ask.end + 2 * REACH);
  if (!PRONOUN.test(asked)) return [];
  const [all, object, verb, pronoun] = SAME_OBJECT.exec(asked) ?? [];
  if (all === undefined || object === undefined || verb === undefined || pronoun === undefined)
    return [];
  // Behind another sentence the pronoun may stand for what that one names: "The water is bad. Share this and boil it."
  if (/^this$/i.test(object) && text.slice(0, ask.start).trim() !== '') return [];
  const end = start + all.length;
  if (!isCommand(text.slice(end - pronoun.length - verb.length - 1, end + REACH))) return [];
  const first = opensSentence(text, start) ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb;
  const label = leavesOut(slice(text, { start, end: end - pronoun.length - verb.length - 2 }));
  return [{ start, end, text: `${first} ${object}`, label }];
}
