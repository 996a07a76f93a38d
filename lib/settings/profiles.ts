import { panel } from '@/lib/copy/en/panel';
import type { Context } from '@/lib/engine/context';
import type { Levels } from '@/lib/engine/hint';
import { ruleLevels } from '@/lib/rule-levels';
import { profileIds } from './profile-ids';
import type { Profile } from './schema';

/** One set of manners: what kind of account it is for, and how firmly each rule speaks. */
export interface ProfileDefinition {
  readonly id: Profile;
  /** As shown in the panel, the popup and the options. */
  readonly name: string;
  /** For whom it is, one sentence. */
  readonly description: string;
  readonly account: Context['account'];
  readonly levels: Levels;
}

/** How firmly each rule speaks in one profile, as the rules themselves say. */
function levelsIn(profile: Profile): Levels {
  return Object.fromEntries(
    Object.entries(ruleLevels).flatMap(([rule, levels]) => {
      const level = levels[profile];
      return level === undefined ? [] : [[rule, level]];
    }),
  );
}

/** What kind of account each is for. Broadcast is a business: for some accounts deals alone make sense (seed 002). */
const accounts: Readonly<Record<Profile, Context['account']>> = {
  conversation: 'business',
  support: 'business',
  broadcast: 'business',
  newcomer: 'personal',
  personal: 'personal',
};

/** The manners that can be chosen; the first is taken where nobody has chosen. */
export const profiles: readonly ProfileDefinition[] = profileIds.map((id) => ({
  id,
  name: panel[`profile.${id}`],
  description: panel[`profile.${id}.for`],
  account: accounts[id],
  levels: levelsIn(id),
}));

/** The ids of all rules. */
export const ruleIds: readonly string[] = Object.keys(ruleLevels).toSorted();

/** The profile of that id. */
export function profileOf(id: Profile): ProfileDefinition {
  return profiles.find((profile) => profile.id === id) ?? profiles[0]!;
}

/** The profile of an account for which none is chosen. */
export function defaultProfile(account: Context['account']): ProfileDefinition {
  return profileOf(account === 'business' ? 'conversation' : 'personal');
}
