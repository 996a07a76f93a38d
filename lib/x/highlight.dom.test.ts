import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editorHtml, editors, find } from '@/tests/x-page';
import { createHighlighter } from './highlight';

/** The part of the CSS Custom Highlight API that is used; jsdom has none of it. */
class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const highlights = new Map<string, FakeHighlight>();
const shown = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.innerHTML = editorHtml(['Tea and cake']) + editorHtml(['Bread and soup']);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function mark(index: number, start: number, end: number, level: 'tip' | 'consider' = 'tip') {
  return { editor: editors()[index]!, span: { start, end }, level };
}

describe('createHighlighter', () => {
  it('paints each level under its own name, and only the last marks', () => {
    const highlighter = createHighlighter(life.signal);
    highlighter.paint([mark(0, 0, 3), mark(0, 8, 12, 'consider')]);
    expect(shown()).toEqual({ 'tweet-coach-tip': ['Tea'], 'tweet-coach-consider': ['cake'] });
    highlighter.paint([mark(0, 4, 7)]);
    expect(shown()).toEqual({ 'tweet-coach-tip': ['and'] });
    highlighter.paint([]);
    expect(shown()).toEqual({});
  });

  it('leaves the marks of other composers alone', () => {
    const first = createHighlighter(life.signal);
    const second = createHighlighter(life.signal);
    first.paint([mark(0, 0, 3)]);
    second.paint([mark(1, 0, 5)]);
    first.paint([mark(0, 8, 12)]);
    expect(shown()).toEqual({ 'tweet-coach-tip': ['Bread', 'cake'] });
    second.paint([]);
    expect(shown()).toEqual({ 'tweet-coach-tip': ['cake'] });
  });

  it('clears what another build left when it is the first', () => {
    highlights.set('tweet-coach-tip', new FakeHighlight(new Range()));
    const first = createHighlighter(life.signal);
    expect(shown()).toEqual({});
    first.paint([mark(0, 0, 3)]);
    createHighlighter(life.signal);
    expect(shown()).toEqual({ 'tweet-coach-tip': ['Tea'] });
  });

  it('restores its styles with the next marks if other code has removed them', () => {
    const styles = () => document.querySelectorAll('style[data-tweet-coach]');
    const highlighter = createHighlighter(life.signal);
    styles()[0]!.remove();
    highlighter.paint([mark(0, 0, 3)]);
    highlighter.paint([mark(0, 4, 7)]);
    expect(styles()).toHaveLength(1);
    life.abort();
    expect(styles()).toHaveLength(0);
  });

  it('skips marks without a range', () => {
    const highlighter = createHighlighter(life.signal);
    highlighter.paint([mark(0, 3, 3), mark(0, 8, 40)]);
    expect(shown()).toEqual({});
  });

  it('finds the mark at a place', () => {
    const box = new DOMRect(10, 20, 30, 12);
    const boxes = Object.assign([box], { item: () => box });
    Range.prototype.getClientRects = () => boxes;
    const highlighter = createHighlighter(life.signal);
    const tea = mark(0, 0, 3);
    highlighter.paint([tea]);
    expect(highlighter.markAt(40, 20)).toBe(tea);
    expect(highlighter.markAt(41, 20)).toBeNull();
  });

  it('shares one style element, and removes it with the last highlighter', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const highlighter = createHighlighter(first.signal);
    createHighlighter(second.signal);
    highlighter.paint([mark(0, 0, 3)]);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(find('style').textContent).toContain('::highlight(tweet-coach-tip)');
    first.abort();
    expect(shown()).toEqual({});
    highlighter.paint([mark(0, 0, 3)]);
    expect(shown()).toEqual({});
    expect(document.querySelectorAll('style')).toHaveLength(1);
    second.abort();
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });

  it('paints nothing in a browser without the API', () => {
    vi.stubGlobal('CSS', {});
    const highlighter = createHighlighter(life.signal);
    highlighter.paint([mark(0, 0, 3)]);
    expect(highlighter.markAt(0, 0)).toBeNull();
    expect(document.querySelector('style')).toBeNull();
  });
});
