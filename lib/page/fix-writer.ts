import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { editBetween } from '@/lib/text/edits';
import type { Span } from '@/lib/text/span';
import type { ComposerView, WriteOutcome } from './composer-view';
import { changeBack, changeBy, type Change } from './fix-change';
import type { Session, SessionEvent } from './session-state';
import { visibleHints } from './session-view';
import { isSameHint, keyOf } from './standing-hints';

/** Writes fixes into a draft. */
export interface FixWriter {
  /**
   * Writes a fix within the task of the call, so that nothing is typed in between. But where the draft
   * was written on at its edge since it was judged, it is judged again first, so that the fix takes that
   * with it. A fix that no longer stands is not written.
   */
  apply(hint: Hint, fix: OfferedFix): Promise<void>;
  /** Takes the last fix back, if its words still stand, and nothing that was typed since. */
  undo(): Promise<void>;
}

/** The draft that is written into. */
export interface WrittenDraft {
  readonly session: Session;
  readonly view: ComposerView;
  readonly send: (event: SessionEvent) => void;
  /** Takes over what the composer holds now; `false` while it cannot be read. */
  readonly takeText: () => boolean;
  readonly reviewNow: () => Promise<void>;
}

/** A writer of fixes into one draft, which is told what became of each. */
export function createFixWriter(draft: WrittenDraft): FixWriter {
  const { view, send, takeText } = draft;

  /** Where a fix goes in the draft as it is now, `null` if it no longer stands. */
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

  /** Whether the text was changed at a place, or at its edge, since it was judged. */
  function isWrittenOn({ start, end }: Span): boolean {
    const { verdict, text } = draft.session;
    const edit = editBetween(verdict?.source ?? '', text);
    return edit !== null && edit.start <= end && edit.start + edit.inserted.length >= start;
  }

  /** Writes a change that is worked out on the draft as it is now. */
  async function write(workOut: () => Promise<Change | null>): Promise<void> {
    send({ type: 'writing' });
    if (draft.session.isComposing) return;
    await view.takeFocus();
    const change = takeText() ? await workOut() : null;
    const { text: before } = draft.session;
    let outcome: WriteOutcome = 'refused';
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

/** The fix of a hint that is labelled as another is. */
function fixLike({ label }: OfferedFix, hint: Hint | undefined): OfferedFix | null {
  return hint?.fixes.find((each) => each.label === label) ?? null;
}
