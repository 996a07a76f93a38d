import type { Hint } from '@/lib/engine/hint';
import type { Fix } from '@/lib/engine/rule';
import { replaceSpan, type Span } from '@/lib/engine/span';
import type { Notice } from './coach-state';
import type { WriteOutcome } from './composer-view';
import type { DraftReviews } from './draft-reviews';
import type { LiveDraft } from './live-draft';
import { isSameHint, keyOf } from './standing-hints';

/** Writes fixes into a draft, one at a time, and says what became of them. */
export interface FixWriter {
  /**
   * Writes a fix. Where the draft was typed on since it was judged, it is judged anew first, so that
   * the fix takes with it what was written on at its edge; a fix that no longer stands is not written.
   */
  apply(hint: Hint, fix: Fix): Promise<void>;
  /** Takes the last fix back, if its words still stand. */
  undo(): Promise<void>;
}

/** A writer of fixes into one draft; once `signal` is aborted it says no more of one being written. */
export function createFixWriter(
  draft: LiveDraft,
  reviews: DraftReviews,
  signal: AbortSignal,
): FixWriter {
  /** Where a fix goes in the draft as it is now, `null` if it no longer stands. */
  async function placeOf(hint: Hint, fix: Fix): Promise<Fix | null> {
    if (draft.state.text !== reviews.verdict?.source) await reviews.reviewNow();
    const current = draft.state.hints.find((each) => isSameHint(each, hint));
    return current?.fixes.find(({ label }) => label === fix.label) ?? null;
  }

  /** @returns whether the composer took the change. */
  async function write(span: Span, text: string, done: Notice): Promise<boolean> {
    if (draft.isWriting || !draft.takeText()) return false;
    const wanted = replaceSpan(draft.state.text, span, text);
    const outcome = await draft.replace(span, text);
    if (signal.aborted) return false;
    draft.takeText();
    draft.update({ notice: noticeOf(outcome, done, wanted) });
    void reviews.reviewNow();
    return outcome === 'done';
  }

  return {
    async apply(hint, fix) {
      const standing =
        draft.takeText() && draft.state.hints.find((each) => keyOf(each) === keyOf(hint));
      if (!standing) return;
      draft.update({ notice: null });
      const place = await placeOf(standing, fix);
      if (!place) return;
      const { start, end, text } = place;
      const original = draft.state.text.slice(start, end);
      draft.keepFix(null);
      if (await write(place, text, { kind: 'fixed' })) {
        draft.keepFix({ start, end: start + text.length, original });
      }
    },
    async undo() {
      if (!draft.lastFix) return;
      const { original, ...span } = draft.lastFix;
      draft.keepFix(null);
      draft.update({ notice: null });
      await write(span, original, { kind: 'undone' });
    },
  };
}

function noticeOf(outcome: WriteOutcome, done: Notice, wanted: string): Notice | null {
  switch (outcome) {
    case 'done':
      return done;
    case 'refused':
      return null;
    case 'not-taken':
      return { kind: 'not-taken', text: wanted };
    case 'unexpected':
      return { kind: 'unexpected', text: wanted };
  }
}
