import { editBetween } from '@/lib/text/edits';

/** What a plain text editor would hold: the oracle that Draft.js and the screen are held against. */
export interface ReferenceDraft {
  readonly text: string;
  /** Where the selection was begun, in UTF-16 offsets; a caret where it equals `focus`. */
  readonly anchor: number;
  readonly focus: number;
}

/** A draft with nothing in it. */
export const emptyDraft: ReferenceDraft = { text: '', anchor: 0, focus: 0 };

/** The selected words, empty for a caret. */
export function selectedText({ text, anchor, focus }: ReferenceDraft): string {
  return text.slice(Math.min(anchor, focus), Math.max(anchor, focus));
}

/** Puts text in place of the selection, the caret after it. */
export function insert(draft: ReferenceDraft, inserted: string): ReferenceDraft {
  const start = Math.min(draft.anchor, draft.focus);
  const end = Math.max(draft.anchor, draft.focus);
  const caret = start + inserted.length;
  const text = draft.text.slice(0, start) + inserted + draft.text.slice(end);
  return { text, anchor: caret, focus: caret };
}

/** Takes the selection out, or one character before the caret, as Draft.js counts characters. */
export function backspace(draft: ReferenceDraft): ReferenceDraft {
  if (draft.anchor !== draft.focus) return insert(draft, '');
  const before = /.$/su.exec(draft.text.slice(0, draft.focus))?.[0] ?? '';
  return insert({ ...draft, anchor: draft.focus - before.length }, '');
}

/** Every text that is left when some of what is before the caret goes. */
export function cutsBefore(draft: ReferenceDraft): string[] {
  if (draft.anchor !== draft.focus) return [insert(draft, '').text];
  return Array.from(
    { length: draft.focus + 1 },
    (_, start) => draft.text.slice(0, start) + draft.text.slice(draft.focus),
  );
}

/**
 * The drafts that a change may leave which is known by its outcome only: where letters repeat, that
 * does not tell which of them were changed, and so neither where the caret is. In each, what was before
 * the caret stays before it, and a caret inside the changed words comes to stand behind them.
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

/** The drafts with the caret where it was, or behind the words that a change takes out or brings back. */
export function draftsBefore(draft: ReferenceDraft, text: string): ReferenceDraft[] {
  const behind = placesOf(draft.text, text).map(({ end }) => ({
    text: draft.text,
    anchor: end,
    focus: end,
  }));
  return [draft, ...behind];
}

/** Every place at which one edit makes `after` of `before`. */
function placesOf(
  before: string,
  after: string,
): { start: number; end: number; insertedEnd: number }[] {
  const edit = editBetween(before, after);
  if (!edit) return [];
  const places = [];
  let { start } = edit;
  let end = start + edit.removed;
  let insertedEnd = start + edit.inserted.length;
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
