import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOfHtml, editorHtml, find, homeHtml } from '@/tests/x-page';
import { watchHandle } from './account';
import { placePanel } from './anchor';
import { composerOf } from './composer';
import { createHighlighter } from './highlight';
import { watchPosts } from './post-signs';
import { watchTheme } from './theme';
import { watchComposers, watchEditor, watchRoute } from './watch';

const MOUNTS = 100;
/** In ms: jsdom takes some 50 for the computed styles of each mount. */
const TIMEOUT = 60_000;

/** What holds on to the page: counted where the browser's own methods are called. */
const listeners = new Set<object>();
const observers = new Set<MutationObserver>();
const highlights = new Map<string, Set<Range>>();

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  countListeners();
  countObservers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A listener on the page lives until its signal is aborted; for ever if it has none. */
function countListeners(): void {
  const add = EventTarget.prototype.addEventListener;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function count(
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    const entry = { type };
    listeners.add(entry);
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => listeners.delete(entry), { once: true });
    add.call(this, type, listener, options);
  });
}

function countObservers(): void {
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function count(
    this: MutationObserver,
    ...args
  ) {
    observers.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function count(
    this: MutationObserver,
  ) {
    observers.delete(this);
    disconnect.call(this);
  });
}

/** Everything that a coach does with a composer. */
function coach(signal: AbortSignal): void {
  const composer = composerOf(find('[contenteditable]'))!;
  watchEditor(composer, { signal, onEdit() {}, onComposition() {}, onGone() {} });
  watchTheme(composer.editor, document.body, () => {}, signal);
  placePanel(document.createElement('tweet-coach-panel'), composer, signal);
  const span = { start: 0, end: 3 };
  createHighlighter(signal).paint([{ editor: composer.editor, span, level: 'tip' }]);
}

const settle = () => new Promise((done) => setTimeout(done, 0));
const kept = () => ({
  listeners: listeners.size,
  observers: observers.size,
  highlights: highlights.size,
  panels: document.querySelectorAll('tweet-coach-panel').length,
  styles: document.querySelectorAll('style').length,
});
const nothing = { listeners: 0, observers: 0, highlights: 0, panels: 0, styles: 0 };

describe('a coach that has ended', () => {
  it(`leaves nothing behind, ${MOUNTS} times`, { timeout: TIMEOUT }, async () => {
    for (let mount = 0; mount < MOUNTS; mount++) {
      const life = new AbortController();
      document.body.innerHTML = homeHtml(blockOfHtml(editorHtml(['Tea and cake'])));
      coach(life.signal);
      find('[contenteditable]').focus();
      await settle();
      expect(kept()).toMatchObject({ highlights: 1, panels: 1, styles: 1 });
      life.abort();
      expect(kept()).toEqual(nothing);
    }
  });

  it('does not grow when X re-renders its page often', async () => {
    const life = new AbortController();
    document.body.innerHTML = homeHtml(blockOfHtml(editorHtml(['Tea and cake'])));
    coach(life.signal);
    const before = kept();
    for (let redraw = 0; redraw < MOUNTS; redraw++) {
      find('[data-testid="toolBar"]').outerHTML = '<i data-testid="toolBar"></i>';
      await settle();
    }
    expect(kept()).toEqual(before);
    life.abort();
    expect(kept()).toEqual(nothing);
  });
});

describe('every watcher of the page', () => {
  it('ends with its signal', () => {
    document.body.innerHTML = '<a data-testid="AppTabBar_Profile_Link" href="/harbour_coffee"></a>';
    const { signal, abort } = controller();
    watchComposers(() => {}, { signal });
    watchHandle(() => {}, signal);
    watchRoute(() => {}, signal);
    watchPosts(() => {}, signal);
    expect(listeners.size).toBeGreaterThan(0);
    abort();
    expect(kept()).toEqual(nothing);
  });
});

function controller(): { signal: AbortSignal; abort: () => void } {
  const life = new AbortController();
  return { signal: life.signal, abort: () => life.abort() };
}
