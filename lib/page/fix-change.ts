import { editBetween, shiftSpan, type Edit } from '@/lib/text/edits';
import { replaceSpan, slice, type Span, type SpanChange } from '@/lib/text/span';
import type { Notice } from './panel-view';

/** A fix that was written: where its words stand now, and what stood there before. */
export interface WrittenFix extends Span {
  readonly original: string;
}

/** A change of the text, as it was taken last. */
export interface Change {
  readonly span: Span;
  readonly text: string;
  /** What is said of it once it is done. */
  readonly done: Notice;
  /** What can be taken back once it is written. */
  readonly undoable: WrittenFix | null;
}

/** Where a fix stands after an edit, `null` if that changed its words. */
export function moveFix(fix: WrittenFix, edit: Edit): WrittenFix | null {
  const span = shiftSpan(fix, edit);
  return span && { ...fix, ...span };
}

/** The change that a fix makes of a draft. */
export function changeBy({ start, end, text }: SpanChange, draft: string): Change {
  const original = slice(draft, { start, end });
  const undoable = { start, end: start + text.length, original };
  return { span: { start, end }, text, done: { kind: 'fixed' }, undoable };
}

/** The change that takes a fix back. */
export function changeBack({ original, start, end }: WrittenFix): Change {
  return { span: { start, end }, text: original, done: { kind: 'undone' }, undoable: null };
}

/**
 * What the draft `before` would be with a change that was not taken, as `now`: with what was typed since, if that is
 * apart.
 */
export function wantedText({ span, text }: Change, before: string, now: string): string {
  const edit = editBetween(before, now);
  const place = edit ? shiftSpan(span, edit) : span;
  return place ? replaceSpan(now, place, text) : replaceSpan(before, span, text);
}
