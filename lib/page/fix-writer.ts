import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { editBetween } from '@/lib/text/edits';
import type { Span } from '@/lib/text/span';
import type { WriteResult } from '@/lib/x/write';
import type { ComposerView } from './composer-view';
import { changeBack, changeBy, type Change } from './fix-change';
import type { Session, SessionEvent } from './session-state';
import { visibleHints } from './session-view';
import { isSameHint, keyOf } from './standing-hints';

/** Writes fixes into a draft. */
export interface FixWriter {
  /**
   * Writes a fix within the task of the call, so that nothing can be typed in between. If text was added at its edge
   * since the last review, the draft is reviewed first, so that the fix includes that text. A fix that is no longer
   * valid is not written.
   */
  apply(hint: Hint, fix: OfferedFix): Promise<void>;
  /** Undoes the last fix if its words are still in the draft, and nothing that was typed since. */
  undo(): Promise<void>;
}

/** The draft to write into. */
export interface WrittenDraft {
  readonly session: Session;
  readonly view: ComposerView;
  readonly send: (event: SessionEvent) => void;
  /** Reads the composer's current text into the session; `false` while it cannot be read. */
  readonly takeText: () => boolean;
  readonly reviewNow: () => Promise<void>;
}

/** Creates a writer of fixes for one draft, whose session gets the outcome of each. */
export function createFixWriter(draft: WrittenDraft): FixWriter {
  const { view, send, takeText } = draft;

  /** The fix for the current text; `null` if it is no longer valid. */
  async function placeOf(hint: Hint, fix: OfferedFix): Promise<OfferedFix | null> {
    const standing = visibleHints(draft.session).find((each) => keyOf(each) === keyOf(hint));
    const place = fixLike(fix, standing);
    if (!standing || !place || !isWrittenOn(place)) return place;
    await draft.reviewNow();
    if (!takeText()) return null;
    return fixLike(
      fix,
      visibleHints(draft.session).find((each) => isSameHint(each, standing)),
    );
  }

  /** Whether the text was changed in a span or at its edge since the last review. */
  function isWrittenOn({ start, end }: Span): boolean {
    const { verdict, text } = draft.session;
    const edit = editBetween(verdict?.source ?? '', text);
    return edit !== null && edit.start <= end && edit.start + edit.inserted.length >= start;
  }

  /** Computes a change from the current draft and writes it. */
  async function write(workOut: () => Promise<Change | null>): Promise<void> {
    send({ type: 'writing' });
    if (draft.session.isComposing) return;
    await view.takeFocus();
    const change = takeText() ? await workOut() : null;
    const { text: before } = draft.session;
    let outcome: WriteResult = 'refused';
    let isRead = false;
    if (change) {
      outcome = await view.replace(change.span, change.text, before, () => {
        isRead = true;
        takeText();
        send({ type: 'written', fix: change.undoable });
      });
      if (outcome !== 'refused') takeText();
    }
    send({ type: 'wrote', change, outcome, before, isRead });
  }

  return {
    apply: (hint, fix) =>
      write(async () => {
        const place = await placeOf(hint, fix);
        return place && changeBy(place, draft.session.text);
      }),
    undo: () =>
      write(async () => {
        const { fix } = draft.session;
        return fix && changeBack(fix);
      }),
  };
}

/** The fix of a hint with the same label as another fix. */
function fixLike({ label }: OfferedFix, hint: Hint | undefined): OfferedFix | null {
  return hint?.fixes.find((each) => each.label === label) ?? null;
}
