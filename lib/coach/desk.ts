import type { Context } from '@/lib/engine/context';
import { houseRule } from '@/lib/engine/house-rule';
import { review } from '@/lib/engine/review';
import type { Rule } from '@/lib/engine/rule';
import { rules } from '@/lib/rules';
import { effectiveAccount, ignoreFor, isAllowed } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/schema';
import type { PageDraft, Verdict } from './protocol';

/** What the desk looks up for each draft. */
export interface DeskSources {
  readonly settings: () => Promise<Settings>;
  /** The team's policy, `null` without one. */
  readonly policy: () => Promise<Policy | null>;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Judges drafts in the background: joins the page's draft with settings, and asks the engine. */
export interface Desk {
  review(draft: PageDraft): Promise<Verdict>;
}

export function createDesk({ settings, policy, now }: DeskSources): Desk {
  return {
    async review({ text, surroundings, handle }) {
      const moment = now();
      const team = await policy();
      const account = effectiveAccount({
        settings: await settings(),
        policy: team,
        handle,
        now: moment,
      });
      const { profile, silenced } = account;
      const context: Context = {
        ...surroundings,
        ...account.context,
        now: moment,
        history: [],
        nearest: null,
      };
      const levels = silenced ? {} : account.levels;
      const found = review(rulesOf(team), { text, context, levels });
      const hints = found.hints.filter(
        (hint) =>
          !ignoreFor(hint, account.ignores) && !isAllowed(hint, text, account.allowedPhrases),
      );
      return { ...found, hints, profile, silenced };
    },
  };
}

/** All rules, a team's own phrases among them; worked out once for each policy. */
const rulesOfTeam = new WeakMap<Policy, readonly Rule[]>();

function rulesOf(policy: Policy | null): readonly Rule[] {
  if (!policy) return rules;
  const known = rulesOfTeam.get(policy);
  if (known) return known;
  const all = [
    ...rules,
    ...(policy.housePhrases ?? []).map((house) => houseRule(house, policy.team)),
  ];
  rulesOfTeam.set(policy, all);
  return all;
}
