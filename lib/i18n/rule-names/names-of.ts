import type { HintTexts } from '@/lib/copy/hint-texts';

/** What a rule is called in one language. */
interface RuleName {
  readonly title: string;
  /** Why it matters to the reader, one sentence. */
  readonly why: string;
  /** What people call its subject when they look for it, in lower case. */
  readonly words: readonly string[];
}

/** The names of rules, by id. */
export type RuleNames = Readonly<Record<string, RuleName>>;

/**
 * What the hints of a language call their rules.
 *
 * @param words by the id of the rule
 */
export function namesOf(
  hints: HintTexts,
  words: Readonly<Record<string, readonly string[]>>,
): RuleNames {
  return Object.fromEntries(
    Object.entries(hints).flatMap(([id, { title, why }]) =>
      title === undefined || why === undefined
        ? []
        : [[id, { title, why, words: words[id] ?? [] }]],
    ),
  );
}
