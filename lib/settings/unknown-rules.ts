import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { fault, type Fault } from './fault';
import { nearest } from './nearest';
import { houseEntries, type Policy, type PolicyProblem } from './policy';
import { ruleIds } from './profiles';

/**
 * The names in a policy's levels that belong neither to a rule of this build nor to a house phrase of the policy. They
 * are ignored, so that a policy in force survives the renaming of a rule.
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
