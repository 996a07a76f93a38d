import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { DraftLedger, Judged } from './draft-ledger';
import { editBetween } from '@/lib/engine/edits';
import type { LiveDraft } from './live-draft';
import type { Verdict } from '@/lib/messages/protocol';
import { createReviewTimer, type Reach } from './review-timer';
import type { RequestReview } from '@/lib/messages/request-review';
import { keyOf, moveHints } from './standing-hints';

/** Has a draft reviewed and shows what the engine says of it. */
export interface DraftReviews {
  /** What the engine said last. */
  readonly verdict: Verdict | null;
  /** Reviews the draft as soon as typing rests. */
  reviewSoon(): void;
  /** Reviews the draft now; what goes wrong is reported, not thrown. */
  reviewNow(): Promise<void>;
  /** Whether an input method is composing. */
  readonly isComposing: boolean;
  /** Tells whether an input method is composing; nothing is reviewed meanwhile. */
  setComposing(isComposing: boolean): void;
}

/** Whom to ask, and with what beside the text. */
export interface ReviewOptions {
  readonly requestReview: RequestReview;
  readonly readSurroundings: () => Surroundings;
  /** Who posts, `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Called with what went wrong; nothing is shown then. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Reviews of one draft, of which none has begun. */
export function createDraftReviews(
  draft: LiveDraft,
  ledger: DraftLedger,
  { requestReview, readSurroundings, handle, onError, signal }: ReviewOptions,
): DraftReviews {
  const timer = createReviewTimer((reach) => void review(reach), signal);
  let verdict: Verdict | null = null;
  let isComposing = false;
  let lastTurn = 0;
  let shownTurn = 0;

  function reviewSoon(): void {
    timer.restart(draft.state.hints.length > 0);
  }

  async function review(reach: Reach): Promise<void> {
    if (isComposing || signal.aborted) return;
    if (!draft.takeText()) {
      reviewSoon();
      return;
    }
    const judged = { text: draft.state.text, surroundings: readSurroundings() };
    const turn = ++lastTurn;
    const { id } = draft;
    try {
      const answer = await requestReview({ ...judged, id, handle: handle() });
      if (signal.aborted || turn < shownTurn || id !== draft.id) return;
      shownTurn = turn;
      show(answer, judged, reach);
    } catch (error) {
      if (!signal.aborted && turn === lastTurn) goQuiet(error);
    }
  }

  function show(answer: Verdict, judged: Judged, reach: Reach): void {
    for (const { rule, error } of answer.failures) {
      onError(new Error(`The rule ${rule} failed: ${error}`));
    }
    verdict = answer;
    const { state } = draft;
    const { praise, profile, profileLocked, explain, locked, panel } = answer;
    const reviewed = state.reviewed + 1;
    if (state.text.trim() === '') {
      draft.update({ profile, profileLocked, panel, reviewed, unread: false });
      return;
    }
    const isKept = (hint: Hint) => !ledger.isIgnored(hint);
    const all = hintsOn(state.text, answer);
    const current = all.filter(isKept);
    const hints = reach === 'all' ? current : thoseStanding(current, state.hints);
    const praiseStands = reach === 'all' || praise?.id === state.praise?.id;
    if (answer.silenced) ledger.noteSilence();
    else ledger.noteFound(answer.hints.filter(isKept), judged);
    ledger.noteShown(hints, judged);
    draft.update({
      hints,
      praise: praiseStands ? praise : null,
      profile,
      profileLocked,
      explain,
      locked,
      panel,
      unread: isUnread(answer),
      reviewed,
      ignored: all.length - current.length,
      ignoredForGood: answer.ignored,
    });
  }

  function goQuiet(error: unknown): void {
    ledger.noteSilence();
    draft.update({ hints: [], praise: null, unread: false });
    onError(error);
  }

  return {
    get verdict() {
      return verdict;
    },
    get isComposing() {
      return isComposing;
    },
    reviewSoon,
    reviewNow: () => review('all'),
    setComposing(now) {
      isComposing = now;
      if (!now) reviewSoon();
    },
  };
}

/** From how many letters on it is sure enough that a draft in Latin letters is not in English. */
const SURE = 40;

/** Whether no rule reads the draft for its language. */
function isUnread({ language, silenced, source }: Verdict): boolean {
  if (language === 'en' || silenced) return false;
  const letters = source.match(/\p{L}/gu) ?? [];
  return letters.length >= SURE || !/\p{Script=Latin}/u.test(source);
}

/** The hints of a verdict, placed in a text that may have been typed on since. */
function hintsOn(text: string, { source, hints }: Verdict): readonly Hint[] {
  const edit = editBetween(source, text);
  return edit ? moveHints(hints, edit) : hints;
}

/** Those of the hints that already stand, by what they say. */
function thoseStanding(hints: readonly Hint[], standing: readonly Hint[]): readonly Hint[] {
  const keys = new Set(standing.map(keyOf));
  return hints.filter((hint) => keys.has(keyOf(hint)));
}
