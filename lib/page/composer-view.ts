import type { Surroundings } from '@/lib/engine/context';
import type { Level } from '@/lib/engine/hint';
import type { Span } from '@/lib/text/span';
import { contextOf, type Composer } from '@/lib/x/composer';
import type { Highlighter } from '@/lib/x/highlight';
import { caretOf, readText } from '@/lib/x/read';
import { keepCaretOnUndo } from '@/lib/x/undo-caret';
import { watchEdits } from '@/lib/x/watch';
import { replaceText, setCaret, type WriteResult } from '@/lib/x/write';

/** Words of the draft to underline. */
export interface Mark extends Span {
  readonly level: Level;
}

/** The coach's interface to a composer. */
export interface ComposerView {
  /** The text in the composer; `null` while X is rebuilding the editor. */
  readText(): string | null;
  readSurroundings(): Surroundings;
  /** Restores focus and caret in the editor, which writing a change requires. */
  takeFocus(): Promise<void>;
  /**
   * Replaces `span` by `text`, if the composer still contains `expected`.
   *
   * @param onWritten see `WriteOptions`
   */
  replace(span: Span, text: string, expected: string, onWritten: () => void): Promise<WriteResult>;
  /** Underlines these words and no others. */
  paint(marks: readonly Mark[]): void;
}

/**
 * Creates a view of a composer of X.
 *
 * @param giveCaretBack restores focus and caret in the editor
 * @param signal aborts a change that is being written
 */
export function createComposerView(
  composer: Composer,
  highlighter: Pick<Highlighter, 'paint'>,
  giveCaretBack: () => Promise<void>,
  signal: AbortSignal,
): ComposerView {
  const { editor } = composer;
  const read = () => readText(editor);
  const noteCaret = keepCaretOnUndo({
    readText: read,
    caret: () => caretOf(editor),
    setCaret: (caret) => void setCaret(composer, caret),
    watchEdits: (onEdit) => watchEdits(composer, onEdit, signal),
  });
  return {
    readText: read,
    readSurroundings: () => {
      const { where: _where, threadIndex: _threadIndex, ...surroundings } = contextOf(composer);
      return surroundings;
    },
    takeFocus: giveCaretBack,
    replace: async (span, text, expected, onWritten) => {
      // X's editor was seen to accept no more text after a script wrote into it while it was empty.
      if (composer.kind === 'draft' && expected === '') return 'not-taken';
      noteCaret(expected);
      const replacement = { span, text, expected };
      return replaceText(composer, replacement, { signal, onWritten });
    },
    paint: (marks) =>
      highlighter.paint(marks.map(({ level, ...span }) => ({ editor, span, level }))),
  };
}
