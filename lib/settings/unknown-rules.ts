import { houseRuleId } from '@/lib/engine/house-phrase';
import type { Policy, PolicyProblem } from './policy';
import { ruleIds } from './profiles';

/** How alike two names must be, 0 to 1, for one to be taken for the other misspelt. */
const ALIKE = 0.5;

/**
 * The names in a policy's levels that are of no rule here: neither of this build's rules nor of the
 * policy's own house phrases. They do nothing, and take nothing with them: a policy that is in force
 * outlives a rule that is renamed.
 */
export function unknownRules({ levels, accounts, housePhrases }: Policy): PolicyProblem[] {
  const known = [...ruleIds, ...(housePhrases ?? []).map(houseRuleId)];
  const unknownIn = (named: Policy['levels'], path: string) =>
    Object.keys(named ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: `${path}.${name}`, message: adviceFor(name, known) }));
  return [
    ...unknownIn(levels, 'levels'),
    ...Object.entries(accounts ?? {}).flatMap(([handle, account]) =>
      unknownIn(account.levels, `accounts.${handle}.levels`),
    ),
  ];
}

function adviceFor(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const advice = near === null ? `Its rules are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return `is no rule of this Tweet Coach. ${advice} If the rule is new, update the extension.`;
}

function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const each of known) {
    const likeness = likenessOf(name, each);
    if (likeness < most) continue;
    most = likeness;
    best = each;
  }
  return best;
}

/** Sørensen and Dice's coefficient over the pairs of neighbouring letters, 0 to 1. */
function likenessOf(a: string, b: string): number {
  const [pairs, others] = [letterPairs(a), letterPairs(b)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return new Set(Array.from(letters.slice(1), (letter, i) => `${letters[i]}${letter}`));
}
