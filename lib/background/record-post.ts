import { rules } from '@/lib/catalogue';
import { analyse } from '@/lib/engine/analyse';
import type { PastPost, Surroundings } from '@/lib/engine/context';
import { asksQuestion } from '@/lib/engine/features/question';
import { Draft } from '@/lib/engine/reading/draft';
import { linksIn } from '@/lib/engine/reading/entities';
import { kindOf } from '@/lib/history/kind';
import type { OrderTo } from '@/lib/messages/orders';
import type { EffectiveAccount } from '@/lib/settings/effective';
import { readAccount, type Stores } from './stores';

/** Records a post that was sent, unless the history is off. */
export async function recordPost(stores: Stores, order: OrderTo<'record-post'>): Promise<void> {
  const { handle, texts, opened, surroundings, hints } = order;
  const { settings, account, now } = await readAccount(stores, handle);
  if (!settings.keepHistory) return;
  const text = texts.join('\n');
  const judged = judge(stores, account, { text, surroundings, now });
  const links = linksIn(text);
  await stores.recorder.record(handle, { texts, opened, links, at: now, hints, ...judged });
}

/** Records posts that were sent before the coach was installed. */
export async function seedHistory(
  stores: Stores,
  { handle, posts }: OrderTo<'seed-history'>,
): Promise<void> {
  const { settings, account, now } = await readAccount(stores, handle);
  if (!settings.keepHistory) return;
  const judged = posts.map(({ at, surface, text }) => {
    const surroundings = { surface, media: [] };
    return { at, hints: [], ...judge(stores, account, { text, surroundings, now }) };
  });
  await stores.recorder.seed(handle, judged);
}

/** A post that was sent and is to be recorded. */
interface Sent {
  readonly text: string;
  readonly surroundings: Surroundings;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * What is recorded of a post: its surface and what it does for its readers. Findings of rules count at any level; a
 * rule that throws is reported and does not count. For a post that is not in English, only what does not depend on its
 * words is recorded.
 */
function judge(
  { report }: Stores,
  account: EffectiveAccount,
  { text, surroundings, now }: Sent,
): Pick<PastPost, 'surface' | 'kind' | 'question'> {
  const draft = new Draft(text);
  const context = {
    ...surroundings,
    ...account.context,
    now,
    history: [],
    nearest: null,
    relinked: null,
  };
  const { isRead, findings, failures } = analyse(draft, context, rules);
  const found = isRead ? new Set(findings.map(({ rule }) => rule.id)) : null;
  for (const { rule, error } of failures) report(new Error(`The rule ${rule} failed: ${error}`));
  return {
    surface: surroundings.surface,
    kind: kindOf(draft, context, found),
    question: asksQuestion(draft),
  };
}
