import type { Draft, Match } from '@/lib/engine/reading/draft';
import { URL_MARK } from '@/lib/text/marks';
import { isControl, isNameOrLabel } from './names';

/** How far after an order its question mark is searched, in UTF-16 units. */
const REACH = 130;
const QUESTION = new RegExp(String.raw`^[^.!\n${URL_MARK}]*\?`, '');

/** Whether the writer orders the reader to do it: "Buy now!", not "Never buy …" or "Buy or rent?". */
export function isOrder(draft: Draft, match: Match): boolean {
  if (!draft.startsClause(match) || draft.isNegated(match) || draft.isQuoted(match)) return false;
  if (draft.gate('is a name or label', match, isNameOrLabel(draft, match))) return false;
  if (draft.gate('is a control', match, isControl(draft, match))) return false;
  const behind = draft.normalized.text.slice(match.at.end, match.at.end + REACH);
  return !draft.gate('is a question', match, QUESTION.test(behind));
}
