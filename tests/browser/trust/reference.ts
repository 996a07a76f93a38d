import { editBetween, type Edit } from '@/lib/text/edits';

/** The content of a plain text editor: the oracle for Draft.js and the screen. */
export interface ReferenceDraft {
  readonly text: string;
  /** The start of the selection, as a UTF-16 offset; a caret if it equals `focus`. */
  readonly anchor: number;
  readonly focus: number;
}

/** An empty draft. */
export const emptyDraft: ReferenceDraft = { text: '', anchor: 0, focus: 0 };

/** The selected text; empty for a caret. */
export function selectedText({ text, anchor, focus }: ReferenceDraft): string {
  return text.slice(Math.min(anchor, focus), Math.max(anchor, focus));
}

/** Replaces the selection by text, with the caret after it. */
export function insert(draft: ReferenceDraft, inserted: string): ReferenceDraft {
  const start = Math.min(draft.anchor, draft.focus);
  const end = Math.max(draft.anchor, draft.focus);
  const caret = start + inserted.length;
  const text = draft.text.slice(0, start) + inserted + draft.text.slice(end);
  return { text, anchor: caret, focus: caret };
}

/** Deletes the selection, or one character before the caret, as Draft.js counts characters. */
export function backspace(draft: ReferenceDraft): ReferenceDraft {
  if (draft.anchor !== draft.focus) return insert(draft, '');
  const before = /.$/su.exec(draft.text.slice(0, draft.focus))?.[0] ?? '';
  return insert({ ...draft, anchor: draft.focus - before.length }, '');
}

/** Every text that results from deleting some characters before the caret. */
export function cutsBefore(draft: ReferenceDraft): string[] {
  if (draft.anchor !== draft.focus) return [insert(draft, '').text];
  return Array.from(
    { length: draft.focus + 1 },
    (_, start) => draft.text.slice(0, start) + draft.text.slice(draft.focus),
  );
}

/**
 * The drafts that a change may leave of which only the resulting text is known: if letters repeat, the text does not
 * show which were changed, and so not where the caret is. In each, the text before the caret stays before it, and a
 * caret inside the changed words is moved after them.
 */
export function draftsAfter(draft: ReferenceDraft, text: string): ReferenceDraft[] {
  return placesOf(draft.text, text).map(({ start, end, insertedEnd }) => {
    const move = (offset: number) => {
      if (offset <= start) return offset;
      return offset >= end ? offset + insertedEnd - end : insertedEnd;
    };
    return { text, anchor: move(draft.anchor), focus: move(draft.focus) };
  });
}

/** The drafts with the caret where it was, or after the words that a change removes or restores. */
export function draftsBefore(draft: ReferenceDraft, text: string): ReferenceDraft[] {
  const behind = placesOf(draft.text, text).map(({ end }) => ({
    text: draft.text,
    anchor: end,
    focus: end,
  }));
  return [draft, ...behind];
}

/** Where a change begins and ends, and where what it inserts ends; UTF-16 offsets. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly insertedEnd: number;
}

/** Letters in front of the words that went by which they are found again, in UTF-16 units. */
const FEWEST_KEPT = 5;

/**
 * The other ends of a change of several places whose last one deletes words: if the letters behind them repeat their
 * first ones, as in “ready. Please RT. So”, which becomes “Ready. So”, the words that went may end further on.
 */
function furtherEnds(before: string, { start, removed, inserted }: Edit): Change[] {
  const end = start + removed;
  const insertedEnd = start + inserted.length;
  const kept = inserted.slice(-FEWEST_KEPT);
  const places: Change[] = [];
  for (let deleted = 1; kept.length === FEWEST_KEPT && deleted < removed; deleted++) {
    const from = end - deleted;
    if (!before.slice(start, from).endsWith(kept)) continue;
    for (
      let by = 1;
      before[from + by - 1] === before[end + by - 1] && end + by <= before.length;
      by++
    ) {
      places.push({ start, end: end + by, insertedEnd: insertedEnd + by });
    }
  }
  return places;
}

/** Every position at which a single edit turns `before` into `after`. */
function placesOf(before: string, after: string): Change[] {
  const edit = editBetween(before, after);
  if (!edit) return [];
  let { start } = edit;
  let end = start + edit.removed;
  let insertedEnd = start + edit.inserted.length;
  const places = furtherEnds(before, edit);
  for (;;) {
    places.push({ start, end, insertedEnd });
    const slides =
      start > 0 &&
      before[start - 1] === before[end - 1] &&
      before[start - 1] === after[insertedEnd - 1];
    if (!slides) return places;
    start--;
    end--;
    insertedEnd--;
  }
}
