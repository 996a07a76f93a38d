import type { Surroundings } from '@/lib/engine/context';
import { replaceSpan } from '@/lib/text/span';
import type { ComposerView } from './composer-view';

/** A view of a text that is kept here, for a text area on the extension's own pages. */
export interface TextView extends ComposerView {
  /** Sets the text of the text area; call `Coach.edited` afterwards. */
  write(text: string): void;
}

/** Creates a view with the initial text `start`. It underlines nothing. */
export function createTextView(start: string, surroundings: Surroundings): TextView {
  let text = start;
  return {
    readText: () => text,
    readSurroundings: () => surroundings,
    takeFocus: async () => {},
    replace: async (span, replacement, expected, onWritten) => {
      if (text !== expected) return 'refused';
      text = replaceSpan(text, span, replacement);
      onWritten();
      return 'done';
    },
    paint() {},
    write(next) {
      text = next;
    },
  };
}
