import { panel } from '@/lib/copy/en/panel';
import type { Context } from '@/lib/engine/context';
import type { Levels } from '@/lib/engine/hint';
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

/**
 * How firmly each rule speaks where a profile says nothing else. Asking and selling begin gently and
 * grow firmer with each time (`lib/engine/repetition.ts`).
 */
const everyone = {
  'hard-sell': 'consider',
  'retweet-request': 'consider',
  'contact-request': 'consider',
  'missing-context': 'consider',
  disrespect: 'think-twice',
  'lopsided-stream': 'tip',
  'silent-account': 'tip',
  'repeated-post': 'consider',
  'off-hours': 'tip',
  overclaim: 'tip',
  'undisclosed-ad': 'consider',
  shouting: 'tip',
  'canned-reply': 'tip',
  'hashtag-crowd': 'tip',
  'brush-off': 'think-twice',
  'mention-crowd': 'tip',
  'stale-reference': 'tip',
  'wall-of-text': 'tip',
  'undescribed-picture': 'tip',
  'giveaway-terms': 'consider',
  'picture-letters': 'tip',
  'quiet-day': 'think-twice',
  'wrong-account': 'think-twice',
  'uneven-thread': 'tip',
  'repeated-link': 'tip',
  'untracked-link': 'tip',
} satisfies Levels;

/** What is added where staff post for an organisation (guide: "Only on `business` accounts"). */
const staff = {
  ...everyone,
  'off-topic-personal': 'consider',
  'sensitive-topic': 'think-twice',
  'jargon-crowd': 'tip',
  'hurry-without-end': 'consider',
  'run-together-tag': 'tip',
} satisfies Levels;

/**
 * No balance for followers who came for deals (seed 002: deals alone make sense for some), nor for
 * people among their own.
 */
const withoutBalance = {
  'lopsided-stream': 'off',
  'silent-account': 'off',
  'repeated-post': 'off',
  'repeated-link': 'off',
  'off-hours': 'off',
} satisfies Levels;

/** The manners that can be chosen; the first is taken where nobody has chosen. */
export const profiles: readonly ProfileDefinition[] = [
  {
    id: 'conversation',
    name: panel['profile.conversation'],
    description: panel['profile.conversation.for'],
    account: 'business',
    levels: { ...staff, 'closed-door': 'tip' },
  },
  {
    id: 'support',
    name: panel['profile.support'],
    description: panel['profile.support.for'],
    account: 'business',
    levels: {
      ...staff,
      'contact-request': 'tip',
      'missing-context': 'tip',
      'canned-reply': 'consider',
    },
  },
  // Seed 002: for some accounts deals alone make sense.
  {
    id: 'broadcast',
    name: panel['profile.broadcast'],
    description: panel['profile.broadcast.for'],
    account: 'business',
    levels: { ...staff, ...withoutBalance, 'hard-sell': 'off', 'retweet-request': 'tip' },
  },
  {
    id: 'newcomer',
    name: panel['profile.newcomer'],
    description: panel['profile.newcomer.for'],
    account: 'personal',
    levels: everyone,
  },
  {
    id: 'personal',
    name: panel['profile.personal'],
    description: panel['profile.personal.for'],
    account: 'personal',
    levels: {
      ...everyone,
      ...withoutBalance,
      'missing-context': 'tip',
      'hashtag-crowd': 'off',
      'mention-crowd': 'off',
      'wall-of-text': 'off',
    },
  },
];

/** The ids of all rules: each has a level in some profile. */
export const ruleIds: readonly string[] = [
  ...new Set(profiles.flatMap(({ levels }) => Object.keys(levels))),
].toSorted();

/** The profile of that id. */
export function profileOf(id: Profile): ProfileDefinition {
  return profiles.find((profile) => profile.id === id) ?? profiles[0]!;
}

/** The profile of an account for which none is chosen. */
export function defaultProfile(account: Context['account']): ProfileDefinition {
  return profileOf(account === 'business' ? 'conversation' : 'personal');
}
