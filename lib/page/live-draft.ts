import type { Span } from '@/lib/engine/span';
import { UNREAD, type CoachState, type Notice } from './coach-state';
import type { ComposerView, WriteOutcome } from './composer-view';
import type { DraftLedger } from './draft-ledger';
import { editBetween, shiftSpan, type Edit } from '@/lib/engine/edits';
import { marksOf } from '@/lib/engine/marks';
import { moveHints } from './standing-hints';

/** What is shown of an empty draft. */
const NOTHING_SAID = {
  hints: [],
  praise: null,
  unread: false,
  offer: null,
  profileChoice: null,
  silence: null,
  ignored: 0,
  ignoredForGood: 0,
} satisfies Partial<CoachState>;

/** A fix that was written: where its words stand now, and what stood there before. */
export interface WrittenFix extends Span {
  readonly original: string;
}

/** The draft in a composer with all that is shown of it, in step with what is typed. */
export interface LiveDraft {
  readonly state: CoachState;
  /** The last fix, for as long as its words stand. */
  readonly lastFix: WrittenFix | null;
  /** Names the draft from its first letter to its record, also in a composer that X has rebuilt. */
  readonly id: string;
  update(change: Partial<CoachState>): void;
  /** Takes over what the composer holds now; `false` while it cannot be read. */
  takeText(): boolean;
  /** Remembers the fix that can be taken back, or that none can be. */
  keepFix(fix: WrittenFix | null): void;
  /** Brings focus and caret back into the composer. */
  takeFocus(): Promise<void>;
  /**
   * Has the composer replace `span` of the text that was taken last.
   *
   * @param onWritten called when the draft is what it should be and nothing was typed since
   */
  replace(span: Span, text: string, onWritten: () => void): Promise<WriteOutcome>;
}

/**
 * The draft in a composer that was not read yet.
 *
 * @param onState is called with the new state after each change of it.
 * @param signal ends the draft: it is entered in the ledger, no mark of it is left, and nothing changes any more.
 */
export function createLiveDraft(
  view: ComposerView,
  ledger: DraftLedger,
  onState: (state: CoachState) => void,
  signal: AbortSignal,
): LiveDraft {
  let state = UNREAD;
  let lastFix: WrittenFix | null = null;
  let id: string = crypto.randomUUID();

  function update(change: Partial<CoachState>): void {
    if (signal.aborted) return;
    const previous = state;
    state = { ...state, ...change };
    if (previous.hints !== state.hints || previous.text !== state.text) paint();
    onState(state);
  }

  function paint(): void {
    view.paint(
      state.hints.flatMap((hint) => marksOf(hint).map((mark) => ({ ...mark, level: hint.level }))),
    );
  }

  function takeText(): boolean {
    const text = view.readText();
    if (text === null) return false;
    const edit = editBetween(state.text, text);
    if (edit) follow(edit, text);
    else if (state.hints.length > 0) paint();
    return true;
  }

  /** Moves everything that is shown across the edit that made `text`. */
  function follow(edit: Edit, text: string): void {
    const isEmpty = text.trim() === '';
    if (isEmpty) {
      ledger.end(id, state.text, state.hints);
      id = crypto.randomUUID();
    } else if (state.text === '') id = ledger.begin(text) ?? id;
    lastFix = lastFix && moveFix(lastFix, edit);
    update({
      text,
      canUndo: lastFix !== null,
      notice: lastFix ? noticeAfterEdit(state.notice) : null,
      ...(isEmpty ? NOTHING_SAID : { hints: moveHints(state.hints, edit) }),
    });
  }

  signal.addEventListener(
    'abort',
    () => {
      ledger.end(id, state.text, state.hints);
      view.paint([]);
    },
    { once: true },
  );

  return {
    get state() {
      return state;
    },
    get lastFix() {
      return lastFix;
    },
    get id() {
      return id;
    },
    update,
    takeText,
    keepFix(fix) {
      lastFix = fix;
      update({ canUndo: fix !== null });
    },
    takeFocus: () => view.takeFocus(),
    replace: (span, text, onWritten) => view.replace(span, text, state.text, onWritten),
  };
}

/** Of what was said, the writing on leaves only that there is a fix to take back. */
function noticeAfterEdit(notice: Notice | null): Notice | null {
  return notice && { kind: 'fixed' };
}

function moveFix(fix: WrittenFix, edit: Edit): WrittenFix | null {
  const span = shiftSpan(fix, edit);
  return span && { ...fix, ...span };
}
