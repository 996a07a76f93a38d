import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { fault, type Fault } from './fault';
import { nearest } from './nearest';
import { houseEntries, type Policy, type PolicyProblem } from './policy';
import { ruleIds } from './profiles';

/**
 * The names in a policy's levels that are of no rule here: neither of this build's rules nor of the
 * policy's own house phrases. They do nothing, and take nothing with them: a policy that is in force
 * outlives a rule that is renamed.
 */
export function unknownRules({
  levels,
  accounts,
  ...phrases
}: Pick<Policy, 'levels' | 'accounts' | 'housePhrases' | 'requiredPhrases'>): PolicyProblem[] {
  const known = [...ruleIds, ...houseEntries(phrases).map(houseRuleId)];
  const unknownIn = (named: Policy['levels'], path: string) =>
    Object.keys(named ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: `${path}.${name}`, says: adviceFor(name, known) }));
  return [
    ...unknownIn(levels, 'levels'),
    ...Object.entries(accounts ?? {}).flatMap(([handle, account]) =>
      unknownIn(account.levels, `accounts.${handle}.levels`),
    ),
  ];
}

function adviceFor(name: string, known: readonly string[]): Fault[] {
  const near = nearest(name, known);
  return [
    fault('fault.no-rule', { name }),
    near === null
      ? fault('fault.rules', { names: known.join(', ') })
      : fault('fault.nearest', { name: near }),
    fault('fault.new-rule'),
  ];
}
