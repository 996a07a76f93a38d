import { replaceSpan, type Span } from '@/lib/engine/span';
import type { Composer } from './composer';
import { caretOf, rangeOf, readText, type Caret } from './read';
import { pause, twoFrames } from './timing';
import { isComposing } from './watch';

/** A change of the draft. Offsets are UTF-16 and belong to `expected`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** The whole draft that the change was worked out on. */
  readonly expected: string;
}

/** What became of a replacement. */
export type WriteResult =
  /** The draft is what it should be. */
  | 'done'
  /** An input method is composing; nothing was touched. */
  | 'refused-composing'
  /** The draft is not, or no longer, the expected one; nothing was touched. */
  | 'refused-changed'
  /** X left the draft as it was, twice, or it was put back at once. Offer to copy. */
  | 'not-taken'
  /** The draft is neither the old nor the new one. Ctrl+Z restores it. */
  | 'unexpected';

/** `put-back` is a change that X took and that is gone again: nobody is fought over it. */
type Attempt = Exclude<WriteResult, 'refused-composing'> | 'put-back';

/** How long the editor gets to take over a selection, in ms (dossier 3.3, NT). */
const SELECTION_TIME = 50;
const ATTEMPTS = 2;
/** How often the draft is looked for while Draft.js remounts. */
const REMOUNT_LOOKS = 4;

/**
 * Replaces a span of the draft and reads back whether X took it (dossier 3.4). The focus goes to
 * the editor, the caret to where the writer had it, moved along with the text around it. One undo
 * (Ctrl+Z) takes the replacement back; so does a second call with the old text.
 */
export async function replaceText(
  composer: Composer,
  { span, text, expected }: Replacement,
  signal?: AbortSignal,
): Promise<WriteResult> {
  if (isComposing(composer.editor)) return 'refused-composing';
  if (readText(composer.editor) !== expected) return 'refused-changed';
  if (isReadOnly(composer)) return 'not-taken';
  const job: Job = {
    span,
    text,
    before: expected,
    after: replaceSpan(expected, span, text),
    signal,
  };
  if (job.after === expected) return 'done';
  const caret = caretOf(composer.editor);

  let result: Attempt = 'not-taken';
  for (let attempt = 0; attempt < ATTEMPTS && result === 'not-taken'; attempt++) {
    result = await attemptOn(composer, job);
  }
  if (result === 'done' && caret) restoreCaret(composer, caret, job);
  return result === 'put-back' ? 'not-taken' : result;
}

/** A replacement with the whole draft as it is and as it should become. */
interface Job {
  readonly span: Span;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly signal: AbortSignal | undefined;
}

function isReadOnly({ kind, editor }: Composer): boolean {
  return kind === 'textarea'
    ? editor.readOnly || editor.disabled
    : editor.getAttribute('contenteditable') !== 'true';
}

async function attemptOn(composer: Composer, job: Job): Promise<Attempt> {
  const { editor } = composer;
  editor.focus({ preventScroll: true });
  await pause(0);
  if (composer.kind === 'textarea') {
    const refusal = refusalOf(editor, job);
    if (refusal) return refusal;
    setValue(composer.editor, job.after);
  } else {
    const { span, text } = neverEmpty(job);
    select(editor, { anchor: span.start, focus: span.end });
    await pause(SELECTION_TIME);
    const refusal = refusalOf(editor, job, span);
    if (refusal) return refusal;
    if (text === '') pressBackspace(editor);
    else paste(editor, text);
  }
  return outcomeOf(editor, job);
}

/** Why the editor must not be written to now, although it was sound when the attempt began. */
function refusalOf(editor: HTMLElement, { before, signal }: Job, selected?: Span): Attempt | null {
  if (readText(editor) !== before) return 'refused-changed';
  const isFocused = editor.ownerDocument.activeElement === editor;
  const isReady = !signal?.aborted && !isComposing(editor) && isFocused;
  return isReady && (!selected || isSelected(editor, selected)) ? null : 'not-taken';
}

function isSelected(editor: HTMLElement, { start, end }: Span): boolean {
  const caret = caretOf(editor);
  return caret?.anchor === start && caret.focus === end;
}

/** What has become of the draft once X has had its two frames, and a few more should it be remounting. */
async function outcomeOf(editor: HTMLElement, { before, after }: Job): Promise<Attempt> {
  await pause(0);
  const isTaken = readText(editor) === after;
  let text: string | null = null;
  for (let look = 0; look < REMOUNT_LOOKS && text === null; look++) {
    await twoFrames();
    text = readText(editor);
  }
  if (text === after) return 'done';
  if (text !== before) return 'unexpected';
  return isTaken ? 'put-back' : 'not-taken';
}

/** The nearest word on the same line, or else on the next or the last one. */
const wordAfter = [/^[^\S\n]*\S+/, /^\s*\S+/];
const wordBefore = [/\S+[^\S\n]*$/, /\S+\s*$/];

/**
 * Pasting nothing does nothing, so a deletion is widened by a neighbouring word, which is pasted
 * back (3.2). Only where no other word is left does the pasted text stay empty or blank.
 */
function neverEmpty({ span, text, before, after }: Job): { span: Span; text: string } {
  if (text !== '') return { span, text };
  const head = before.slice(0, span.start);
  const tail = before.slice(span.end);
  const [sameLine, anyLine] = [0, 1].map((reach) => {
    const next = wordAfter[reach]?.exec(tail)?.[0] ?? '';
    const last = wordBefore[reach]?.exec(head)?.[0] ?? '';
    return next === '' ? { left: last, right: '' } : { left: '', right: next };
  });
  const found = [sameLine, anyLine].find((each) => each && each.left + each.right !== '');
  if (!found) return { span: { start: 0, end: before.length }, text: after };
  const wider = { start: span.start - found.left.length, end: span.end + found.right.length };
  return { span: wider, text: found.left + found.right };
}

/**
 * Selects in the page and lets Draft.js know at once: it takes over a selection on mouseup, and
 * writing before it has done so ends up in another line (3.1).
 */
export function select(editor: HTMLElement, { anchor, focus }: Caret): void {
  const from = rangeOf(editor, { start: anchor, end: anchor });
  const to = rangeOf(editor, { start: focus, end: focus });
  const selection = editor.ownerDocument.getSelection();
  if (!from || !to || !selection) return;
  selection.setBaseAndExtent(
    from.startContainer,
    from.startOffset,
    to.startContainer,
    to.startOffset,
  );
  editor.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true }));
}

/** Chromium reads `clipboardData`; Firefox ignores it and reads `dataType` and `data` (3.2). */
interface PasteInit extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: PasteInit = {
    bubbles: true,
    cancelable: true,
    clipboardData,
    dataType: 'text/plain',
    data: text,
  };
  editor.dispatchEvent(new ClipboardEvent('paste', init));
}

/** The one deletion that leaves nothing to paste: Draft.js acts on the key alone (3.2). */
function pressBackspace(editor: HTMLElement): void {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  editor.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

/** React shadows `value` on the element itself, so the prototype's setter is called (3.3). */
function setValue(area: HTMLTextAreaElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
  area.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  );
}

function restoreCaret(composer: Composer, caret: Caret, job: Job): void {
  const anchor = movedOffset(caret.anchor, job);
  const focus = movedOffset(caret.focus, job);
  if (composer.kind === 'draft') {
    select(composer.editor, { anchor, focus });
    return;
  }
  const direction = focus < anchor ? 'backward' : 'forward';
  const { editor } = composer;
  editor.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
}

/** Where an offset of the old draft is in the new one; inside the replaced text, at its end. */
function movedOffset(offset: number, { span, text }: Job): number {
  if (offset <= span.start) return offset;
  if (offset >= span.end) return offset + text.length - (span.end - span.start);
  return span.start + text.length;
}
