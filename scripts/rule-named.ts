import { rules } from '@/lib/catalogue';
import { UserError } from './lib/command-error.mjs';

/**
 * Checks the id of a rule from the command line.
 *
 * @throws {UserError} if there is no such rule, listing the ids
 */
export function ruleNamed(id: string): string {
  if (rules.some((rule) => rule.id === id)) return id;
  const ids = rules.map((rule) => rule.id).join(', ');
  throw new UserError(`No rule is called “${id}”. There are: ${ids}.`);
}
