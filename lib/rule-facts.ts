import { rules } from './catalogue';
import type { RuleFacts } from './engine/rule';

/**
 * The facts of every rule, in the order of the catalogue. The build puts them alone in the place of this module
 * (`scripts/build/rule-facts.ts`), so that a page with their titles carries no rule.
 */
export const ruleFacts: readonly RuleFacts[] = rules.map(
  ({ id, category, title, why, source, example }) => ({
    id,
    category,
    title,
    why,
    source,
    example,
  }),
);
