import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { marksOf } from '@/lib/engine/hints/marks';
import type { RequestReview } from '@/lib/messages/request-review';
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

/** How long typing must rest before a draft is read, in milliseconds. */
export const PAUSE = 400;
/** How often standing hints are checked while typing goes on, in milliseconds. */
export const RECHECK = 1000;

/** The coach of one composer. */
export interface Coach {
  readonly state: SessionView;
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
  /** Has a suppression hold as it is stored, and shows it. */
  noteSuppression(suppression: Suppression): void;
  /** Gives what was suppressed in this draft again; without one, everything. */
  restore(suppression?: Suppression): void;
  /** Shows that a profile was chosen; `null` when that was taken back. */
  noteProfileChoice(choice: ProfileChoice | null): void;
}

/** What a coach needs of its page. */
export interface CoachOptions {
  readonly view: ComposerView;
  readonly requestReview: RequestReview;
  /** Who posts, `null` if the page does not say. */
  readonly handle: () => string | null;
  /** Called with what is shown after each change of it. */
  readonly onState: (state: SessionView) => void;
  /** Called with what went wrong, once for each time; the coach goes quiet. */
  readonly onError: (error: unknown) => void;
  /** Ends the coach: no timer and no mark of it is left, and nothing changes any more. */
  readonly signal: AbortSignal;
  readonly memory: DraftMemory;
}

/** Coaches one composer: tells its session of all that happens, and does what that asks for. */
export function createCoach(options: CoachOptions): Coach {
  const { view, requestReview, handle, onState, onError, signal, memory } = options;
  const timer = createReviewTimer(startReview, signal);
  let session = newSession(crypto.randomUUID());
  let nextId = crypto.randomUUID();
  let state = viewOf(session);
  let asking = Promise.resolve();

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
    send({ type: 'text', text, left, nextId });
    if (session.id === nextId) nextId = crypto.randomUUID();
    return true;
  }

  /** Reviews the draft as it is now, unless an input method is composing; resolves once the answer is taken. */
  async function review(reach: Reach): Promise<void> {
    if (session.isComposing || signal.aborted) return;
    if (takeText()) {
      send({ type: 'due', reach, surroundings: view.readSurroundings() });
      await asking;
    } else send({ type: 'changed' });
  }

  /** The same where nobody waits for it. */
  function startReview(reach: Reach): void {
    review(reach).catch(onError);
  }

  async function ask(question: Question): Promise<void> {
    const { id, text, surroundings } = question;
    try {
      const verdict = await requestReview({ id, text, surroundings, handle: handle() });
      send({ type: 'answered', question, verdict });
    } catch (error) {
      send({ type: 'failed', question, error });
    }
  }

  const end = () => {
    const [, effects] = step(session, { type: 'gone' });
    for (const effect of effects) run(effect);
  };
  signal.addEventListener('abort', end, { once: true });

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

/** Says when a draft is due to be read. */
interface ReviewTimer {
  /** Starts the pause again; if hints stand, they are checked before it ends. */
  restart(hintsStand: boolean): void;
}

/**
 * A timer that waits for nothing yet.
 *
 * @param onDue reads the draft: `all` once typing rests, `standing` while it goes on.
 */
function createReviewTimer(onDue: (reach: Reach) => void, signal: AbortSignal): ReviewTimer {
  let recheck: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(recheck);
    recheck = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
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
