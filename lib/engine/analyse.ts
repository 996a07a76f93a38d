import { DisjointSpans } from '@/lib/text/span';
import type { Context } from './context';
import type { Language, Review } from './hint';
import { languageOf } from './language/language';
import type { Draft } from './reading/draft';
import type { Finding, Rule } from './rule';

/** A rule that threw, with the error's message. */
export type Failure = Review['failures'][number];

/** Longest draft that is read, in UTF-16 units; X takes no more than 25,000 (docs/x-composer.md, section 8). */
export const LONGEST_DRAFT = 30_000;

/** What the rules find in a draft, before the scorer runs and hints are made. */
export interface Analysis {
  readonly language: Language;
  /** Whether the rules ran: they do not on a draft that is empty, too long or not English. */
  readonly isRead: boolean;
  /** Grouped by rule, each rule's in its own order, without those that overlap an earlier finding of the same rule. */
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
  /** How many findings each rule had, overlapping ones included. */
  readonly counts: ReadonlyMap<Rule, number>;
  /** Rules that threw and were skipped. Grows while fixes are made, which may throw too. */
  readonly failures: Failure[];
}

/** Runs the rules on a draft, whether to review it or to record what kind of post it was. */
export function analyse(draft: Draft, context: Context, rules: readonly Rule[]): Analysis {
  const counts = new Map<Rule, number>();
  const unread = { isRead: false, findings: [], counts, failures: [] };
  if (draft.text.trim() === '' || draft.text.length > LONGEST_DRAFT) {
    return { language: 'en', ...unread };
  }
  const language = languageOf(draft);
  if (language !== 'en') return { language, ...unread };
  const failures: Failure[] = [];
  const findings = rules.flatMap((rule) =>
    attempt(rule, failures, () => {
      const all = [...rule.check(draft, context)];
      counts.set(rule, all.length);
      const apart = withoutOverlaps(all, (finding) => draft.trace?.overlap(rule.id, finding));
      return apart.map((finding) => ({ rule, finding }));
    }),
  );
  return { language, isRead: true, findings, counts, failures };
}

/**
 * Returns the result of `make`, or an empty array if it throws.
 *
 * @param failures gets an entry for the rule if it throws
 */
export function attempt<T>(rule: Rule, failures: Failure[], make: () => T[]): T[] {
  try {
    return make();
  } catch (error) {
    failures.push({ rule: rule.id, error: String(error) });
    return [];
  }
}

/** The findings without those that overlap an earlier one. */
function withoutOverlaps(
  findings: readonly Finding[],
  onDrop: (finding: Finding) => void,
): Finding[] {
  const taken = new DisjointSpans();
  return findings.filter((finding) => {
    const isNew = !finding.span || taken.add(finding.span);
    if (!isNew) onDrop(finding);
    return isNew;
  });
}
