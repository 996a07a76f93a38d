import type { Hint } from '@/lib/engine/hint';
import type { Fix } from '@/lib/engine/rule';
import { replaceSpan, type Span } from '@/lib/engine/span';
import type { Notice } from './coach-state';
import type { WriteOutcome } from './composer-view';
import type { DraftReviews } from './draft-reviews';
import type { LiveDraft, WrittenFix } from './live-draft';
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

  /**
   * Writes, and shows what became of it; a change that is refused leaves all as it was. So is one to a
   * text that X has changed without a word, as it does on phones: the span belongs to the old one.
   */
  async function write(span: Span, text: string, done: Notice): Promise<WriteOutcome> {
    const { text: known } = draft.state;
    if (draft.isWriting || !draft.takeText() || draft.state.text !== known) return 'refused';
    const wanted = replaceSpan(draft.state.text, span, text);
    const outcome = await draft.replace(span, text);
    if (signal.aborted) return outcome;
    draft.takeText();
    if (outcome !== 'refused') draft.update({ notice: noticeOf(outcome, done, wanted) });
    void reviews.reviewNow();
    return outcome;
  }

  /** Runs what may write with no word of the last fix shown; where nothing was written it is shown again. */
  async function withoutNotice(act: () => Promise<WriteOutcome>): Promise<void> {
    draft.update({ notice: null });
    const outcome = await act();
    if (outcome === 'refused') draft.update({ notice: draft.lastFix && { kind: 'fixed' } });
  }

  async function applyAt(standing: Hint, fix: Fix): Promise<WriteOutcome> {
    const place = await placeOf(standing, fix);
    if (!place) return 'refused';
    const { start, end, text } = place;
    const original = draft.state.text.slice(start, end);
    const outcome = await write(place, text, { kind: 'fixed' });
    if (outcome !== 'refused') {
      draft.keepFix(outcome === 'done' ? { start, end: start + text.length, original } : null);
    }
    return outcome;
  }

  async function undoAt({ original, ...span }: WrittenFix): Promise<WriteOutcome> {
    const outcome = await write(span, original, { kind: 'undone' });
    if (outcome !== 'refused') draft.keepFix(null);
    return outcome;
  }

  return {
    async apply(hint, fix) {
      const standing =
        draft.takeText() && draft.state.hints.find((each) => keyOf(each) === keyOf(hint));
      if (standing) await withoutNotice(() => applyAt(standing, fix));
    },
    async undo() {
      const lastFix = draft.takeText() ? draft.lastFix : null;
      if (lastFix) await withoutNotice(() => undoAt(lastFix));
    },
  };
}

function noticeOf(outcome: Exclude<WriteOutcome, 'refused'>, done: Notice, wanted: string): Notice {
  switch (outcome) {
    case 'done':
      return done;
    case 'not-taken':
      return { kind: 'not-taken', text: wanted };
    case 'unexpected':
      return { kind: 'unexpected', text: wanted };
  }
}
