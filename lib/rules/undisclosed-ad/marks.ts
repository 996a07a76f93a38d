import { joinChanges } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { rowsOf } from '@/lib/engine/reading/rows';
import type { Fix } from '@/lib/engine/rule';
import { overlaps, slice, type Span } from '@/lib/text/span';

/** The mark that fixes insert. */
export const MARK = '#ad';
/** Longest post without Premium, as X counts; the timeline cuts longer ones. */
const LONGEST_POST = 280;
/** Mentions and white space before the first word. */
const BEFORE_FIRST_WORD = /^(?:\s|@\w{1,15}(?=\s))*/u;
const WORD = /[\p{sc=Latn}\d]/u;
/** From so many tags in a row on readers skip a single one. */
const CROWD = 3;

/**
 * Whether readers may miss the mark: no word of the post follows it, it is among other tags, or the timeline cuts the
 * post before it. Nobody misses a mark that opens the post.
 */
export function isHidden(draft: Draft, mark: Span): boolean {
  if (!hasWords(draft, 0, mark.start)) return false;
  return (
    !hasWords(draft, mark.end, draft.retweetStart) || isAmongTags(draft, mark) || isCut(draft, mark)
  );
}

/** Whether a part of the draft contains words besides tags, links and mentions. */
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

/** Whether the part that X shows before "Show more" ends before the mark. */
function isCut(draft: Draft, mark: Span): boolean {
  return mark.start > LONGEST_POST && draft.weightedLength > LONGEST_POST;
}

/** Inserts the mark before the first word, if there is room. */
export function markFirst(draft: Draft): Fix[] {
  if (draft.weightedLength + MARK.length + 1 > LONGEST_POST) return [];
  const first = firstWord(draft);
  const text = `${MARK} ${slice(draft.text, first)}`;
  return [{ ...first, label: { say: 'put-first', words: MARK }, text }];
}

/** Moves the mark before the first word. */
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
