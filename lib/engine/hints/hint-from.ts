import type { Context } from '@/lib/engine/context';
import type { Hint, Level } from '@/lib/engine/hint';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Finding, Rule } from '@/lib/engine/rule';
import { SCORED } from '@/lib/engine/scorer/join';
import { shorten } from '@/lib/text/shorten';
import { slice, trimmed } from '@/lib/text/span';
import { firmerLevel, repetitionOf, type Repetition } from './repetition';
import { enginePhrase, phrase, type Value, type Wording } from './wording';

/** The part of a finding that a hint shows. Without fixes, which are expensive to make and mostly never shown. */
export type ShownFinding = Pick<Finding, 'messageId' | 'data' | 'span' | 'marks'>;

/** A draft, its context, and the language of the hints. */
export interface Reading {
  readonly draft: Draft;
  readonly context: Context;
  readonly wording: Wording;
}

/**
 * Makes the hint of a finding in the reader's language, without fixes; firmer if the account did the same before.
 *
 * @throws {Error} if the rule lacks the message or a part
 * @throws {MessageError} if a text cannot be filled
 */
export function hintFrom(
  rule: Rule,
  level: Level,
  finding: ShownFinding,
  { draft, context, wording }: Reading,
): Hint {
  const span = finding.span ? trimmed(draft.text, finding.span) : null;
  const quote = span ? slice(draft.text, span) : '';
  const of = rule.textsOf ?? rule.id;
  const say = (id: string, english: string, values: Readonly<Record<string, Value>>) =>
    phrase(wording, { of, id, english }, values, (part) => partOf(rule, part));
  const { messageId } = finding;
  const values = {
    ...finding.data,
    quote: inMessage(quote, span ? draft.text.slice(span.end) : ''),
  };
  const message = say(messageId, messageOf(rule, messageId), values);
  const repeated = rule.repeats && repetitionOf(rule.repeats, context);
  return {
    rule: rule.id,
    level: repeated ? firmerLevel(level, repeated) : level,
    title: say('title', rule.title, {}),
    message: withRepetition(message, wording, rule, repeated),
    why: say('why', rule.why, { source: rule.source }),
    source: rule.source,
    example: { before: rule.example.before, after: rule.example.after },
    quote,
    span,
    ...(finding.marks && { marks: finding.marks.map(({ start, end }) => ({ start, end })) }),
    fixes: [],
  };
}

/** A last word that leaves a quotation of several unfinished. */
const UNFINISHED = /\s(?:an?|and|at|for|if|its|my|of|or|our|the|their|to|with|your)$/i;

/** A quotation as a message shows it: with an ellipsis if it breaks off before the thing that it names. */
function inMessage(quote: string, behind: string): string {
  const words = shorten(quote);
  const isCut = UNFINISHED.test(words) && /^\s+[\p{L}\p{N}#@]/u.test(behind);
  return isCut ? `${words}…` : words;
}

/** The message; from the second time on, with how often this happened. */
function withRepetition(
  first: string,
  wording: Wording,
  { repeats }: Rule,
  repeated: Repetition | undefined,
): string {
  if ((repeats !== 'ask' && repeats !== 'sell') || !repeated || repeated.times < 2) return first;
  const { times, posts } = repeated;
  const second = enginePhrase(wording, 'repetition', repeats, { times, posts });
  return enginePhrase(wording, 'joint', 'sentences', { first, second });
}

function messageOf(rule: Rule, id: string): string {
  const message = id === SCORED ? rule.scored : rule.messages[id];
  if (message === undefined) throw new Error(`The rule ${rule.id} has no message "${id}".`);
  return message;
}

function partOf(rule: Rule, id: string): string {
  const part = rule.parts?.[id];
  if (part === undefined) throw new Error(`The rule ${rule.id} has no part "${id}".`);
  return part;
}
