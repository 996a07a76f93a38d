import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';
import { helpOffers, thanksWithReason, usefulThings } from '@/lib/lexicon/giving';
import { asksQuestion } from './question';

/**
 * Whether a draft starts a post that counts for the account's stream: neither a reply nor a later part of a thread,
 * whose first part was judged.
 */
export function opensPost(draft: Draft, { surface }: Pick<Context, 'surface'>): boolean {
  if (surface === 'reply' || surface === 'thread') return false;
  const [first] = draft.entitiesOf('mention');
  return first === undefined || draft.text.slice(0, first.start).trim() !== '';
}

/** Whether a post gives its readers something: a question, help, thanks, knowledge. */
export function givesSomething(draft: Draft): boolean {
  return asksQuestion(draft) || draft.has(helpOffers, thanksWithReason, usefulThings);
}
