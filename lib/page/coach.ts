import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { overlaps } from '@/lib/engine/span';
import type { CoachState, ProfileChoice, SilenceChoice } from './coach-state';
import type { ComposerView } from './composer-view';
import { createDraftLedger } from './draft-ledger';
import type { DraftMemory } from './draft-memory';
import { createDraftReviews } from './draft-reviews';
import { createFixWriter } from './fix-writer';
import { createLiveDraft } from './live-draft';
import type { RequestReview } from '@/lib/messages/request-review';
import { keyOf } from './standing-hints';

export type { ComposerView, Mark, WriteOutcome } from './composer-view';
export { PAUSE, RECHECK } from './review-timer';

/** The coach of one composer. */
export interface Coach {
  readonly state: CoachState;
  /** To be called after every change of the editor. */
  edited(): void;
  /** To be called when an input method begins and ends to compose; it is left alone meanwhile. */
  composing(isComposing: boolean): void;
  /** To be called when the caret moved, in UTF-16 units from the start. */
  caretAt(offset: number | null): void;
  /** To be called when something else that a draft is judged by changed: attachments, settings. */
  contextChanged(): void;
  /** Writes a fix, unless it no longer stands; see `FixWriter`. */
  applyFix(hint: Hint, fix: OfferedFix): Promise<void>;
  /** Takes the last fix back, if its words still stand. */
  undoFix(): Promise<void>;
  /** Keeps a hint away for as long as this draft is written; perhaps offers to turn its rule off. */
  ignoreInDraft(hint: Hint): void;
  /** The writer answered the offer, or no longer needs it. */
  closeOffer(): void;
  /** Shows what was silenced; `null` when that was taken back. */
  noteSilence(silence: SilenceChoice | null): void;
  /** Gives the hint of that key again that was ignored in this draft; without a key, every one. */
  showIgnored(key?: string): void;
  /** Shows that a profile was chosen; `null` when that was taken back. */
  noteProfileChoice(choice: ProfileChoice | null): void;
}

/** What a coach needs of its page. */
export interface CoachOptions {
  readonly view: ComposerView;
  readonly requestReview: RequestReview;
  /** Who posts, `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Called with the new state after each change of it. */
  readonly onState: (state: CoachState) => void;
  /** Called with what went wrong, once for each time; the coach goes quiet. */
  readonly onError: (error: unknown) => void;
  /** Ends the coach: no timer and no mark of it is left. */
  readonly signal: AbortSignal;
  readonly memory: DraftMemory;
}

/** Coaches one composer: reads after a pause, keeps hints in step with newer text, writes fixes. */
export function createCoach(options: CoachOptions): Coach {
  const { view, requestReview, handle, onState, onError, signal, memory } = options;
  const ledger = createDraftLedger(memory);
  const draft = createLiveDraft(view, ledger, onState, signal);
  const readSurroundings = () => view.readSurroundings();
  const reviews = createDraftReviews(draft, ledger, {
    requestReview,
    readSurroundings,
    handle,
    onError,
    signal,
  });
  const fixes = createFixWriter(draft, reviews, signal);
  return {
    get state() {
      return draft.state;
    },
    edited() {
      draft.takeText();
      reviews.reviewSoon();
    },
    composing: reviews.setComposing,
    caretAt(offset) {
      const active = offset === null ? null : hintAt(draft.state.hints, offset);
      if (active !== draft.state.active) draft.update({ active });
    },
    contextChanged: reviews.reviewSoon,
    applyFix: fixes.apply,
    undoFix: fixes.undo,
    ignoreInDraft(hint) {
      ledger.ignore(hint);
      const { hints, offer } = draft.state;
      const passedOver = reviews.verdict?.passedOver ?? [];
      draft.update({
        hints: hints.filter((each) => keyOf(each) !== keyOf(hint)),
        offer: ledger.offerFor(hint, passedOver) ?? offer,
        ignored: draft.state.ignored + 1,
        notice: null,
        profileChoice: null,
      });
    },
    noteSilence(silence) {
      draft.update({ silence });
    },
    showIgnored(key) {
      ledger.stopIgnoring(key);
      draft.update({ silence: null });
      void reviews.reviewNow();
    },
    closeOffer() {
      draft.update({ offer: null });
    },
    noteProfileChoice(profileChoice) {
      draft.update({ profileChoice, notice: null, silence: null });
    },
  };
}

/** The key of the hint whose words the caret is in or just behind, `null` if there is none. */
function hintAt(hints: readonly Hint[], offset: number): string | null {
  const caret = { start: offset, end: offset + 1 };
  const hint = hints.find(
    ({ span }) => span && overlaps({ start: span.start, end: span.end + 1 }, caret),
  );
  return hint ? keyOf(hint) : null;
}
