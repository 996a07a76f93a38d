/** Test data for the sections of the options. */
import userEvent from '@testing-library/user-event';
import type { AccountView } from '@/components/options/account-view';
import type { SuppressionView } from '@/components/options/suppressions-section';
import type { RuleFacts } from '@/lib/engine/rule';
import { effectiveAccount } from '@/lib/settings/effective';
import { policySchema, type Policy } from '@/lib/settings/policy';
import { defaultAccount, defaultSettings } from '@/lib/settings/schema';

/** A callback that is not checked. */
export const noop = () => undefined;

/** A team's policy that sets a rule and the topics of @acme. */
export const policy = policySchema.parse({
  version: 2,
  team: 'Acme',
  levels: { 'hard-sell': 'think-twice' },
  accounts: { acme: { topics: ['anvils'] } },
});

/**
 * The account @acme with the profile “Conversation”.
 *
 * @param change overrides of its settings
 * @param team a policy that applies to it
 */
export function viewOf(
  change: Partial<AccountView['values']> = {},
  team: Policy | null = null,
): AccountView {
  const chosen = { ...defaultAccount, profile: 'conversation' as const, ...change };
  const settings = { ...defaultSettings, accounts: { acme: chosen } };
  return {
    handle: 'acme',
    values: { ...chosen, ...team?.accounts?.['acme'] },
    effective: effectiveAccount({ settings, policy: team, handle: 'acme', now: 0 }),
  };
}

/** The facts of a rule, by default similar to `hard-sell`. */
const rule = (id: string, change: Partial<RuleFacts> = {}): RuleFacts => ({
  id,
  category: 'selling',
  title: 'Hard sell',
  why: 'People come to talk.',
  source: 'a book',
  example: { before: 'Order today!', after: 'Which of the two do you like?' },
  ...change,
});

/** Two rules of different categories. */
export const rules = [
  rule('hard-sell'),
  rule('disrespect', { category: 'tone', title: 'Disrespect', why: 'It stays in mind.' }),
];

/** Words that were allowed for one rule, which hid its hint in two drafts. */
export const suppression: SuppressionView = {
  kind: 'ignored-words',
  id: '1',
  account: 'acme',
  rule: 'hard-sell',
  phrase: 'order today',
  since: Date.UTC(2026, 4, 9, 12),
  title: 'Hard sell',
  count: { times: 2, last: Date.UTC(2026, 5, 1, 12) },
  overruled: false,
};

/** Uploads a file with this text in the page's file input; files of jsdom have no `text()` yet. */
export function upload(text: string): Promise<void> {
  const file = Object.assign(new File([text], 'file.json'), { text: async () => text });
  return userEvent.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
}
