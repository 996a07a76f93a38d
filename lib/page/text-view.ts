import type { Surroundings } from '@/lib/engine/context';
import { replaceSpan } from '@/lib/text/span';
import type { ComposerView } from './composer-view';

/** A text that is held here, for a text area of our own pages: a composer as the coach sees it. */
export interface TextView extends ComposerView {
  /** Takes over what the text area holds; the coach is told by `Coach.edited`. */
  write(text: string): void;
}

/** A view of a text that begins as `start`. Nothing is underlined in it. */
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
