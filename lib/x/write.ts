import { editBetween, sizeOf } from '@/lib/text/edits';
import { movedOffset, replaceSpan, type Span } from '@/lib/text/span';
import type { Composer } from './composer';
import { caretOf, rangeOf, readText, type Caret } from './read';
import { typeOver } from './text-area';
import { rendered, twoFrames } from './timing';
import { isComposing } from './watch';

/** A change of the draft. Offsets are UTF-16 units of `expected`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** The whole draft for which the change was computed. */
  readonly expected: string;
}

/** Options of a replacement. */
export interface WriteOptions {
  /** Aborts the writing: nothing is changed any more. */
  readonly signal?: AbortSignal;
  /**
   * Called when the draft is as it should be and nothing was typed since, usually within the task of the call. X may
   * still restore the old draft; the result says so.
   */
  readonly onWritten?: () => void;
}

/** The outcome of a replacement. */
export type WriteResult =
  /** The draft is as it should be, apart from what was typed since. */
  | 'done'
  /** An input method is composing; nothing was changed. */
  | 'composing'
  /** The draft is not the expected one; nothing was changed. */
  | 'refused'
  /** X left the draft unchanged, twice, or restored it at once. Offer to copy. */
  | 'not-taken'
  /** The draft is neither the old nor the new one. Ctrl+Z restores it. */
  | 'unexpected';

/** How often a replacement is tried, because X may ignore the first one. */
const ATTEMPTS = 2;
/** How often to look for the draft while Draft.js remounts. */
const REMOUNT_LOOKS = 4;

/**
 * Replaces a span of the draft and reads back whether X accepted it (docs/x-composer.md, 3.4). The focus goes to the
 * editor, the caret to where the writer had it, moved along with the text around it. One undo (Ctrl+Z) reverts the
 * replacement; so does a second call with the old text.
 *
 * All of this happens in the task of the call, so that later typing goes into the new draft at the writer's own caret.
 * Only the second reading back, and a second attempt, take longer.
 */
export async function replaceText(
  composer: Composer,
  { span, text, expected }: Replacement,
  { signal, onWritten }: WriteOptions = {},
): Promise<WriteResult> {
  const { editor } = composer;
  const job: Job = { span, text, before: expected, after: replaceSpan(expected, span, text) };
  if (isComposing(editor)) return 'composing';
  if (readText(editor) !== expected) return 'refused';
  if (job.after === expected) return 'done';
  const caret = caretOf(editor);
  await focus(editor);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (signal?.aborted || !isWritable(composer, job)) return 'not-taken';
    const atOnce = await writeInOneTask(composer, job, caret);
    if (atOnce === job.after) onWritten?.();
    const { text: later, isUndone } = await readLater(editor);
    if (atOnce !== job.after && later === job.after) onWritten?.();
    if (atOnce === job.after && isUndone) return 'done';
    if (atOnce === job.after || later !== job.before) return resultOf(job, atOnce, later);
  }
  return 'not-taken';
}

/** A replacement with the whole draft before and after it. */
interface Job {
  readonly span: Span;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Whether the editor can be written to at this moment. An empty one cannot: synthetic events can put X's empty editor
 * out of action for good (docs/x-composer.md, 11, 3).
 */
function isWritable({ kind, editor }: Composer, { before }: Job): boolean {
  const isFocused = editor.ownerDocument.activeElement === editor;
  if (!isFocused || isComposing(editor) || readText(editor) !== before) return false;
  return kind === 'textarea'
    ? !editor.readOnly && !editor.disabled
    : editor.getAttribute('contenteditable') === 'true' && before.trim() !== '';
}

/**
 * Writes and restores the caret, whether or not X accepts the writing: at the end of the task nothing is selected that
 * the writer did not select.
 *
 * @param caret the writer's; `null` leaves it after the written text
 * @returns the resulting draft; `null` if it cannot be read
 */
async function writeInOneTask(
  composer: Composer,
  job: Job,
  caret: Caret | null,
): Promise<string | null> {
  const { editor } = composer;
  if (composer.kind === 'textarea') typeOver(composer.editor, { ...job.span, text: job.text });
  else await pasteOver(editor, neverEmpty(job));
  await rendered();
  const text = readText(editor);
  if (caret && text === job.after) await setCaret(composer, movedCaret(caret, job));
  if (caret && text === job.before) await setCaret(composer, caret);
  return text;
}

/** Focuses the editor, and gives Draft.js the time to notice it. */
export async function focus(editor: HTMLElement): Promise<void> {
  if (editor.ownerDocument.activeElement === editor) return;
  editor.focus({ preventScroll: true });
  await rendered();
}

async function pasteOver(
  editor: HTMLElement,
  { span, text }: Pick<Job, 'span' | 'text'>,
): Promise<void> {
  await select(editor, { anchor: span.start, focus: span.end });
  const caret = caretOf(editor);
  if (caret?.anchor !== span.start || caret.focus !== span.end) return;
  if (text === '') pressBackspace(editor);
  else paste(editor, text);
}

/**
 * The draft after two frames, and a few more if X is remounting it; and whether the writer may have undone anything
 * meanwhile, by a key that is held with Ctrl or Cmd.
 */
async function readLater(editor: HTMLElement): Promise<{ text: string | null; isUndone: boolean }> {
  let text: string | null = null;
  let isUndone = false;
  const listening = new AbortController();
  const note = ({ ctrlKey, metaKey }: KeyboardEvent) => void (isUndone ||= ctrlKey || metaKey);
  editor.addEventListener('keydown', note, { passive: true, signal: listening.signal });
  for (let look = 0; look < REMOUNT_LOOKS && text === null; look++) {
    await twoFrames();
    text = readText(editor);
  }
  listening.abort();
  return { text, isUndone };
}

/** The outcome, judged by a draft that may have been edited since: whether it is nearer to the old or the new text. */
function resultOf(
  { before, after }: Job,
  atOnce: string | null,
  later: string | null,
): WriteResult {
  if (later === after) return 'done';
  const isOneOfTwo = atOnce === before || atOnce === after;
  if (later === null || !isOneOfTwo) return 'unexpected';
  const fromBefore = sizeOf(editBetween(before, later));
  const fromAfter = sizeOf(editBetween(after, later));
  if (fromAfter === fromBefore) return 'unexpected';
  return fromAfter < fromBefore ? 'done' : 'not-taken';
}

/** The nearest word on the same line, or else on the next or previous one. */
const wordAfter = [/^[^\S\n]*\S+/, /^\s*\S+/];
const wordBefore = [/\S+[^\S\n]*$/, /\S+\s*$/];

/**
 * Pasting an empty text does nothing, so a deletion is extended by a neighbouring word, which is pasted back
 * (x-composer, 3.2). The pasted text is empty or blank only if no other word is left.
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
 * writing before it has done so ends up in another line (x-composer, 3.1). React, which tells Draft.js, keeps to
 * itself a selection that equals the last one it told of, also where Draft.js has selected otherwise
 * since, as after a paste; so it is shown that one first. An editor that holds no text is left alone,
 * see `isWritable`. All of it is done in the task of the call.
 */
export async function select(editor: HTMLElement, caret: Caret): Promise<void> {
  if (!readText(editor)?.trim()) return;
  showSelection(editor);
  await rendered();
  const from = rangeOf(editor, { start: caret.anchor, end: caret.anchor });
  const to = rangeOf(editor, { start: caret.focus, end: caret.focus });
  const selection = editor.ownerDocument.getSelection();
  if (!from || !to || !selection) return;
  selection.setBaseAndExtent(
    from.startContainer,
    from.startOffset,
    to.startContainer,
    to.startOffset,
  );
  showSelection(editor);
}

/** Makes React process the selection at once. */
function showSelection(editor: HTMLElement): void {
  editor.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true }));
}

/** Chromium reads `clipboardData`; Firefox ignores it and reads `dataType` and `data` (x-composer, 3.2). */
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

/** Deletes when there is nothing to paste: Draft.js reacts to the key alone (x-composer, 3.2). */
function pressBackspace(editor: HTMLElement): void {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  editor.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

/** Selects in the editor, and lets it know at once. */
export async function setCaret({ kind, editor }: Composer, caret: Caret): Promise<void> {
  if (kind === 'draft') return select(editor, caret);
  const { anchor, focus: end } = caret;
  const direction = end < anchor ? 'backward' : 'forward';
  editor.setSelectionRange(Math.min(anchor, end), Math.max(anchor, end), direction);
}

function movedCaret({ anchor, focus: end }: Caret, { span, text }: Job): Caret {
  const change = { ...span, text };
  return { anchor: movedOffset(anchor, change), focus: movedOffset(end, change) };
}
