import type { Surroundings } from '@/lib/engine/context';
import type { Level } from '@/lib/engine/hint';
import type { Span } from '@/lib/text/span';
import { contextOf, type Composer } from '@/lib/x/composer';
import type { Highlighter } from '@/lib/x/highlight';
import { readText } from '@/lib/x/read';
import { replaceText, type WriteResult } from '@/lib/x/write';

/** What became of a change that was to be written into the composer. */
export type WriteOutcome = 'done' | 'composing' | 'refused' | 'not-taken' | 'unexpected';

/** Words of the draft to be underlined. */
export interface Mark extends Span {
  readonly level: Level;
}

/** The composer as the coach sees it. */
export interface ComposerView {
  /** The text in the composer, `null` while X is rebuilding the editor. */
  readText(): string | null;
  readSurroundings(): Surroundings;
  /** Brings focus and caret back into the editor, which a change is written from. */
  takeFocus(): Promise<void>;
  /**
   * Replaces `span` by `text`, provided that the composer still holds `expected`.
   *
   * @param onWritten see `WriteOptions`
   */
  replace(span: Span, text: string, expected: string, onWritten: () => void): Promise<WriteOutcome>;
  /** Underlines these words and no others. */
  paint(marks: readonly Mark[]): void;
}

const outcomes: Readonly<Record<WriteResult, WriteOutcome>> = {
  done: 'done',
  'refused-composing': 'composing',
  'refused-changed': 'refused',
  'not-taken': 'not-taken',
  unexpected: 'unexpected',
};

/**
 * A view of a composer of X's.
 *
 * @param giveCaretBack brings focus and caret back into the editor.
 * @param signal ends a change that is being written.
 */
export function createComposerView(
  composer: Composer,
  highlighter: Highlighter,
  giveCaretBack: () => Promise<void>,
  signal: AbortSignal,
): ComposerView {
  const { editor } = composer;
  return {
    readText: () => readText(editor),
    readSurroundings: () => {
      const { surface, media, replyTo, quoted, plannedFor, thread } = contextOf(composer);
      return { surface, media, replyTo, quoted, plannedFor, thread };
    },
    takeFocus: giveCaretBack,
    replace: async (span, text, expected, onWritten) => {
      // X's editor has been seen to take no text any more after a script wrote into it while empty.
      if (composer.kind === 'draft' && expected === '') return 'not-taken';
      const replacement = { span, text, expected };
      return outcomes[await replaceText(composer, replacement, { signal, onWritten })];
    },
    paint: (marks) =>
      highlighter.paint(marks.map(({ level, ...span }) => ({ editor, span, level }))),
  };
}
