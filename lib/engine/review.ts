import { z } from 'zod';
import { contextSchema, type Context } from './context';
import { Draft } from './draft';
import { languageOf, languageSchema } from './language';
import type { Finding, Rule } from './rule';
import { replaceSpan, slice } from './span';

/** How firmly a hint is put, lightest first. */
export const levels = ['tip', 'consider', 'think-twice'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** A level for each rule, `off` to keep it silent. What is not named is silent too. */
export const levelsSchema = z.record(z.string(), z.enum(['off', ...levels]));
export type Levels = z.infer<typeof levelsSchema>;

export const reviewRequestSchema = z.object({
  /** The text in the compose box. */
  text: z.string(),
  context: contextSchema,
  levels: levelsSchema,
});
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;

const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** What the user sees of a finding. All offsets are UTF-16 and belong to the review's `source`. */
export const hintSchema = z.object({
  rule: z.string(),
  level: levelSchema,
  title: z.string(),
  message: z.string(),
  why: z.string(),
  /** Where the advice is from. */
  source: z.string(),
  example: z.object({ before: z.string(), after: z.string() }),
  /** The words that are meant, empty where the lack is the evidence. */
  quote: z.string(),
  span: spanSchema.nullable(),
  fixes: z.array(spanSchema.extend({ label: z.string(), text: z.string() })),
});
export type Hint = z.infer<typeof hintSchema>;

export const reviewSchema = z.object({
  /** The text that the hints are about. */
  source: z.string(),
  /** The coach reads English only: on `other` there are no hints. */
  language: languageSchema,
  /** Weightiest first. */
  hints: z.array(hintSchema),
  /** Rules that threw and were skipped, with the error's words. */
  failures: z.array(z.object({ rule: z.string(), error: z.string() })),
});
export type Review = z.infer<typeof reviewSchema>;

/** Longest draft that is read, in UTF-16 units; X takes no more than 25,000 (dossier, section 8). */
const LONGEST_DRAFT = 30_000;

/**
 * Reads a draft with every rule that is not off.
 *
 * One hint a rule: the first finding; a rule that throws is skipped and named in `failures`. An
 * empty draft, one longer than X takes and one that is not English get no hints.
 */
export function review(rules: readonly Rule[], request: ReviewRequest): Review {
  const { text: source, context } = request;
  const hints: Hint[] = [];
  const failures: Review['failures'] = [];
  if (source.trim() === '' || source.length > LONGEST_DRAFT) {
    return { source, language: 'en', hints, failures };
  }
  const draft = new Draft(source);
  const language = languageOf(draft);
  if (language !== 'en') return { source, language, hints, failures };
  for (const rule of rules) {
    const level = request.levels[rule.id] ?? 'off';
    if (level === 'off') continue;
    try {
      const finding = firstFinding(rule, draft, context);
      if (finding) hints.push(hintFrom(rule, level, finding, draft));
    } catch (error) {
      failures.push({ rule: rule.id, error: String(error) });
    }
  }
  hints.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
  return { source, language, hints, failures };
}

function firstFinding(rule: Rule, draft: Draft, context: Context): Finding | undefined {
  for (const finding of rule.check(draft, context)) return finding;
  return undefined;
}

function hintFrom(rule: Rule, level: Level, finding: Finding, draft: Draft): Hint {
  const { fixes = [], data } = finding;
  const span = finding.span ? { start: finding.span.start, end: finding.span.end } : null;
  const quote = span ? slice(draft.text, span) : '';
  return {
    rule: rule.id,
    level,
    title: rule.title,
    message: fillIn(messageOf(rule, finding.messageId), { ...data, quote: shorten(quote) }),
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

/** Longest quotation inside a message, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** Folds white space, and cuts a long quotation at a word. */
export function shorten(quote: string): string {
  const folded = quote.replace(/\s+/g, ' ').trim();
  if (folded.length <= LONGEST_QUOTE) return folded;
  return `${folded.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`;
}
