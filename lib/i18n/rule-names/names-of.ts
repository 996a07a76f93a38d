import type { HintTexts } from '@/lib/copy/hint-texts';

/** The name of a rule in one language. */
interface RuleName {
  readonly title: string;
  /** One sentence on why it matters to readers. */
  readonly why: string;
  /** Words in lower case by which people look for it. */
  readonly words: readonly string[];
}

/** The names of rules, by id. */
export type RuleNames = Readonly<Record<string, RuleName>>;

/**
 * Takes the names of the rules from the hints of a language.
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
