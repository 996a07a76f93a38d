import type { Context, PostKind } from '@/lib/engine/context';
import { asksQuestion } from '@/lib/engine/features/question';
import type { Draft } from '@/lib/engine/reading/draft';
import { helpOffers, ownWares, thanksWithReason, usefulThings } from '@/lib/lexicon/giving';

const ASKS = ['retweet-request', 'contact-request'];

/**
 * What a draft does for its readers. Replies and questions count as giving: they are the other half of a conversation
 * (seed 001: win-win).
 *
 * @param found ids of the rules with a finding in the draft, at any level; `null` if no rule has read it
 */
export function kindOf(
  draft: Draft,
  { surface }: Pick<Context, 'surface'>,
  found: ReadonlySet<string> | null,
): PostKind {
  if (found?.has('hard-sell')) return 'sell';
  if (found && ASKS.some((rule) => found.has(rule))) return 'ask';
  if (surface === 'reply' || asksQuestion(draft)) return 'give';
  if (!found) return 'talk';
  if (draft.has(helpOffers, thanksWithReason, usefulThings)) return 'give';
  return draft.has(ownWares) ? 'sell' : 'talk';
}
