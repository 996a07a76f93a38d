import type { Level } from '@/lib/engine/hint';
import type { Span } from '@/lib/text/span';
import { onAbort } from './on-abort';
import { rangeOf } from './read';

/** Words of a draft to underline. Offsets are UTF-16 units of the text in the editor. */
export interface Mark {
  readonly editor: HTMLElement;
  readonly span: Span;
  readonly level: Level;
}

/** Underlines the marks of one coach; a page can have several. */
export interface Highlighter {
  /** Replaces the previous marks by these. Call it after every edit. */
  paint(marks: readonly Mark[]): void;
  /** The mark at a point, in CSS px from the corner of the window. */
  markAt(x: number, y: number): Mark | null;
}

const levels = ['tip', 'consider', 'think-twice'] as const satisfies readonly Level[];

/** A name in `CSS.highlights`; every page script can see it. */
const nameOf = (level: Level) => `tweet-coach-${level}`;

/** A CSS rule for each level; the shape of the line distinguishes levels without colour. */
function underlines(lines: Readonly<Record<Level, string>>): string {
  const rules = levels.map(
    (level) => `::highlight(${nameOf(level)}){text-decoration:underline ${lines[level]}}`,
  );
  return rules.join('');
}

/** The words of a post, as Draft.js holds them. */
const WORDS = '[data-testid^="tweetTextarea_"] [data-text]';

/**
 * On paper nothing is underlined. The colours have a contrast of at least 3 to 1 on X's white, dim and black
 * backgrounds. Where the system forces its own colours, Chromium fills highlighted words as if they were selected,
 * unless their element opts out; so it does, and gets the system's colours here.
 */
const STYLE = `@media screen{${underlines({
  tip: 'dotted 2px #1a86d9',
  consider: 'dashed 2px #b8740b',
  'think-twice': 'wavy 2px #e0364c',
})}}
@media (forced-colors:active){
${WORDS}{forced-color-adjust:none;color:CanvasText!important}
${WORDS}::selection{color:HighlightText;background-color:Highlight}
${underlines({
  tip: 'dotted 2px CanvasText',
  consider: 'dashed 3px CanvasText',
  'think-twice': 'solid 4px CanvasText',
})}}`;

/**
 * A highlighter that lives until `signal` is aborted. It adds nothing to the editor: it uses the
 * CSS Custom Highlight API (docs/x-composer.md, 4.4), and draws nothing in browsers that lack it.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  if (!('highlights' in CSS)) return { paint() {}, markAt: () => null };
  let painted: { readonly mark: Mark; readonly range: Range }[] = [];

  const clear = () => {
    for (const { mark, range } of painted) removeRange(nameOf(mark.level), range);
    painted = [];
  };
  const paint = (marks: readonly Mark[]) => {
    clear();
    if (signal.aborted) return;
    showStyle();
    for (const mark of marks) {
      const range = rangeOf(mark.editor, mark.span);
      if (!range || range.collapsed) continue;
      addRange(nameOf(mark.level), range);
      painted.push({ mark, range });
    }
  };
  addStyle(signal);
  onAbort(signal, clear);
  return {
    paint,
    markAt: (x, y) => painted.find(({ range }) => covers(range, x, y))?.mark ?? null,
  };
}

function addRange(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** Removes one range; those of other composers stay, and the name is removed with the last. */
function removeRange(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** Marks our style element, as `data-tweet-coach`; `clearLeftElements` knows it by that. */
const STYLE_MARK = 'tweetCoach';

let style: HTMLStyleElement | null = null;
let users = 0;

/** Adds the style element that all highlighters share and that is removed with the last. */
function addStyle(signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!style) {
    // What another build left in this page, whose script was ended without an event.
    for (const level of levels) CSS.highlights.delete(nameOf(level));
    style = document.createElement('style');
    style.dataset[STYLE_MARK] = '';
    style.textContent = STYLE;
    showStyle();
  }
  users += 1;
  const release = () => {
    users -= 1;
    if (users > 0) return;
    style?.remove();
    style = null;
  };
  onAbort(signal, release);
}

/** Inserts the style element, which other code of the page may have removed. */
function showStyle(): void {
  if (style && !style.isConnected) document.head.append(style);
}
