import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  blockOfHtml,
  dialogHtml,
  editorHtml,
  editors,
  find,
  homeHtml,
  toolBarHtml,
} from '@/tests/x-page';
import { placePanel } from './anchor';
import { composerOf } from './composer';

const settle = () => new Promise((done) => setTimeout(done, 0));
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

function place(editor: Element | undefined, signal = life.signal): HTMLElement {
  const host = document.createElement('tweet-coach-panel');
  placePanel(host, composerOf(editor ?? null)!, signal);
  return host;
}

function beforeToolBar(selector = '[data-testid="toolBar"]'): Element | null {
  return find(selector).previousElementSibling;
}

function shown(): Element[] {
  return [...document.querySelectorAll('tweet-coach-panel')];
}

describe('placePanel', () => {
  it('puts the panel before the tool bar of its own composer', () => {
    document.body.innerHTML =
      dialogHtml(blockOfHtml(editorHtml())) + homeHtml(blockOfHtml(editorHtml()));
    const [inDialog, atHome] = editors().map((editor) => place(editor));
    expect(beforeToolBar('[role="dialog"] [data-testid="toolBar"]')).toBe(inDialog);
    expect(beforeToolBar('main [data-testid="toolBar"]')).toBe(atHome);
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['takes it out', (host) => host.remove()],
    ['moves it', (host) => document.body.append(host)],
    ['moves it behind the tool bar', (host) => beforeToolBar()?.nextElementSibling?.after(host)],
  ])(
    'gives way to other code that %s each time, until the editor has the focus',
    async (_, take) => {
      document.body.innerHTML = homeHtml(blockOfHtml(editorHtml()));
      const [editor] = editors();
      const host = place(editor);
      let taken = 0;
      const other = new MutationObserver(() => {
        if (beforeToolBar() !== host || taken > 1000) return;
        taken += 1;
        take(host);
      });
      other.observe(document.body, { childList: true, subtree: true });
      take(host);
      await settle();
      other.disconnect();
      expect(taken).toBeLessThan(100);
      editor!.dispatchEvent(new FocusEvent('focusin'));
      expect(beforeToolBar()).toBe(host);
    },
  );

  it.each<[string, (host: HTMLElement) => void]>([
    ['removes it', (host) => host.remove()],
    ['draws the row of the tool bar anew', (host) => (host.parentElement!.outerHTML = toolBarHtml)],
    [
      'replaces the tool bar',
      () => (find('[data-testid="toolBar"]').outerHTML = '<i data-testid="toolBar"></i>'),
    ],
    ['empties the row', (host) => (host.parentElement!.parentElement!.innerHTML = toolBarHtml)],
  ])('comes back when X %s', async (_, disturb) => {
    document.body.innerHTML = homeHtml(blockOfHtml(editorHtml()));
    const host = place(editors()[0]);
    for (let time = 0; time < 2; time++) {
      disturb(host);
      await settle();
      expect(beforeToolBar()).toBe(host);
    }
  });

  it('tolerates another extension between the panel and the tool bar', async () => {
    document.body.innerHTML = homeHtml(blockOfHtml(editorHtml()));
    const host = place(editors()[0]);
    find('[data-testid="toolBar"]').before(document.createElement('other-panel'));
    await settle();
    expect(beforeToolBar()?.localName).toBe('other-panel');
    expect(beforeToolBar()?.previousElementSibling).toBe(host);
  });

  it('puts it at the end of a collapsed inline reply, and moves it when that expands', async () => {
    const block = blockOfHtml(editorHtml(), '', '');
    document.body.innerHTML = homeHtml(`<div data-testid="inline_reply_offscreen">${block}</div>`);
    const host = place(editors()[0]);
    expect(find('[data-testid="inline_reply_offscreen"]').lastElementChild).toBe(host);
    find('.block').lastElementChild!.innerHTML = toolBarHtml;
    await settle();
    expect(beforeToolBar()).toBe(host);
    find('[data-testid="toolBar"]').remove();
    await settle();
    expect(find('[data-testid="inline_reply_offscreen"]').lastElementChild).toBe(host);
  });

  it('puts it below the text area of phones without a tool bar', () => {
    document.body.innerHTML =
      '<main><div data-testid="tweetTextarea_0_label"><textarea data-testid="tweetTextarea_0"></textarea></div></main>';
    const host = place(find('textarea'));
    expect(find('[data-testid="tweetTextarea_0_label"]').nextElementSibling).toBe(host);
  });

  it('keeps it out of a page without a known place', async () => {
    document.body.innerHTML = homeHtml(blockOfHtml(editorHtml(), '', ''));
    const before = document.body.innerHTML;
    place(editors()[0]);
    await settle();
    expect(document.body.innerHTML).toBe(before);
  });

  it('follows the focus if parts of a thread share a tool bar', async () => {
    document.body.innerHTML = dialogHtml(blockOfHtml(editorHtml() + editorHtml()));
    const [first, second] = editors();
    first?.focus();
    const firstHost = place(first);
    second?.focus();
    const secondHost = place(second);
    expect(shown()).toEqual([secondHost]);
    await settle();
    expect(shown()).toEqual([secondHost]);
    first?.focus();
    await settle();
    expect(shown()).toEqual([firstHost]);
    find('[data-testid="toolBar"]').outerHTML = '<i data-testid="toolBar"></i>';
    await settle();
    expect(shown()).toEqual([firstHost]);
  });

  it('gives a shared tool bar to the other part when it ends', () => {
    document.body.innerHTML = dialogHtml(blockOfHtml(editorHtml() + editorHtml()));
    const [first, second] = editors();
    const firstHost = place(first);
    const secondLife = new AbortController();
    second?.focus();
    place(second, secondLife.signal);
    secondLife.abort();
    first?.focus();
    expect(beforeToolBar()).toBe(firstHost);
  });

  it('removes it when it ends, for good', async () => {
    document.body.innerHTML = homeHtml(blockOfHtml(editorHtml()));
    const host = place(editors()[0]);
    life.abort();
    expect(host.isConnected).toBe(false);
    find('[data-testid="toolBar"]').outerHTML = toolBarHtml;
    await settle();
    expect(host.isConnected).toBe(false);
  });
});
