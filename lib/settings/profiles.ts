import { panel } from '@/lib/copy/en/panel';
import type { Context } from '@/lib/engine/context';
import type { Levels } from '@/lib/engine/hint';
import { ruleLevels } from '@/lib/rule-levels';
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

/** The manners that can be chosen; the first is taken where nobody has chosen. */
export const profiles: readonly ProfileDefinition[] = [
  {
    id: 'conversation',
    name: panel['profile.conversation'],
    description: panel['profile.conversation.for'],
    account: 'business',
    levels: levelsIn('conversation'),
  },
  {
    id: 'support',
    name: panel['profile.support'],
    description: panel['profile.support.for'],
    account: 'business',
    levels: levelsIn('support'),
  },
  // Seed 002: for some accounts deals alone make sense.
  {
    id: 'broadcast',
    name: panel['profile.broadcast'],
    description: panel['profile.broadcast.for'],
    account: 'business',
    levels: levelsIn('broadcast'),
  },
  {
    id: 'newcomer',
    name: panel['profile.newcomer'],
    description: panel['profile.newcomer.for'],
    account: 'personal',
    levels: levelsIn('newcomer'),
  },
  {
    id: 'personal',
    name: panel['profile.personal'],
    description: panel['profile.personal.for'],
    account: 'personal',
    levels: levelsIn('personal'),
  },
];

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
