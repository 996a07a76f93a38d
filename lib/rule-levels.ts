import { rules } from './catalogue';
import type { RuleLevels } from './engine/rule';

/**
 * How firmly each rule speaks by profile, by the rule's id. The build puts the value in the place of this module
 * (`scripts/build/rule-facts.ts`), so that a page with settings carries no rule.
 */
export const ruleLevels: Readonly<Record<string, RuleLevels>> = Object.fromEntries(
  rules.map(({ id, levels }) => [id, levels]),
);
