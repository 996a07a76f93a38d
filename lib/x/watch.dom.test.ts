import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOfHtml, dialogHtml, editorHtml, editors, find, homeHtml } from '@/tests/x-page';
import { composerOf, type Composer } from './composer';
import { isComposing, watchComposers, watchEditor } from './watch';

/** Lets the mutation observers have their say. */
const settle = () => new Promise((done) => setTimeout(done, 0));

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML =
    dialogHtml(blockOfHtml(editorHtml(['Tea']))) + homeHtml(blockOfHtml(editorHtml(['Cake'])));
});
afterEach(() => life.abort());

function composerAt(index: number): Composer {
  return composerOf(editors()[index] ?? null)!;
}

describe('watchComposers', () => {
  it('reports the composer that already has the focus, and each that gets it', () => {
    const [first, second] = editors();
    first?.focus();
    const onFocus = vi.fn<(composer: Composer) => void>();
    watchComposers(onFocus, { signal: life.signal });
    second?.focus();
    expect(onFocus.mock.calls.map(([{ editor }]) => editor)).toEqual([first, second]);
  });

  it('first reports those that had the focus before and still exist', () => {
    const [first, second] = editors();
    second?.focus();
    const gone = document.createElement('textarea');
    gone.dataset.testid = 'tweetTextarea_0';
    const onFocus = vi.fn<(composer: Composer) => void>();
    watchComposers(onFocus, { signal: life.signal, met: [gone, first!, second!] });
    expect(onFocus.mock.calls.map(([{ editor }]) => editor)).toEqual([first, second]);
  });

  it('reports unknown editors', () => {
    const onUnknown = vi.fn<(editor: Element) => void>();
    watchComposers(() => {}, { signal: life.signal, onUnknown });
    find('[contenteditable]').dataset.testid = 'postText_0';
    find('[contenteditable]').focus();
    expect(onUnknown).toHaveBeenCalledExactlyOnceWith(find('[contenteditable]'));
  });

  it('is silent after its end', () => {
    const onFocus = vi.fn<(composer: Composer) => void>();
    watchComposers(onFocus, { signal: life.signal });
    life.abort();
    editors()[0]?.focus();
    watchComposers(onFocus, { signal: life.signal });
    expect(onFocus).not.toHaveBeenCalled();
  });
});

function watch(composer: Composer) {
  const handlers = {
    onEdit: vi.fn<() => void>(),
    onComposition: vi.fn<(composing: boolean) => void>(),
    onGone: vi.fn<() => void>(),
  };
  watchEditor(composer, { ...handlers, signal: life.signal });
  return handlers;
}

describe('watchEditor', () => {
  it.each<[string, (editor: HTMLElement) => void]>([
    ['a leaf', (editor) => (find('[data-text]', editor).firstChild!.nodeValue = 'Teas')],
    ['a block', (editor) => find('[data-block]', editor).remove()],
    ['all contents', (editor) => editor.replaceChildren(document.createElement('div'))],
  ])('tells once of a change of %s', async (_, change) => {
    const { onEdit, onGone } = watch(composerAt(0));
    change(composerAt(0).editor);
    await settle();
    expect(onEdit).toHaveBeenCalledOnce();
    expect(onGone).not.toHaveBeenCalled();
  });

  it('continues after Draft.js has replaced its contents', async () => {
    const { onEdit } = watch(composerAt(0));
    const { editor } = composerAt(0);
    editor.innerHTML = '<div data-contents="true"><div data-block="true">New</div></div>';
    await settle();
    find('[data-block]', editor).textContent = 'Newer';
    await settle();
    expect(onEdit).toHaveBeenCalledTimes(2);
  });

  it('ignores neighbouring editors', async () => {
    const { onEdit } = watch(composerAt(0));
    find('[data-text]', composerAt(1).editor).textContent = 'Pie';
    await settle();
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('waits while an input method composes', async () => {
    const { editor } = composerAt(0);
    const { onEdit, onComposition } = watch(composerAt(0));
    editor.dispatchEvent(new CompositionEvent('compositionstart'));
    find('[data-text]', editor).textContent = 'てぃ';
    await settle();
    expect(isComposing(editor)).toBe(true);
    expect(onEdit).not.toHaveBeenCalled();
    editor.dispatchEvent(new CompositionEvent('compositionend'));
    expect(isComposing(editor)).toBe(false);
    expect(onEdit).toHaveBeenCalledOnce();
    expect(onComposition.mock.calls).toEqual([[true], [false]]);
  });

  it('recognises an earlier composition by its next event', () => {
    const { onComposition } = watch(composerAt(0));
    const { editor } = composerAt(0);
    editor.dispatchEvent(new CompositionEvent('compositionupdate'));
    expect(isComposing(editor)).toBe(true);
    editor.dispatchEvent(new CompositionEvent('compositionupdate'));
    editor.dispatchEvent(new CompositionEvent('compositionend'));
    expect(onComposition.mock.calls).toEqual([[true], [false]]);
  });

  it.each([
    ['itself', '[contenteditable]'],
    ['its block', '.block'],
    ['the whole dialog', '[role="dialog"]'],
  ])('reports once that it was removed with %s', async (_, selector) => {
    const { onEdit, onGone } = watch(composerAt(0));
    const { editor } = composerAt(0);
    find(selector).remove();
    await settle();
    find('.block').remove();
    editor.textContent = 'late';
    await settle();
    expect(onGone).toHaveBeenCalledOnce();
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('reports input in a text area', () => {
    document.body.innerHTML = '<main><textarea data-testid="tweetTextarea_0"></textarea></main>';
    const { onEdit } = watch(composerOf(find('textarea'))!);
    find('textarea').dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(onEdit).toHaveBeenCalledOnce();
  });

  it('is silent after its end', async () => {
    const { onEdit, onComposition, onGone } = watch(composerAt(0));
    const { editor } = composerAt(0);
    editor.dispatchEvent(new CompositionEvent('compositionstart'));
    onComposition.mockClear();
    life.abort();
    editor.dispatchEvent(new CompositionEvent('compositionend'));
    editor.textContent = 'late';
    editor.remove();
    await settle();
    for (const handler of [onEdit, onComposition, onGone]) expect(handler).not.toHaveBeenCalled();
    expect(isComposing(editor)).toBe(false);
  });
});
