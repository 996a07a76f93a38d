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

/** For how long X lets a post be edited, in milliseconds: an hour, as reported since 2023-06. */
const EDIT_TIME = 60 * 60 * 1000;

/**
 * Whether a draft that is like a post of its account may be that very post: opened again to be edited, or deleted and
 * written anew for a slip in it. The page does not say.
 *
 * @param at when that was posted; `now` as well, in milliseconds since 1970
 */
export function mayBeEdited({ at }: { readonly at: number }, now: number): boolean {
  return at <= now && now - at < EDIT_TIME;
}
