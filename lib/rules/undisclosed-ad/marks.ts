import { joinChanges } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { rowsOf } from '@/lib/engine/reading/rows';
import type { Fix } from '@/lib/engine/rule';
import { overlaps, slice, type Span } from '@/lib/text/span';

/** What the fix writes. */
export const MARK = '#ad';
/** Longest post of an account without Premium, as X counts it; longer ones are cut in the timeline. */
const LONGEST_POST = 280;
/** Whom a reply answers, and what decorates the beginning. */
const BEFORE_FIRST_WORD = /^(?:\s|@\w{1,15}(?=\s))*/u;
const WORD = /[\p{sc=Latn}\d]/u;
/** From how many tags in a row on one among them is passed over. */
const CROWD = 3;

/**
 * Whether a reader may miss the mark: no word of the post stands behind it, it stands among other tags,
 * or the timeline cuts the post before it. A mark that opens the post is missed by nobody.
 */
export function isHidden(draft: Draft, mark: Span): boolean {
  if (!hasWords(draft, 0, mark.start)) return false;
  return (
    !hasWords(draft, mark.end, draft.retweetStart) || isAmongTags(draft, mark) || isCut(draft, mark)
  );
}

/** Whether words of the writer's own, not only tags, links and mentions, stand in that part. */
function hasWords(draft: Draft, start: number, end: number): boolean {
  let from = start;
  for (const { kind, start: entity, end: behind } of draft.entities) {
    if (kind === 'emoji' || behind <= start || entity >= end) continue;
    if (WORD.test(draft.text.slice(from, entity))) return true;
    from = behind;
  }
  return WORD.test(draft.text.slice(from, end));
}

function isAmongTags(draft: Draft, mark: Span): boolean {
  const rows = rowsOf(draft.text, draft.entitiesOf('hashtag'));
  const row = rows.find((each) => each.some((tag) => overlaps(tag, mark)));
  return row !== undefined && row.length >= CROWD && row[0]!.start < mark.start;
}

/** Whether what X shows before "Show more" ends before the mark. */
function isCut(draft: Draft, mark: Span): boolean {
  return mark.start > LONGEST_POST && draft.weightedLength > LONGEST_POST;
}

/** Puts the mark before the first word, where there is room for it. */
export function markFirst(draft: Draft): Fix[] {
  if (draft.weightedLength + MARK.length + 1 > LONGEST_POST) return [];
  const first = firstWord(draft);
  const text = `${MARK} ${slice(draft.text, first)}`;
  return [{ ...first, label: { say: 'put-first', words: MARK }, text }];
}

/** Puts the mark before the first word instead of where it stands. */
export function moveFirst(draft: Draft, mark: Span): Fix[] {
  const first = firstWord(draft);
  if (first.end > mark.start) return [];
  const lead = /[^\S\n]*$/.exec(draft.text.slice(0, mark.start))![0].length;
  const written = slice(draft.text, mark);
  const change = joinChanges(draft.text, [
    { ...first, text: `${written} ${slice(draft.text, first)}` },
    { start: mark.start - lead, end: mark.end, text: '' },
  ]);
  return [{ ...change, label: { say: 'put-first', words: written } }];
}

function firstWord({ text }: Draft): Span {
  const start = BEFORE_FIRST_WORD.exec(text)![0].length;
  return { start, end: start + /^\S*/.exec(text.slice(start))![0].length };
}
