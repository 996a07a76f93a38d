import { rules } from '@/lib/catalogue';
import { UserError } from './lib/command-error.mjs';

/**
 * The id of a rule that somebody named on the command line.
 *
 * @throws {UserError} if no rule is called so, with the ids that there are
 */
export function ruleNamed(id: string): string {
  if (rules.some((rule) => rule.id === id)) return id;
  const ids = rules.map((rule) => rule.id).join(', ');
  throw new UserError(`No rule is called “${id}”. There are: ${ids}.`);
}
