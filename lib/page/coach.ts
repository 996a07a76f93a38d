import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { marksOf } from '@/lib/engine/hints/marks';
import type { RequestReview } from '@/lib/messages/request-review';
import { onAbort } from '@/lib/x/on-abort';
import { afterRest } from '@/lib/x/timing';
import type { ComposerView } from './composer-view';
import type { DraftMemory } from './draft-memory';
import { createFixWriter } from './fix-writer';
import { step } from './session';
import {
  newSession,
  type Effect,
  type ProfileChoice,
  type Question,
  type Reach,
  type SessionEvent,
} from './session-state';
import { viewOf, type SessionView } from './session-view';
import type { Suppression } from './suppression';

/** How long typing must pause before a draft is reviewed, in milliseconds. */
export const PAUSE = 400;
/** How often the shown hints are checked while typing goes on, in milliseconds. */
export const RECHECK = 1000;

/** The coach of one composer. */
export interface Coach {
  readonly state: SessionView;
  /** Call after every change of the editor. */
  edited(): void;
  /** Call when an input method starts and stops composing; the editor is left alone meanwhile. */
  composing(isComposing: boolean): void;
  /** Call when the caret has moved, with its UTF-16 offset. */
  caretAt(offset: number | null): void;
  /** Call when something else that a draft is judged by has changed: attachments, settings. */
  contextChanged(): void;
  /** Applies a fix if it is still valid; see `FixWriter`. */
  applyFix(hint: Hint, fix: OfferedFix): Promise<void>;
  /** Undoes the last fix if its words are still in the draft. */
  undoFix(): Promise<void>;
  /** Suppresses a hint in this draft; may offer to turn its rule off. */
  ignoreInDraft(hint: Hint): void;
  /** Closes the offer, because the writer answered it or no longer needs it. */
  closeOffer(): void;
  /** Applies a suppression as it is stored, and shows it. */
  noteSuppression(suppression: Suppression): void;
  /** Restores what was suppressed in this draft; everything if no suppression is given. */
  restore(suppression?: Suppression): void;
  /** Shows that a profile was chosen; `null` if that was undone. */
  noteProfileChoice(choice: ProfileChoice | null): void;
}

/** What a coach needs from its page. */
export interface CoachOptions {
  readonly view: ComposerView;
  readonly requestReview: RequestReview;
  /** Who posts, `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Called with the new view after each change. */
  readonly onState: (state: SessionView) => void;
  /** Called once for each error; the coach goes silent. */
  readonly onError: (error: unknown) => void;
  /** Ends the coach: no timer and no underline is left, and nothing changes any more. */
  readonly signal: AbortSignal;
  readonly memory: DraftMemory;
}

/** Coaches one composer: reports everything that happens to its session, and carries out the resulting effects. */
export function createCoach(options: CoachOptions): Coach {
  const { view, requestReview, handle, onState, onError, signal, memory } = options;
  const timer = createReviewTimer(startReview, signal);
  let session = newSession(crypto.randomUUID());
  let nextId = crypto.randomUUID();
  let state = viewOf(session);
  let asking = Promise.resolve();
  let isOpening = true;

  function send(event: SessionEvent): void {
    if (signal.aborted) return;
    const [next, effects] = step(session, event);
    const isChanged = next !== session;
    session = next;
    if (isChanged) state = viewOf(session);
    for (const effect of effects) run(effect);
    if (isChanged) onState(state);
  }

  function run(effect: Effect): void {
    switch (effect.type) {
      case 'paint':
        return view.paint(
          effect.hints.flatMap((hint) =>
            marksOf(hint).map((mark) => ({ ...mark, level: hint.level })),
          ),
        );
      case 'wait':
        return timer.restart(effect.hintsStand);
      case 'review':
        return startReview('all');
      case 'ask':
        asking = ask(effect.question);
        return;
      case 'report':
        return onError(effect.error);
      case 'leave':
        return memory.leave(effect.text, effect.draft);
      case 'offered':
        return void memory.offered.add(effect.rule);
    }
  }

  function takeText(): boolean {
    const text = view.readText();
    if (text === null) return false;
    const left = session.text === '' ? memory.recall(text) : null;
    send({ type: 'text', text, isOpening, left, nextId });
    isOpening = false;
    if (session.id === nextId) nextId = crypto.randomUUID();
    return true;
  }

  /** Reviews the draft as it is now, unless an input method is composing; resolves once the answer is processed. */
  async function review(reach: Reach): Promise<void> {
    if (session.isComposing || signal.aborted) return;
    if (takeText()) {
      send({ type: 'due', reach, surroundings: view.readSurroundings() });
      await asking;
    } else send({ type: 'changed' });
  }

  /** The same without waiting for the result. */
  function startReview(reach: Reach): void {
    review(reach).catch(onError);
  }

  async function ask(question: Question): Promise<void> {
    const { turn: _turn, reach: _reach, ...draft } = question;
    try {
      const verdict = await requestReview({ ...draft, handle: handle() });
      send({ type: 'answered', question, verdict });
    } catch (error) {
      send({ type: 'failed', question, error });
    }
  }

  const end = () => {
    const [, effects] = step(session, { type: 'gone' });
    for (const effect of effects) run(effect);
  };
  onAbort(signal, end);

  const fixes = createFixWriter({
    get session() {
      return session;
    },
    view,
    send,
    takeText,
    reviewNow: () => review('all'),
  });
  return {
    get state() {
      return state;
    },
    edited() {
      takeText();
      send({ type: 'changed' });
    },
    composing: (isComposing) => send({ type: 'composing', isComposing }),
    caretAt: (offset) => send({ type: 'caret', offset }),
    contextChanged: () => send({ type: 'changed' }),
    applyFix: fixes.apply,
    undoFix: fixes.undo,
    ignoreInDraft: (hint) =>
      send({ type: 'suppressed', hint, isOffered: memory.offered.has(hint.rule) }),
    closeOffer: () => send({ type: 'offer-closed' }),
    noteSuppression: (suppression) => send({ type: 'suppression-noted', suppression }),
    restore: (suppression) => send({ type: 'restored', suppression: suppression ?? null }),
    noteProfileChoice: (choice) => send({ type: 'profile', choice }),
  };
}

/** Decides when a review is due. */
interface ReviewTimer {
  /** Restarts the pause; if hints are shown, they are checked before it ends. */
  restart(hintsStand: boolean): void;
}

/**
 * Creates a timer that is not running.
 *
 * @param onDue starts a review: `all` once typing pauses, `standing` while it goes on
 */
function createReviewTimer(onDue: (reach: Reach) => void, signal: AbortSignal): ReviewTimer {
  let recheck: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(recheck);
    recheck = undefined;
  };
  onAbort(signal, stop);
  const written = afterRest(
    () => {
      stop();
      onDue('all');
    },
    PAUSE,
    signal,
  );
  return {
    restart(hintsStand) {
      written();
      if (!hintsStand || signal.aborted) return;
      recheck ??= setTimeout(() => {
        recheck = undefined;
        onDue('standing');
      }, RECHECK);
    },
  };
}
