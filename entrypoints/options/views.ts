import type { AccountView } from '@/components/options/account-view';
import type { NamedRule } from '@/components/options/find-rules';
import type { HistoryView } from '@/components/options/history-section';
import type { OverviewRow } from '@/components/options/overview-section';
import { quotedPhrases } from '@/components/options/quoted-phrases';
import type { SuppressionView } from '@/components/options/suppressions-section';
import { houseFacts } from '@/lib/engine/policy/house-phrase';
import { balanceOf, weeksOfHints } from '@/lib/history/balance';
import { rulesByWeek } from '@/lib/history/report';
import { ruleFacts } from '@/lib/rule-facts';
import { accountOf, entryOf } from '@/lib/settings/changes';
import { effectiveAccount, isOverruled, thresholdsOf } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import { storedSuppressions } from '@/lib/settings/suppressions';
import type { Stores } from './use-stores';

/** All known accounts, in alphabetical order. */
export function knownHandles({ settings, policy, histories }: Stores): string[] {
  const handles = new Set([
    ...Object.keys(settings.value.accounts),
    ...Object.keys(histories),
    ...settings.value.ignores.map(({ account }) => account),
    ...Object.keys(policy.policy?.accounts ?? {}),
  ]);
  return [...handles].toSorted();
}

/** The view of an account at `now`, in milliseconds since 1970. */
export function viewOfAccount(
  handle: string,
  { settings, policy }: Stores,
  now: number,
): AccountView {
  const set = entryOf(policy.policy?.accounts ?? {}, handle);
  return {
    handle,
    values: { ...accountOf(settings.value, handle), ...set },
    effective: effectiveAccount({
      settings: settings.value,
      policy: policy.policy,
      handle,
      now,
    }),
  };
}

/**
 * All rules, including a team's own phrases.
 *
 * @param stores the policy, and the names of rules in the reader's language
 */
export function rulesWith(
  policy: Policy | null,
  { ruleNames: names, words }: Pick<Stores, 'ruleNames' | 'words'>,
): NamedRule[] {
  const own = ruleFacts.map((facts) => ({ ...facts, ...names[facts.id] }));
  if (!policy) return own;
  const { housePhrases = [], requiredPhrases = [], team } = policy;
  const why = (kind: 'house-phrase' | 'required-phrase') => {
    const reason = names[kind]?.why;
    return reason !== undefined && { why: reason.replace('{source}', () => team) };
  };
  return [
    ...own,
    ...housePhrases.map((phrase) => ({
      ...houseFacts(phrase, 'house-phrase', team),
      ...why('house-phrase'),
      title: words.say('rules.house', { phrases: quotedPhrases(phrase.phrases, words) }),
    })),
    ...requiredPhrases.map((phrase) => ({
      ...houseFacts(phrase, 'required-phrase', team),
      ...why('required-phrase'),
      title: words.say('rules.house-with', {
        when: quotedPhrases(phrase.when, words),
        must: quotedPhrases(phrase.must, words),
      }),
    })),
  ];
}

/** The titles of all rules, by id. */
export function titlesOf(stores: Stores): ReadonlyMap<string, string> {
  return new Map(rulesWith(stores.policy.policy, stores).map(({ id, title }) => [id, title]));
}

/** All suppressions, on all accounts. */
export function viewsOfSuppressions(stores: Stores): SuppressionView[] {
  const { settings, suppressionCounts, policy } = stores;
  const titles = titlesOf(stores);
  return storedSuppressions(settings.value, suppressionCounts).map((suppression) => ({
    ...suppression,
    title: suppression.rule === null ? null : (titles.get(suppression.rule) ?? suppression.rule),
    overruled: isOverruled(suppression, policy.policy),
  }));
}

/** How many weeks of hints the overview shows. */
const WEEKS = 8;

/** The rows of the comparison of accounts; `now` is in milliseconds since 1970. */
export function rowsOfOverview(stores: Stores, now: number): OverviewRow[] {
  const { window } = thresholdsOf(stores.settings.value, stores.policy.policy);
  return knownHandles(stores).map((handle) => {
    const { values } = viewOfAccount(handle, stores, now);
    const posts = entryOf(stores.histories, handle)?.posts ?? [];
    return {
      handle,
      profile: values.profile,
      topics: values.topics,
      hours: values.hours,
      balance: balanceOf(posts, window),
      weeks: weeksOfHints(posts, now, WEEKS),
    };
  });
}

/** The hints of one account by week and by rule. */
export function reportOf(handle: string, stores: Stores, now: number) {
  const posts = entryOf(stores.histories, handle)?.posts ?? [];
  const titles = titlesOf(stores);
  return {
    weeks: weeksOfHints(posts, now, WEEKS),
    rules: rulesByWeek(posts, now, WEEKS).map((row) => ({
      ...row,
      title: titles.get(row.rule) ?? row.rule,
    })),
  };
}

/** The history of each account, as counts. */
export function viewsOfHistories({ histories, settings, policy }: Stores): HistoryView[] {
  const { window } = thresholdsOf(settings.value, policy.policy);
  return Object.entries(histories).map(([handle, { posts }]) => ({
    handle,
    posts: posts.length,
    since: posts.at(-1)?.at ?? null,
    balance: balanceOf(posts, window),
  }));
}
