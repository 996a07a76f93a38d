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
