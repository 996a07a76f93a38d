import type { Context, OwnAccount, Thresholds } from '@/lib/engine/context';
import type { Hint, Levels } from '@/lib/engine/hint';
import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { comparable } from '@/lib/text/comparable';
import { accountOf, entryOf } from './changes';
import { houseEntries, type Policy } from './policy';
import { profileOf, profiles } from './profiles';
import type { AccountSettings, Ignore, Profile, Settings } from './schema';
import type { StoredSuppression } from './suppressions';

/** What the user cannot change because the team's policy sets it. */
interface Locks {
  /** Whose policy it is, `null` without one. */
  readonly team: string | null;
  /** Fields of the account. */
  readonly fields: ReadonlySet<keyof AccountSettings>;
  /** Rules whose level is set. */
  readonly rules: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
}

/** What holds for one account when profile, choices, policy and pauses are taken together. */
export interface EffectiveAccount {
  /** As chosen, `null` as long as nobody has. */
  readonly profile: Profile | null;
  /** Whether the account itself is to be coached. */
  readonly enabled: boolean;
  readonly levels: Levels;
  /** What a draft's context says of the account. */
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
  /** Words that no hint is to be about, the user's and the team's. */
  readonly allowedPhrases: readonly string[];
  /** The team's alone: these hold against its own rules too. */
  readonly teamPhrases: readonly string[];
  readonly ignores: readonly Ignore[];
  readonly muted: boolean;
  readonly locks: Locks;
}

/** What the settings of an account are worked out from. */
export interface AccountQuestion {
  readonly settings: Settings;
  /** The team's policy, `null` without one. */
  readonly policy: Policy | null;
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What holds for an account now. What a policy sets goes before what the user chose. */
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

/** The accounts but this one for which the user or the team has chosen a profile. */
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

/** The numbers of the rules that read past posts: the team's before the user's. */
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

/** Whether a policy decides what the user has suppressed, so that the suppression does nothing. */
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

/** Whether the coach is silent until later; `now` is in milliseconds since 1970. */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil !== null && now < pausedUntil;
}

/** Which ignore of the account keeps a hint away, if any. */
export function ignoreFor(hint: Hint, ignores: readonly Ignore[]): Ignore | undefined {
  const words = comparable(hint.quote);
  return ignores.find(
    ({ rule, phrase }) => rule === hint.rule && (phrase === null || comparable(phrase) === words),
  );
}

/** Whether the words that a hint is about are, or lie in, a phrase that the account allows. */
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

/** The text in small letters, each where it was: some small letters are longer than their capitals. */
function folded(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
