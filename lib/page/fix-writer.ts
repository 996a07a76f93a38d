import { editBetween, shiftSpan } from '@/lib/engine/edits';
import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { replaceSpan, slice, type Span } from '@/lib/engine/span';
import type { Notice } from './coach-state';
import type { DraftReviews } from './draft-reviews';
import type { LiveDraft, WrittenFix } from './live-draft';
import { isSameHint, keyOf } from './standing-hints';

/** Writes fixes into a draft and says what became of them. */
export interface FixWriter {
  /**
   * Writes a fix within the task of the call, so that nothing is typed in between. But where the draft
   * was written on at its edge since it was judged, it is judged anew first, so that the fix takes that
   * with it. A fix that no longer stands is not written.
   */
  apply(hint: Hint, fix: OfferedFix): Promise<void>;
  /** Takes the last fix back, if its words still stand, and nothing that was typed since. */
  undo(): Promise<void>;
}

/** A change of the text that was taken last. */
interface Change {
  readonly span: Span;
  readonly text: string;
  /** What is said of it once it is done. */
  readonly done: Notice;
  /** What can be taken back once it is written. */
  readonly undoable: WrittenFix | null;
}

/** A writer of fixes into one draft; once `signal` is aborted it says no more of one being written. */
export function createFixWriter(
  draft: LiveDraft,
  reviews: DraftReviews,
  signal: AbortSignal,
): FixWriter {
  /** Where a fix goes in the draft as it is now, `null` if it no longer stands. */
  async function placeOf(hint: Hint, fix: OfferedFix): Promise<OfferedFix | null> {
    const standing = draft.state.hints.find((each) => keyOf(each) === keyOf(hint));
    const place = fixLike(fix, standing);
    if (!standing || !place || !isWrittenOn(place)) return place;
    await reviews.reviewNow();
    if (!draft.takeText()) return null;
    return fixLike(
      fix,
      draft.state.hints.find((each) => isSameHint(each, standing)),
    );
  }

  /** Whether the text was changed at a place, or at its edge, since it was judged. */
  function isWrittenOn({ start, end }: Span): boolean {
    const edit = editBetween(reviews.verdict?.source ?? '', draft.state.text);
    return edit !== null && edit.start <= end && edit.start + edit.inserted.length >= start;
  }

  /** Writes a change that is worked out on the draft as it is now, and says what became of it. */
  async function write(workOut: () => Promise<Change | null>): Promise<void> {
    if (reviews.isComposing) {
      draft.update({ notice: { kind: 'composing' } });
      return;
    }
    draft.update({ notice: null, silence: null, profileChoice: null });
    await draft.takeFocus();
    const change = draft.takeText() ? await workOut() : null;
    const notice = change && (await noticeOf(change));
    draft.update({ notice: notice ?? { kind: draft.lastFix ? 'fixed' : 'outdated' } });
    if (notice) void reviews.reviewNow();
  }

  /** What is to be said of a change once it is written; `null` if it was refused and all is as it was. */
  async function noticeOf(change: Change): Promise<Notice | null> {
    const { text: before } = draft.state;
    let isWritten = false;
    const outcome = await draft.replace(change.span, change.text, () => {
      isWritten = true;
      draft.takeText();
      draft.keepFix(change.undoable);
    });
    if (signal.aborted || outcome === 'refused') return null;
    draft.takeText();
    if (outcome === 'composing') return { kind: outcome };
    if (outcome !== 'done' || !isWritten) draft.keepFix(null);
    if (outcome === 'done') return change.done;
    const now = outcome === 'not-taken' ? draft.state.text : before;
    return { kind: outcome, text: wantedText(change, before, now) };
  }

  return {
    apply: (hint, fix) =>
      write(async () => {
        const place = await placeOf(hint, fix);
        return place && changeBy(place, draft.state.text);
      }),
    undo: () => write(async () => draft.lastFix && changeBack(draft.lastFix)),
  };
}

/** The fix of a hint that is labelled as another is. */
function fixLike({ label }: OfferedFix, hint: Hint | undefined): OfferedFix | null {
  return hint?.fixes.find((each) => each.label === label) ?? null;
}

function changeBy({ start, end, text }: OfferedFix, draft: string): Change {
  const original = slice(draft, { start, end });
  const undoable = { start, end: start + text.length, original };
  return { span: { start, end }, text, done: { kind: 'fixed' }, undoable };
}

function changeBack({ original, start, end }: WrittenFix): Change {
  return { span: { start, end }, text: original, done: { kind: 'undone' }, undoable: null };
}

/** What the draft would be with a change that X did not take, with what was typed since if that is apart. */
function wantedText({ span, text }: Change, before: string, now: string): string {
  const edit = editBetween(before, now);
  const place = edit ? shiftSpan(span, edit) : span;
  return place ? replaceSpan(now, place, text) : replaceSpan(before, span, text);
}
