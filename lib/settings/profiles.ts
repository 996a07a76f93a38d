import { panel } from '@/lib/copy/en/panel';
import type { Context } from '@/lib/engine/context';
import type { Levels } from '@/lib/engine/hint';
import { ruleLevels } from '@/lib/rule-levels';
import { profileIds } from './profile-ids';
import type { Profile } from './schema';

/** A profile: the kind of account it is for, and the level of each rule. */
export interface ProfileDefinition {
  readonly id: Profile;
  /** As shown in the panel, the popup and the options. */
  readonly name: string;
  /** One sentence on whom it is for. */
  readonly description: string;
  readonly account: Context['account'];
  readonly levels: Levels;
}

/** The level of each rule in one profile, as the rules define it. */
function levelsIn(profile: Profile): Levels {
  return Object.fromEntries(
    Object.entries(ruleLevels).flatMap(([rule, levels]) => {
      const level = levels[profile];
      return level === undefined ? [] : [[rule, level]];
    }),
  );
}

/**
 * The kind of account of each profile. Broadcast is for businesses: for some accounts only deals make sense (seed 002).
 */
const accounts: Readonly<Record<Profile, Context['account']>> = {
  conversation: 'business',
  support: 'business',
  broadcast: 'business',
  newcomer: 'personal',
  personal: 'personal',
};

/** The profiles that can be chosen; the first is the default. */
export const profiles: readonly ProfileDefinition[] = profileIds.map((id) => ({
  id,
  name: panel[`profile.${id}`],
  description: panel[`profile.${id}.for`],
  account: accounts[id],
  levels: levelsIn(id),
}));

/** The ids of all rules. */
export const ruleIds: readonly string[] = Object.keys(ruleLevels).toSorted();

/** The definition of a profile. */
export function profileOf(id: Profile): ProfileDefinition {
  return profiles.find((profile) => profile.id === id) ?? profiles[0]!;
}

/** The profile of an account without a chosen one. */
export function defaultProfile(account: Context['account']): ProfileDefinition {
  return profileOf(account === 'business' ? 'conversation' : 'personal');
}
