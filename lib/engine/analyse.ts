import { DisjointSpans } from '@/lib/text/span';
import type { Context } from './context';
import type { Language, Review } from './hint';
import { languageOf } from './language/language';
import type { Draft } from './reading/draft';
import type { Finding, Rule } from './rule';

/** A rule that threw, with the error's words. */
export type Failure = Review['failures'][number];

/** Longest draft that is read, in UTF-16 units; X takes no more than 25,000 (docs/x-composer.md, section 8). */
const LONGEST_DRAFT = 30_000;

/** What rules find in a draft, before anything is said of it. */
export interface Analysis {
  readonly language: Language;
  /** Whether rules looked at the draft: not at an empty one, one that is too long or not English. */
  readonly isRead: boolean;
  /** Rule by rule, each rule's in its own order; none about words that an earlier one of it is about. */
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
  /** How much each rule found, with what is about words that an earlier finding of it is about. */
  readonly counts: ReadonlyMap<Rule, number>;
  /** Rules that threw and were skipped; it grows while fixes are asked for. */
  readonly failures: Failure[];
}

/** Reads a draft, be it to review it or to remember what kind of post it was. */
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
 * What `make` makes of a rule; nothing if the rule throws.
 *
 * @param failures is given the rule that threw
 */
export function attempt<T>(rule: Rule, failures: Failure[], make: () => T[]): T[] {
  try {
    return make();
  } catch (error) {
    failures.push({ rule: rule.id, error: String(error) });
    return [];
  }
}

/** The findings without those about words that an earlier one is about. */
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
