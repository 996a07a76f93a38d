import type { Surroundings } from '@/lib/engine/context';
import type { Fix } from '@/lib/engine/rule';
import type { Hint, Level } from '@/lib/engine/hint';
import { overlaps, replaceSpan, type Span } from '@/lib/engine/span';
import type { DraftMemory, Outcomes } from './draft-memory';
import { editBetween, moveSpan } from './edits';
import type { Profile } from '@/lib/settings/schema';
import type { Verdict } from './protocol';
import { EngineError, type Reviewer } from './reviewer';
import { isSameHint, keyOf, moveHints } from './standing-hints';

/** What became of a change that was to be written into the composer. */
export type WriteOutcome = 'done' | 'refused' | 'not-taken' | 'unexpected';

/** Words of the draft to be underlined. */
export interface Mark extends Span {
  readonly level: Level;
}

/** The composer as the coach sees it. */
export interface ComposerView {
  /** The text in the composer, `null` while X is rebuilding the editor. */
  readText(): string | null;
  readSurroundings(): Surroundings;
  /** Replaces `span` by `text`, provided that the composer still holds `expected`. */
  replace(span: Span, text: string, expected: string): Promise<WriteOutcome>;
  /** Underlines these words and no others. */
  paint(marks: readonly Mark[]): void;
}

/** What happened last to a fix. */
export type Notice =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'undone' }
  /** X did not take the change; `text` is what the draft would have become. */
  | { readonly kind: 'not-taken'; readonly text: string }
  /** The composer holds something else than it should. */
  | { readonly kind: 'unexpected'; readonly text: string };

/** The hint's rule, by id and in words. */
export type Offer = Pick<Hint, 'rule' | 'title'>;

/** Everything that the panel shows of one composer. */
export interface CoachState {
  /** The text that the hints' spans belong to. */
  readonly text: string;
  readonly hints: readonly Hint[];
  /** What works in the draft, in one line. */
  readonly praise: Verdict['praise'];
  /** The hint that the caret is in, by its key. */
  readonly active: string | null;
  readonly notice: Notice | null;
  /** Whether the last fix can still be taken back. */
  readonly canUndo: boolean;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** A rule that was passed over time and again: the writer is asked whether to turn it off. */
  readonly offer: Offer | null;
  /** How many reviews have finished. */
  readonly reviewed: number;
  /** The account's profile: `null` when nobody chose one, `undefined` before the first review. */
  readonly profile: Profile | null | undefined;
}

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
  /**
   * Writes a fix. Where the draft was typed on since it was judged, it is judged anew first, so that
   * the fix takes with it what was written on at its edge; a fix that no longer stands is not written.
   */
  applyFix(hint: Hint, fix: Fix): Promise<void>;
  undoFix(): Promise<void>;
  /** Keeps a hint away for as long as this draft is written; perhaps offers to turn its rule off. */
  ignoreInDraft(hint: Hint): void;
  /** The writer answered the offer, or no longer needs it. */
  closeOffer(): void;
}

/** What a coach needs of its page. */
export interface CoachOptions {
  readonly view: ComposerView;
  readonly reviewer: Reviewer;
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

/** How long typing must rest before a draft is read, in milliseconds. */
export const PAUSE = 400;
/** How often standing hints are checked while typing goes on, in milliseconds. */
export const RECHECK = 1000;

interface AppliedFix extends Span {
  readonly original: string;
}

/** Coaches one composer: reads after a pause, keeps hints in step with newer text, writes fixes. */
export function createCoach(options: CoachOptions): Coach {
  const { view, reviewer, onState, onError, signal, memory } = options;
  const ignored = new Set<string>();
  const spoken = new Set<string>();
  let state: CoachState = {
    text: '',
    hints: [],
    praise: null,
    active: null,
    notice: null,
    canUndo: false,
    explain: [],
    offer: null,
    reviewed: 0,
    profile: undefined,
  };
  let applied: AppliedFix | null = null;
  /** The text that the last verdict was about. */
  let judged = '';
  let passedOver: readonly string[] = [];
  let isComposing = false;
  let isWriting = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  function update(change: Partial<CoachState>): void {
    const previous = state;
    state = { ...state, ...change };
    if (previous.hints !== state.hints || previous.text !== state.text) paint();
    onState(state);
  }

  function paint(): void {
    view.paint(state.hints.flatMap(({ span, level }) => (span ? [{ ...span, level }] : [])));
  }

  /** Takes over what the composer holds now; `false` while it cannot be read. */
  function takeText(): boolean {
    const text = view.readText();
    if (text === null) return false;
    const edit = editBetween(state.text, text);
    if (!edit) {
      if (state.hints.length > 0) paint();
      return true;
    }
    const moved = applied && moveSpan(applied, edit);
    applied = applied && moved ? { ...applied, ...moved } : null;
    if (text.trim() === '') leaveDraft();
    else if (state.text === '') for (const key of memory.recall(text).ignored) ignored.add(key);
    update({
      text,
      hints: text.trim() === '' ? [] : moveHints(state.hints, edit),
      canUndo: applied !== null,
      praise: text.trim() === '' ? null : state.praise,
      offer: text.trim() === '' ? null : state.offer,
      notice: isWriting || applied ? state.notice : null,
    });
    return true;
  }

  function leaveDraft(): void {
    memory.leave(state.text, { ignored, outcomes: outcomes() });
    ignored.clear();
    spoken.clear();
  }

  /** What has become of the rules that spoke on this draft, were it sent now. */
  function outcomes(): Outcomes {
    const standing = new Set(state.hints.map(({ rule }) => rule));
    return [...spoken].map((rule) => {
      if (standing.has(rule)) return { rule, outcome: 'sent-anyway' };
      const wasIgnored = [...ignored].some((key) => key.startsWith(`${rule}:`));
      return { rule, outcome: wasIgnored ? 'ignored' : 'mended' };
    });
  }

  function offerFor({ rule, title }: Hint): Offer | null {
    if (!passedOver.includes(rule) || memory.offered.has(rule)) return null;
    memory.offered.add(rule);
    return { rule, title };
  }

  function reviewAfterPause(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      clearTimeout(recheck);
      recheck = undefined;
      void readDraft('all');
    }, PAUSE);
    if (state.hints.length > 0 && recheck === undefined) {
      recheck = setTimeout(() => {
        recheck = undefined;
        void readDraft('standing');
      }, RECHECK);
    }
  }

  /** Reviews the draft; of what the engine says, `standing` keeps only hints that already show. */
  async function readDraft(keep: 'all' | 'standing'): Promise<void> {
    if (isComposing || isWriting || signal.aborted) return;
    if (!takeText()) {
      reviewAfterPause();
      return;
    }
    const { text } = state;
    try {
      const verdict = await reviewer.review({
        text,
        surroundings: view.readSurroundings(),
        handle: options.handle(),
      });
      if (signal.aborted) return;
      for (const failure of verdict.failures) {
        onError(new Error(`The rule ${failure.rule} failed: ${failure.error}`));
      }
      show(verdict, keep);
    } catch (error) {
      if (signal.aborted) return;
      update({ hints: [], praise: null });
      if (!(error instanceof EngineError && error.gone)) onError(error);
    }
  }

  function show(verdict: Verdict, keep: 'all' | 'standing'): void {
    const { source, hints, praise, profile, explain } = verdict;
    passedOver = verdict.passedOver;
    judged = source;
    const edit = editBetween(source, state.text);
    const current = (edit ? moveHints(hints, edit) : hints).filter(
      (hint) => !ignored.has(keyOf(hint)),
    );
    const standing = new Set(state.hints.map(keyOf));
    const shown = keep === 'all' ? current : current.filter((hint) => standing.has(keyOf(hint)));
    for (const { rule } of shown) spoken.add(rule);
    const stands = keep === 'all' || praise?.id === state.praise?.id;
    update({
      hints: shown,
      praise: stands ? praise : null,
      profile,
      explain,
      reviewed: state.reviewed + 1,
    });
  }

  async function write(span: Span, text: string, done: Notice): Promise<boolean> {
    if (isWriting || !takeText()) return false;
    const expected = state.text;
    const wanted = replaceSpan(expected, span, text);
    isWriting = true;
    let outcome: WriteOutcome;
    try {
      outcome = await view.replace(span, text, expected);
    } finally {
      isWriting = false;
    }
    if (signal.aborted) return false;
    takeText();
    update({ notice: noticeOf(outcome, done, wanted) });
    void readDraft('all');
    return outcome === 'done';
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(pause);
      clearTimeout(recheck);
      leaveDraft();
      view.paint([]);
    },
    { once: true },
  );

  return {
    get state() {
      return state;
    },
    edited() {
      takeText();
      reviewAfterPause();
    },
    composing(now) {
      isComposing = now;
      if (!now) reviewAfterPause();
    },
    caretAt(offset) {
      const caret = offset === null ? null : { start: offset, end: offset + 1 };
      const hint =
        caret &&
        state.hints.find(
          ({ span }) => span && overlaps({ start: span.start, end: span.end + 1 }, caret),
        );
      const active = hint ? keyOf(hint) : null;
      if (active !== state.active) update({ active });
    },
    contextChanged() {
      reviewAfterPause();
    },
    async applyFix(hint, fix) {
      const standing = takeText() && state.hints.find((each) => keyOf(each) === keyOf(hint));
      if (!standing) return;
      update({ notice: null });
      if (state.text !== judged) await readDraft('all');
      const current = state.hints.find((each) => isSameHint(each, standing));
      const place = current?.fixes.find(({ label }) => label === fix.label);
      if (!place) return;
      const original = state.text.slice(place.start, place.end);
      applied = null;
      if (await write(place, fix.text, { kind: 'fixed' })) {
        applied = { start: place.start, end: place.start + fix.text.length, original };
        update({ canUndo: true });
      }
    },
    async undoFix() {
      if (!applied) return;
      const { original, ...span } = applied;
      applied = null;
      update({ notice: null });
      await write(span, original, { kind: 'undone' });
      update({ canUndo: false });
    },
    ignoreInDraft(hint) {
      ignored.add(keyOf(hint));
      update({
        hints: state.hints.filter((standing) => keyOf(standing) !== keyOf(hint)),
        offer: offerFor(hint) ?? state.offer,
      });
    },
    closeOffer() {
      update({ offer: null });
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
