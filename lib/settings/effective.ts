import type { Context } from '@/lib/engine/context';
import type { Hint, Levels } from '@/lib/engine/hint';
import { accountOf } from './changes';
import { profileOf, profiles } from './profiles';
import type { Ignore, Profile, Settings } from './schema';

/** What holds for one account when profile, choices and pauses are taken together. */
export interface EffectiveAccount {
  /** As chosen, `null` as long as nobody has. */
  readonly profile: Profile | null;
  readonly levels: Levels;
  /** What a draft's context says of the account. */
  readonly context: Pick<
    Context,
    'account' | 'topics' | 'acronyms' | 'hours' | 'timeZone' | 'thresholds'
  >;
  readonly allowedPhrases: readonly string[];
  readonly ignores: readonly Ignore[];
  readonly silenced: boolean;
}

/**
 * What holds for an account now.
 *
 * @param handle who posts, `null` if the page does not say
 * @param now in milliseconds since 1970
 */
export function effectiveAccount(
  settings: Settings,
  handle: string | null,
  now: number,
): EffectiveAccount {
  const account = accountOf(settings, handle ?? '');
  const manners = account.profile ? profileOf(account.profile) : profiles[0]!;
  return {
    profile: account.profile,
    levels: { ...manners.levels, ...account.levels },
    context: {
      account: manners.account,
      topics: account.topics,
      acronyms: account.acronyms,
      hours: account.hours,
      timeZone: account.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      thresholds: settings.thresholds,
    },
    allowedPhrases: account.allowedPhrases,
    ignores: settings.ignores.filter((ignore) => ignore.account === handle),
    silenced: !settings.enabled || (settings.pausedUntil !== null && now < settings.pausedUntil),
  };
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
  const text = source.toLowerCase();
  return allowed.some((phrase) => {
    const words = phrase.toLowerCase();
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (at <= start && at + words.length >= end) return true;
    }
    return comparable(hint.quote) === comparable(phrase);
  });
}

function comparable(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
