import { rules } from './catalogue';
import type { RuleFacts } from './engine/rule';

/**
 * The facts of every rule, in the order of the catalogue. The build replaces this module by the value alone
 * (`scripts/build/rule-facts.ts`), so that a page that shows titles contains no rule.
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
