import { rules } from '@/lib/catalogue';
import { LONGEST_DRAFT } from '@/lib/engine/analyse';
import { levels, type Hint, type Review } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { replaceSpan } from '@/lib/text/span';
import { contextOf, type DraftFile, type PlannedDraft } from './planned-draft';

/** The result of reviewing a file. */
export interface FileReview {
  /** For standard output: the hints. */
  readonly report: string;
  /** For standard error: counts, and how the file was read. */
  readonly summary: string;
  /** Whether a draft has a hint that says “think twice”. */
  readonly wantsThought: boolean;
}

/**
 * Reviews the drafts of a file as the extension would at default settings, each as of its scheduled time.
 *
 * @param options.now the time for drafts without one, in milliseconds since 1970
 * @param options.json whether to report one JSON object per draft, or a table for people
 */
export function reviewFile(
  file: DraftFile,
  { now, json }: { readonly now: number; readonly json: boolean },
): FileReview {
  const reviewed = file.drafts.map((draft) => ({ draft, found: reviewOf(draft, now) }));
  const hints = hintsOf(reviewed);
  return {
    report: reviewed
      .map(({ draft, found }) => (json ? jsonLine(draft, found) : describe(draft, found)))
      .join(''),
    summary: reviewed.map(failuresOf).join('') + summarize(file, reviewed),
    wantsThought: hints.some(({ level }) => level === 'think-twice'),
  };
}

function reviewOf(draft: PlannedDraft, now: number): Review {
  const request = { text: draft.text, context: contextOf(draft, now) };
  const profile = defaultProfile(draft.account);
  return review(rules, { ...request, levels: profile.levels }, [], scorer);
}

interface ReviewedDraft {
  readonly draft: PlannedDraft;
  readonly found: Review;
}

function hintsOf(reviewed: readonly ReviewedDraft[]): Hint[] {
  return reviewed.flatMap(({ found }) => found.hints);
}

function failuresOf({ draft, found }: ReviewedDraft): string {
  return found.failures
    .map(({ rule, error }) => `${draft.id}: the rule ${rule} failed and was left out: ${error}\n`)
    .join('');
}

/** One line of JSON; `result` is the whole draft after the fix. */
function jsonLine({ id, text }: PlannedDraft, { language, hints }: Review): string {
  const line = {
    id,
    language,
    hints: hints.map(({ rule, level, message, quote, span, fixes }) => ({
      rule,
      level,
      message,
      quote,
      span,
      fixes: fixes.map((fix) => ({ label: fix.label, result: replaceSpan(text, fix, fix.text) })),
    })),
  };
  return `${JSON.stringify(line)}\n`;
}

/** The hints of a draft as text; empty if there are none. */
function describe({ id, text }: PlannedDraft, { hints }: Review): string {
  if (hints.length === 0) return '';
  const rows = hints.flatMap(({ level, rule, message, fixes }) => [
    `  ${level.padEnd(11)}  ${rule.padEnd(18)}  ${message}`,
    ...fixes.map(
      (fix) => `${' '.repeat(35)}${fix.label} → ${oneLine(replaceSpan(text, fix, fix.text))}`,
    ),
  ]);
  return `${id}  ${oneLine(text)}\n${rows.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** Says which drafts were not judged, so that nobody takes their silence for praise. */
function unreadNotes(reviewed: readonly ReviewedDraft[]): string[] {
  const idsWhere = (applies: (each: ReviewedDraft) => boolean) =>
    shortList(reviewed.filter(applies).map(({ draft }) => draft.id));
  const foreign = idsWhere(({ found }) => found.language === 'other');
  const long = idsWhere(({ draft }) => draft.text.length > LONGEST_DRAFT);
  return [
    ...(foreign ? [`Not judged, because the coach reads only English: ${foreign}.`] : []),
    ...(long ? [`Not judged, because it is too long for X: ${long}.`] : []),
  ];
}

/** How many ids a list names. */
const MOST_NAMED = 10;

function shortList(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function summarize(
  { drafts, skipped, notes }: DraftFile,
  reviewed: readonly ReviewedDraft[],
): string {
  const hints = hintsOf(reviewed);
  const counts = levels
    .toReversed()
    .map((level) => `${hints.filter((hint) => hint.level === level).length} ${level}`);
  const sentences = [
    ...notes,
    ...(skipped === 1 ? ['1 row is not for X or holds no text and was passed over.'] : []),
    ...(skipped > 1 ? [`${skipped} rows are not for X or hold no text and were passed over.`] : []),
    ...unreadNotes(reviewed),
    `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}: ${counts.join(', ')}.`,
  ];
  return sentences.map((sentence) => `${sentence}\n`).join('');
}
