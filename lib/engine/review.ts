import type { Context } from './context';
import { Draft } from './draft';
import { levels, shorten, type Hint, type Level, type Review, type ReviewRequest } from './hint';
import { languageOf } from './language';
import type { Praise } from './praise';
import type { Category, Finding, Rule } from './rule';
import { firmerLevel, repetitionOf, wordsForRepetition } from './repetition';
import { overlaps, replaceSpan, slice, type Span } from './span';

/** Longest draft that is read, in UTF-16 units; X takes no more than 25,000 (dossier, section 8). */
const LONGEST_DRAFT = 30_000;

/**
 * Reads a draft with every rule that is not off.
 *
 * One hint a rule: the first finding that is not passed over; a rule that throws is skipped and named
 * in `failures`. An empty draft, one longer than X takes and one that is not English get no hints. The
 * first praise that holds is given, where no hint speaks against it, passed over or not.
 *
 * @param praises what may be praised, in the order in which it is looked for; none to keep it silent
 * @param isPassedOver whether the user wants to hear nothing of a hint
 */
export function review(
  rules: readonly Rule[],
  request: ReviewRequest,
  praises: readonly Praise[] = [],
  isPassedOver: (hint: Hint) => boolean = () => false,
): Review {
  const { text: source, context } = request;
  const hints: Hint[] = [];
  const failures: Review['failures'] = [];
  if (source.trim() === '' || source.length > LONGEST_DRAFT) {
    return { source, language: 'en', hints, praise: null, failures };
  }
  const draft = new Draft(source);
  const language = languageOf(draft);
  if (language !== 'en') return { source, language, hints, praise: null, failures };
  let isSpoilt = false;
  for (const rule of rules) {
    const level = request.levels[rule.id] ?? 'off';
    if (level === 'off') continue;
    try {
      for (const hint of hintsOf(rule, level, draft, context)) {
        isSpoilt ||= hint.level === 'think-twice' || SPOILING.has(rule.category);
        if (isPassedOver(hint)) continue;
        hints.push(hint);
        break;
      }
    } catch (error) {
      failures.push({ rule: rule.id, error: String(error) });
    }
  }
  hints.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
  const praise = isSpoilt ? null : firstPraise(praises, draft, context);
  return { source, language, hints, praise, failures };
}

/** Beside a hint of these kinds a praise would sound like irony. */
const SPOILING: ReadonlySet<Category> = new Set(['selling', 'asking', 'tone', 'context']);

function firstPraise(praises: readonly Praise[], draft: Draft, context: Context): Review['praise'] {
  const praise = praises.find(({ holds }) => holds(draft, context));
  return praise ? { id: praise.id, message: praise.message } : null;
}

/** The hints of one rule in its own order; none about words that an earlier one is about. */
function* hintsOf(rule: Rule, level: Level, draft: Draft, context: Context): Generator<Hint> {
  const spans: Span[] = [];
  for (const finding of rule.check(draft, context)) {
    const { span } = finding;
    if (span && spans.some((earlier) => overlaps(earlier, span))) continue;
    if (span) spans.push(span);
    yield hintFrom(rule, level, finding, draft, context);
  }
}

function hintFrom(
  rule: Rule,
  level: Level,
  finding: Finding,
  draft: Draft,
  context: Context,
): Hint {
  const { fixes = [], data } = finding;
  const span = finding.span ? { start: finding.span.start, end: finding.span.end } : null;
  const quote = span ? slice(draft.text, span) : '';
  const message = fillIn(messageOf(rule, finding.messageId), { ...data, quote: shorten(quote) });
  const repeated = rule.repeats && repetitionOf(rule.repeats, context);
  return {
    rule: rule.id,
    level: repeated ? firmerLevel(level, repeated) : level,
    title: rule.title,
    message: repeated ? message + wordsForRepetition(rule.repeats!, repeated) : message,
    why: rule.why,
    source: rule.source,
    example: { before: rule.example.before, after: rule.example.after },
    quote,
    span,
    fixes: fixes.filter((fix) => replaceSpan(draft.text, fix, fix.text).trim() !== ''),
  };
}

function messageOf(rule: Rule, id: string): string {
  const message = rule.messages[id];
  if (message === undefined) throw new Error(`The rule ${rule.id} has no message "${id}".`);
  return message;
}

function fillIn(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
