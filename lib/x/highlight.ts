import type { Level } from '@/lib/engine/hint';
import type { Span } from '@/lib/engine/span';
import { rangeOf } from './read';

/** Words of a draft to underline. Offsets are UTF-16 and belong to the text now in the editor. */
export interface Mark {
  readonly editor: HTMLElement;
  readonly span: Span;
  readonly level: Level;
}

/** Underlines the marks of one coach; several can be at work in one page. */
export interface Highlighter {
  /** Draws these marks in place of the ones drawn before. Call it after every edit. */
  paint(marks: readonly Mark[]): void;
  clear(): void;
  /** The mark whose words are drawn at this place, in CSS px from the window's corner. */
  markAt(x: number, y: number): Mark | null;
}

/** The names in `CSS.highlights`; every page script can see them. */
const names = {
  tip: 'tweet-coach-tip',
  consider: 'tweet-coach-consider',
  'think-twice': 'tweet-coach-think-twice',
} as const satisfies Record<Level, string>;

/**
 * Colours with a contrast of at least 3 to 1 on X's white, dim and black backgrounds; the line's
 * shape tells the levels apart without them. Where colours are forced, Chromium fills highlighted words
 * as if they were selected, unless the element that holds them is left out of that; so it is, and gets
 * the system's colours from us.
 */
const STYLE = `
::highlight(${names.tip}) { text-decoration: underline dotted 2px #1a86d9; }
::highlight(${names.consider}) { text-decoration: underline dashed 2px #b8740b; }
::highlight(${names['think-twice']}) { text-decoration: underline wavy 2px #e0364c; }
@media (forced-colors: active) {
  [data-testid^="tweetTextarea_"] [data-text] {
    forced-color-adjust: none;
    color: CanvasText !important;
  }
  [data-testid^="tweetTextarea_"] [data-text]::selection {
    color: HighlightText;
    background-color: Highlight;
  }
  ::highlight(${names.tip}) { text-decoration: underline dotted 2px CanvasText; }
  ::highlight(${names.consider}) { text-decoration: underline dashed 3px CanvasText; }
  ::highlight(${names['think-twice']}) { text-decoration: underline solid 4px CanvasText; }
}`;

/**
 * A highlighter that lives until `signal` is aborted. It adds nothing to the editor: it uses the
 * CSS Custom Highlight API (docs/x-composer.md, 4.4), and draws nothing in browsers that lack it.
 */
export function createHighlighter(signal: AbortSignal): Highlighter {
  if (!('highlights' in CSS)) return { paint() {}, clear() {}, markAt: () => null };
  let painted: { readonly mark: Mark; readonly range: Range }[] = [];

  const clear = () => {
    for (const { mark, range } of painted) removeRange(names[mark.level], range);
    painted = [];
  };
  const paint = (marks: readonly Mark[]) => {
    clear();
    if (signal.aborted) return;
    for (const mark of marks) {
      const range = rangeOf(mark.editor, mark.span);
      if (!range || range.collapsed) continue;
      addRange(names[mark.level], range);
      painted.push({ mark, range });
    }
  };
  addStyle(signal);
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint,
    clear,
    markAt: (x, y) => painted.find(({ range }) => covers(range, x, y))?.mark ?? null,
  };
}

function addRange(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** Takes one range out; those of other composers stay, and the name goes with the last. */
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

/** Marks our style element, as `data-tweet-coach`. */
const STYLE_MARK = 'tweetCoach';

/** Takes away what a highlighter of another build left, whose script was ended without a word. */
export function clearLeftHighlights(): void {
  for (const left of document.querySelectorAll('style[data-tweet-coach]')) left.remove();
  if (!('highlights' in CSS)) return;
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}

let style: HTMLStyleElement | null = null;
let users = 0;

/** One style element for all highlighters, gone with the last of them. */
function addStyle(signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!style) {
    style = document.createElement('style');
    style.dataset[STYLE_MARK] = '';
    style.textContent = STYLE;
    document.head.append(style);
  }
  users += 1;
  const release = () => {
    users -= 1;
    if (users > 0) return;
    style?.remove();
    style = null;
  };
  signal.addEventListener('abort', release, { once: true });
}
