import { helpOffers, ownWares, thanksWithReason, usefulThings } from '@/lib/data/giving';
import type { Context, PostKind } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/draft';
import { asksQuestion } from '@/lib/engine/question';

const ASKS: ReadonlySet<string> = new Set(['retweet-request', 'contact-request']);

/**
 * What a draft does for its readers. Replies and questions count as giving: they are the other half
 * of a conversation (seed 001: win-win).
 *
 * @param found ids of the rules that find something in the draft, at whatever level
 */
export function kindOf(
  draft: Draft,
  { surface }: Pick<Context, 'surface'>,
  found: ReadonlySet<string>,
): PostKind {
  if (found.has('hard-sell')) return 'sell';
  if ([...found].some((rule) => ASKS.has(rule))) return 'ask';
  if (surface === 'reply' || asksQuestion(draft)) return 'give';
  if (draft.has(helpOffers, thanksWithReason, usefulThings)) return 'give';
  return draft.has(ownWares) ? 'sell' : 'talk';
}
