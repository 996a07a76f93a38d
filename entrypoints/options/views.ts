import type { AccountView } from '@/components/options/account-view';
import type { HistoryView } from '@/components/options/history-section';
import type { IgnoreView } from '@/components/options/ignores-section';
import type { RuleFacts } from '@/components/options/rules-section';
import { houseRule, requiredRule } from '@/lib/engine/house-rule';
import { balanceOf } from '@/lib/history/balance';
import { rules } from '@/lib/catalogue.ts';
import { accountOf, entryOf } from '@/lib/settings/changes';
import { effectiveAccount, isOverruled, thresholdsOf } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import type { Stores } from './use-stores';

/** The accounts that were seen so far, in the order of the alphabet. */
export function knownHandles({ settings, policy, histories }: Stores): string[] {
  const handles = new Set([
    ...Object.keys(settings.value.accounts),
    ...Object.keys(histories),
    ...settings.value.ignores.map(({ account }) => account),
    ...Object.keys(policy.policy?.accounts ?? {}),
  ]);
  return [...handles].toSorted();
}

/** An account as the options show it at `now`, in milliseconds since 1970. */
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

/** Every rule there is, a team's own phrases among them. */
export function rulesWith(policy: Policy | null): RuleFacts[] {
  if (!policy) return [...rules];
  const { housePhrases = [], requiredPhrases = [], team } = policy;
  return [
    ...rules,
    ...housePhrases.map((phrase) => ({
      ...houseRule(phrase, team),
      title: `House style: ${phrase.phrases.join(', ')}`,
    })),
    ...requiredPhrases.map((phrase) => ({
      ...requiredRule(phrase, team),
      title: `House style: with ${phrase.when.join(', ')}, ${phrase.must.join(' or ')}`,
    })),
  ];
}

/** Everything that is ignored, newest first. */
export function viewsOfIgnores({ settings, silenced, policy }: Stores): IgnoreView[] {
  return settings.value.ignores
    .map((ignore) => ({
      ...ignore,
      title: rules.find(({ id }) => id === ignore.rule)?.title ?? ignore.rule,
      times: silenced[ignore.id] ?? 0,
      overruled: isOverruled(ignore, policy.policy),
    }))
    .toSorted((a, b) => b.since - a.since);
}

/** What is remembered of each account, as counts. */
export function viewsOfHistories({ histories, settings, policy }: Stores): HistoryView[] {
  const { window } = thresholdsOf(settings.value, policy.policy);
  return Object.entries(histories).map(([handle, { posts }]) => ({
    handle,
    posts: posts.length,
    since: posts.at(-1)?.at ?? null,
    balance: balanceOf(posts, window),
  }));
}
