import type { Context, OwnAccount, Thresholds } from '@/lib/engine/context';
import type { Hint, Levels } from '@/lib/engine/hint';
import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { comparable } from '@/lib/text/comparable';
import { accountOf, entryOf } from './changes';
import { houseEntries, type Policy } from './policy';
import { profileOf, profiles } from './profiles';
import type { AccountSettings, Ignore, Profile, Settings } from './schema';
import type { StoredSuppression } from './suppressions';

/** What the user cannot change, because the team's policy sets it. */
interface Locks {
  /** The team of the policy; `null` without a policy. */
  readonly team: string | null;
  /** Fields of the account. */
  readonly fields: ReadonlySet<keyof AccountSettings>;
  /** Rules whose level the policy sets. */
  readonly rules: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
}

/** The effective settings of one account: profile, user's choices, policy and pauses combined. */
export interface EffectiveAccount {
  /** As chosen; `null` if nobody has chosen one. */
  readonly profile: Profile | null;
  /** Whether coaching is on for the account itself. */
  readonly enabled: boolean;
  readonly levels: Levels;
  /** The part of a draft's context that depends on the account. */
  readonly context: Pick<
    Context,
    | 'account'
    | 'handle'
    | 'ownAccounts'
    | 'topics'
    | 'acronyms'
    | 'hours'
    | 'quietDays'
    | 'campaignLinks'
    | 'timeZone'
    | 'thresholds'
  >;
  /** Words that get no hint: the user's and the team's. */
  readonly allowedPhrases: readonly string[];
  /** Only the team's, which also apply to its own rules. */
  readonly teamPhrases: readonly string[];
  readonly ignores: readonly Ignore[];
  readonly muted: boolean;
  readonly locks: Locks;
}

/** The input of `effectiveAccount`. */
export interface AccountQuestion {
  readonly settings: Settings;
  /** The team's policy; `null` without one. */
  readonly policy: Policy | null;
  /** The posting account; `null` if the page does not show it. */
  readonly handle: string | null;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The effective settings of an account now. The policy takes precedence over the user's choices. */
export function effectiveAccount({
  settings,
  policy,
  handle,
  now,
}: AccountQuestion): EffectiveAccount {
  const chosen = accountOf(settings, handle ?? '');
  const set = entryOf(policy?.accounts ?? {}, handle ?? '') ?? {};
  const account = { ...chosen, ...set };
  const manners = account.profile ? profileOf(account.profile) : profiles[0]!;
  const locked = lockedLevels(policy, handle);
  const forAll = policy?.allowedPhrases ?? [];
  return {
    profile: account.profile,
    enabled: account.enabled,
    levels: { ...manners.levels, ...chosen.levels, ...locked },
    context: {
      account: manners.account,
      handle,
      ownAccounts: otherAccounts(settings, policy, handle),
      topics: account.topics,
      acronyms: account.acronyms,
      hours: account.hours,
      quietDays: [...account.quietDays, ...(policy?.quietDays ?? [])],
      campaignLinks: policy?.campaignLinks ?? [],
      timeZone: account.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      thresholds: thresholdsOf(settings, policy),
    },
    allowedPhrases: [...account.allowedPhrases, ...forAll],
    teamPhrases: [...(set.allowedPhrases ?? []), ...forAll],
    ignores: settings.ignores.filter(
      ({ account: name, rule }) => name === handle && !(rule in locked),
    ),
    muted: !settings.enabled || isPaused(settings, now) || !account.enabled,
    locks: {
      team: policy?.team ?? null,
      fields: new Set(Object.keys(set) as (keyof AccountSettings)[]),
      rules: new Set(Object.keys(locked)),
      thresholds: new Set(Object.keys(policy?.thresholds ?? {})),
    },
  };
}

/** The other accounts for which the user or the team has chosen a profile. */
function otherAccounts(
  settings: Settings,
  policy: Policy | null,
  handle: string | null,
): OwnAccount[] {
  const known = new Set([
    ...Object.keys(settings.accounts),
    ...Object.keys(policy?.accounts ?? {}),
  ]);
  known.delete(handle ?? '');
  return [...known].flatMap((name) => {
    const { profile, topics } = {
      ...accountOf(settings, name),
      ...entryOf(policy?.accounts ?? {}, name),
    };
    return profile ? [{ handle: name, account: profileOf(profile).account, topics }] : [];
  });
}

/** The thresholds of the rules that read past posts; the team's take precedence over the user's. */
export function thresholdsOf(settings: Settings, policy: Policy | null): Thresholds {
  return { ...settings.thresholds, ...policy?.thresholds };
}

/** The levels that a policy sets on an account. */
function lockedLevels(policy: Policy | null, handle: string | null): Levels {
  const house = policy ? houseEntries(policy) : [];
  return {
    ...Object.fromEntries(house.map((phrase) => [houseRuleId(phrase), phrase.level])),
    ...policy?.levels,
    ...entryOf(policy?.accounts ?? {}, handle ?? '')?.levels,
  };
}

/** Whether the policy overrides a suppression of the user, so that it has no effect. */
export function isOverruled(
  { rule, account }: Pick<StoredSuppression, 'rule' | 'account'>,
  policy: Policy | null,
): boolean {
  if (rule === null) {
    return entryOf(policy?.accounts ?? {}, account)?.allowedPhrases !== undefined;
  }
  const level = lockedLevels(policy, account)[rule];
  return level !== undefined && level !== 'off';
}

/** Whether the coach is paused; `now` is in milliseconds since 1970. */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil !== null && now < pausedUntil;
}

/** The ignore of the account that suppresses a hint, if any. */
export function ignoreFor(hint: Hint, ignores: readonly Ignore[]): Ignore | undefined {
  const words = comparable(hint.quote);
  return ignores.find(
    ({ rule, phrase }) => rule === hint.rule && (phrase === null || comparable(phrase) === words),
  );
}

/** Whether the words of a hint are, or are part of, a phrase that the account allows. */
export function isAllowed(hint: Hint, source: string, allowed: readonly string[]): boolean {
  if (!hint.span) return false;
  const { start, end } = hint.span;
  const text = folded(source);
  return allowed.some((phrase) => {
    const words = folded(phrase);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (at <= start && at + words.length >= end) return true;
    }
    return comparable(hint.quote) === comparable(phrase);
  });
}

/** The text in lower case with unchanged offsets: some lower-case letters are longer than their capitals. */
function folded(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
