import type { Surroundings } from '@/lib/engine/context';
import { movedOffset, replaceSpan } from '@/lib/text/span';
import { typeOver } from '@/lib/x/text-area';
import { keepCaretOnUndo } from '@/lib/x/undo-caret';
import type { ComposerView } from './composer-view';

/** A view of a text that is kept here, for a text area on the extension's own pages. */
export interface TextView extends ComposerView {
  /** Sets the text of the text area; call `Coach.edited` afterwards. */
  write(text: string): void;
  /** Sets the text area that shows the text, and gets the focus with `takeFocus`; `null` once there is none. */
  show(area: HTMLTextAreaElement | null): void;
}

/** Creates a view with the initial text `start`. It underlines nothing. */
export function createTextView(start: string, surroundings: Surroundings): TextView {
  let text = start;
  let shown: ShownArea | null = null;
  return {
    readText: () => text,
    readSurroundings: () => surroundings,
    takeFocus: async () => shown?.area.focus(),
    replace: async (span, replacement, expected, onWritten) => {
      if (text !== expected) return 'refused';
      text = replaceSpan(text, span, replacement);
      if (shown) {
        const { area, noteCaret } = shown;
        const change = { ...span, text: replacement };
        const caret = movedOffset(area.selectionEnd, change);
        noteCaret(expected);
        typeOver(area, change);
        area.setSelectionRange(caret, caret);
      }
      onWritten();
      return 'done';
    },
    paint() {},
    write(next) {
      text = next;
    },
    show(area) {
      shown?.left.abort();
      shown = area && showIn(area);
    },
  };
}

/** The text area that shows the text. */
interface ShownArea {
  readonly area: HTMLTextAreaElement;
  /** See `keepCaretOnUndo`. */
  readonly noteCaret: (text: string) => void;
  /** To be aborted once the area shows the text no more. */
  readonly left: AbortController;
}

function showIn(area: HTMLTextAreaElement): ShownArea {
  const left = new AbortController();
  const noteCaret = keepCaretOnUndo({
    readText: () => area.value,
    caret: () => ({ anchor: area.selectionStart, focus: area.selectionEnd }),
    setCaret: ({ anchor, focus }) => area.setSelectionRange(anchor, focus),
    watchEdits: (onEdit) => area.addEventListener('input', onEdit, { signal: left.signal }),
  });
  return { area, noteCaret, left };
}
