import { editBetween, shiftSpan } from '@/lib/text/edits';
import { replaceSpan, slice, type Span, type SpanChange } from '@/lib/text/span';
import type { Notice } from './panel-view';

/** A fix that was written: the current span of its words, and the original words. */
export interface WrittenFix extends Span {
  readonly original: string;
}

/** A change of the text that was last read. */
export interface Change {
  readonly span: Span;
  readonly text: string;
  /** The notice to show once it is done. */
  readonly done: Notice;
  /** What can be undone once it is written. */
  readonly undoable: WrittenFix | null;
}

/** The fix in a text that was edited; `null` if its words have changed, or the original ones are back. */
export function moveFix(fix: WrittenFix, before: string, now: string): WrittenFix | null {
  const edit = editBetween(before, now);
  if (!edit) return fix;
  const span = shiftSpan(fix, edit);
  if (!span || now === replaceSpan(before, fix, fix.original)) return null;
  const moved = { ...fix, ...span };
  return holdsOriginal(now, moved) && !holdsOriginal(before, fix) ? null : moved;
}

/** Whether the original words begin or end where those of the fix do, as after they were typed once more. */
function holdsOriginal(text: string, { start, end, original }: WrittenFix): boolean {
  return text.startsWith(original, start) || text.slice(0, end).endsWith(original);
}

/** The change that a fix makes of a draft. */
export function changeBy({ start, end, text }: SpanChange, draft: string): Change {
  const original = slice(draft, { start, end });
  const undoable = { start, end: start + text.length, original };
  return { span: { start, end }, text, done: { kind: 'fixed' }, undoable };
}

/** The change that undoes a fix. */
export function changeBack({ original, start, end }: WrittenFix): Change {
  return { span: { start, end }, text: original, done: { kind: 'undone' }, undoable: null };
}

/**
 * The text that the draft `before` should have become with a change that the editor did not accept; includes what was
 * typed since (`now`) if that is elsewhere in the text.
 */
export function wantedText({ span, text }: Change, before: string, now: string): string {
  const edit = editBetween(before, now);
  const place = edit ? shiftSpan(span, edit) : span;
  return place ? replaceSpan(now, place, text) : replaceSpan(before, span, text);
}
