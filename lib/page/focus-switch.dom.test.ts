import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEditor } from '@/lib/x/watch';
import { createFocusSwitch, type FocusSwitch } from './focus-switch';

let life: AbortController;
let focus: FocusSwitch;

beforeEach(() => {
  life = new AbortController();
  focus = createFocusSwitch();
  document.body.innerHTML = '<input>';
});
afterEach(() => life.abort());

/** A box of which the test sees what is asked of it. */
function addBox(signal = life.signal) {
  const editor = document.createElement('textarea');
  const host = document.createElement('button');
  document.body.append(editor, host);
  const enter = vi.fn(() => host.focus());
  const leave = vi.fn(() => editor.focus());
  focus.add({ editor, panel: { host, enter }, leave }, signal);
  return { editor, host, enter, leave };
}

describe('the switch of the focus', () => {
  it('moves from the caret into its panel, and back', () => {
    const { editor, host } = addBox();
    editor.focus();
    focus.toggle();
    expect(document.activeElement).toBe(host);
    focus.toggle();
    expect(document.activeElement).toBe(editor);
  });

  it('moves from anywhere into the panel of the last used box', () => {
    const first = addBox();
    const second = addBox();
    first.editor.focus();
    document.querySelector('input')!.focus();
    focus.toggle();
    expect(first.enter).toHaveBeenCalledOnce();
    expect(second.enter).not.toHaveBeenCalled();
  });

  it('moves out of a panel to its own box, whichever was used last', () => {
    const first = addBox();
    const second = addBox();
    second.editor.focus();
    first.host.focus();
    focus.toggle();
    expect(document.activeElement).toBe(first.editor);
  });

  it('removes a box that is gone', () => {
    const gone = new AbortController();
    const { enter } = addBox(gone.signal);
    gone.abort();
    focus.toggle();
    expect(enter).not.toHaveBeenCalled();
  });

  it('interrupts no composition', () => {
    const { editor, enter } = addBox();
    const watch = { signal: life.signal, onEdit() {}, onComposition() {}, onGone() {} };
    watchEditor({ kind: 'textarea', editor }, watch);
    editor.dispatchEvent(new CompositionEvent('compositionstart'));
    focus.toggle();
    expect(enter).not.toHaveBeenCalled();
    editor.dispatchEvent(new CompositionEvent('compositionend'));
    focus.toggle();
    expect(enter).toHaveBeenCalledOnce();
  });
});
