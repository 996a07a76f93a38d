import { askTwice } from './ask-twice';
import { messenger } from './messenger';
import type { PageDraft, Verdict } from './protocol';

/** Requests the review of a draft. */
export type RequestReview = (draft: PageDraft) => Promise<Verdict>;

/**
 * Announces a draft to the background. If the worker is stopped meanwhile, the next one is told.
 *
 * @throws {Error} if that fails too
 */
export async function warmUp(): Promise<void> {
  const tell = () => messenger.sendMessage('warm-up');
  await tell().catch(tell);
}

/**
 * Has the background review a draft.
 *
 * @throws {Error} if it refuses, does not answer in time, or answers as another build would
 */
export async function requestReview(draft: PageDraft): Promise<Verdict> {
  const verdict = await askTwice(() => messenger.sendMessage('review', draft));
  if (!isVerdict(verdict)) throw new Error("The background's answer was not understood.");
  return verdict;
}

/** The fields of a verdict that are arrays. */
const lists = ['hints', 'failures', 'explain', 'passedOver', 'locked'] satisfies (keyof Verdict)[];

/** Checks only the shape of the verdict and trusts the entries of its arrays, because a page of X carries no schema. */
function isVerdict(answer: unknown): answer is Verdict {
  if (typeof answer !== 'object' || answer === null) return false;
  const verdict = answer as Partial<Record<keyof Verdict, unknown>>;
  return typeof verdict.source === 'string' && lists.every((name) => Array.isArray(verdict[name]));
}

/**
 * Has the background explain why each rule spoke or stayed silent on a draft.
 *
 * @returns lines of English
 * @throws {Error} if it refuses, does not answer in time, or answers as another build would
 */
export async function requestExplanation(draft: PageDraft): Promise<string> {
  const explanation: unknown = await askTwice(() => messenger.sendMessage('explain', draft));
  if (typeof explanation !== 'string') {
    throw new Error("The background's answer was not understood.");
  }
  return explanation;
}
