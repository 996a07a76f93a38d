import { rules } from './catalogue';
import type { RuleLevels } from './engine/rule';

/**
 * The levels of each rule by profile, by the rule's id. The build replaces this module by the value alone
 * (`scripts/build/rule-facts.ts`), so that a page with settings contains no rule.
 */
export const ruleLevels: Readonly<Record<string, RuleLevels>> = Object.fromEntries(
  rules.map(({ id, levels }) => [id, levels]),
);
