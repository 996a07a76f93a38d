import type { Draft } from '@/lib/engine/reading/draft';

const QUESTION = /\p{sc=Latn}[^.!\n]*\?(?:\s|$|["'”’)]|\p{Extended_Pictographic})/u;

/** Whether a draft asks its readers something that they can answer. */
export function asksQuestion(draft: Draft): boolean {
  return QUESTION.test(draft.text);
}
