import type { Span } from '@/lib/text/span';
import { selectors } from './selectors';

/** A selection as UTF-16 offsets; `anchor` is where it was begun. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

/** A position in the page between two characters. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A text node, or an emoji shown as a picture, and where its text begins. */
interface Piece {
  readonly node: Text | HTMLImageElement;
  readonly text: string;
  readonly start: number;
}

interface Block {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/**
 * The draft as X will post it: blocks joined by line feeds, no-break spaces as spaces, pictures of
 * emoji as the emoji (docs/x-composer.md, 2). Null while Draft.js is remounting: ask again in the next frame.
 */
export function readText(editor: HTMLElement): string | null {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const blocks = blocksOf(editor);
  return blocks && blocks.map(textOf).join('\n');
}

/** Whether an editor holds more than blanks and pictures; much faster than to read it. */
export function hasText(editor: HTMLElement): boolean {
  return (editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent).trim() !== '';
}

/** The displayed text of an element, including pictures of emoji. */
export function shownText(element: Element): string {
  return piecesOf(element, 0)
    .map(({ text }) => text)
    .join('');
}

/**
 * The text of a post on display, empty if it has none. Only its own: a post quoted by it has the
 * same test ids (x-composer, 1.6).
 */
export function ownTextOf(post: Element): string {
  const text = [...post.querySelectorAll(selectors.postText)].find(
    (found) => !post.contains(found.closest(selectors.quotedCard)),
  );
  return text ? shownText(text) : '';
}

/**
 * The DOM range of a span of the draft. Null for a text area, while remounting, and for a span
 * that does not lie in the text. Ranges die when Draft.js replaces a leaf: keep spans instead.
 */
export function rangeOf(editor: HTMLElement, span: Span): Range | null {
  const blocks = blocksOf(editor);
  const start = blocks && pointAt(blocks, span.start, span.start < span.end);
  const end = blocks && pointAt(blocks, span.end, false);
  if (!start || !end) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset in the draft of a position in the page; null if it is outside the editor's text. */
export function offsetOf(editor: HTMLElement, node: Node, offset: number): number | null {
  const blocks = editor.contains(node) ? blocksOf(editor) : null;
  if (!blocks) return null;
  const place = editor.ownerDocument.createRange();
  place.setStart(node, offset);
  const block = blocks.findLast(({ element }) => !startsAfter(element, place)) ?? blocks[0];
  if (!block) return null;
  const piece = block.pieces.findLast(
    (each) => each.node === node || place.comparePoint(each.node, 0) < 0,
  );
  if (!piece) return block.start;
  return piece.start + (piece.node === node ? offset : piece.text.length);
}

function startsAfter(element: Element, place: Range): boolean {
  const start = element.ownerDocument.createRange();
  start.setStartBefore(element);
  return start.compareBoundaryPoints(Range.START_TO_START, place) > 0;
}

/** The writer's caret or selection in the draft; null if it is elsewhere. */
export function caretOf(editor: HTMLElement): Caret | null {
  if (editor instanceof HTMLTextAreaElement) return textAreaCaret(editor);
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOf(editor, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(editor, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

function textAreaCaret(area: HTMLTextAreaElement): Caret {
  const { selectionStart, selectionEnd, selectionDirection } = area;
  return selectionDirection === 'backward'
    ? { anchor: selectionEnd, focus: selectionStart }
    : { anchor: selectionStart, focus: selectionEnd };
}

function blocksOf(editor: HTMLElement): readonly Block[] | null {
  const elements = editor.querySelector(selectors.draftContents)
    ? editor.querySelectorAll(selectors.draftBlock)
    : [];
  const blocks: Block[] = [];
  let start = 0;
  for (const element of elements) {
    const pieces = piecesOf(element, start);
    const last = pieces.at(-1);
    const end = last ? last.start + last.text.length : start;
    blocks.push({ element, start, end, pieces });
    start = end + 1;
  }
  return blocks.length > 0 ? blocks : null;
}

function piecesOf(root: Element, from: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isPiece(node)) continue;
    const text = node instanceof Text ? node.data.replaceAll('\u00A0', ' ') : node.alt;
    pieces.push({ node, text, start });
    start += text.length;
  }
  return pieces;
}

function isPiece(node: Node): node is Text | HTMLImageElement {
  return node instanceof Text || node instanceof HTMLImageElement;
}

function textOf({ pieces }: Block): string {
  return pieces.map(({ text }) => text).join('');
}

/** With `forward`, the end of one leaf that is also the start of the next counts as the next. */
function pointAt(blocks: readonly Block[], offset: number, forward: boolean): Point | null {
  const block = blocks.find(({ start, end }) => offset >= start && offset <= end);
  if (!block) return null;
  const piece =
    (forward && block.pieces.find(({ start }) => start === offset)) ||
    block.pieces.find(({ start, text }) => offset <= start + text.length);
  return piece ? pointIn(piece, offset) : startOf(block);
}

function pointIn({ node, start, text }: Piece, offset: number): Point {
  if (node instanceof Text) return { node, offset: offset - start };
  const parent = node.parentNode!;
  const index = [...parent.childNodes].indexOf(node);
  return { node: parent, offset: offset - start < text.length ? index : index + 1 };
}

/** An empty block has one leaf, which holds nothing but a line break. */
function startOf({ element }: Block): Point {
  return { node: element.querySelector('br')?.parentNode ?? element, offset: 0 };
}
