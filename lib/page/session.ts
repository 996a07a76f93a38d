import type { Hint } from '@/lib/engine/hint';
import { messageOf } from '@/lib/error-message';
import type { Verdict } from '@/lib/messages/protocol';
import { editBetween } from '@/lib/text/edits';
import { overlaps } from '@/lib/text/span';
import type { WriteResult } from '@/lib/x/write';
import type { LeftDraft } from './draft-memory';
import { moveFix, wantedText, type Change } from './fix-change';
import type { Notice } from './panel-view';
import {
  NEW_DRAFT,
  NOTHING_SAID,
  type Effect,
  type Question,
  type Session,
  type SessionEvent,
} from './session-state';
import { visibleHints } from './session-view';
import { outcomesOf, spokenBefore, withFound, withShown } from './spoken-rules';
import { keyOf, moveHints } from './standing-hints';
import {
  isSameSuppression,
  isSuppressed,
  isOverruled,
  suppressionOf,
  type Suppression,
} from './suppression';

type Step = readonly [Session, readonly Effect[]];

/**
 * The session after an event, and the effects to carry out, in order. Pure; returns the same session if nothing
 * changed.
 */
export function step(session: Session, event: SessionEvent): Step {
  switch (event.type) {
    case 'text':
      return withText(session, event);
    case 'changed':
      return [session, [waitFor(session)]];
    case 'composing': {
      const { isComposing } = event;
      return [{ ...session, isComposing }, isComposing ? [] : [waitFor(session)]];
    }
    case 'caret': {
      const active = event.offset === null ? null : hintAt(visibleHints(session), event.offset);
      return [active === session.active ? session : { ...session, active }, []];
    }
    case 'due': {
      const asked = session.turn.asked + 1;
      const question: Question = {
        id: session.id,
        turn: asked,
        text: session.text,
        opened: session.opened,
        surroundings: event.surroundings,
        reach: event.reach,
      };
      return [{ ...session, turn: { ...session.turn, asked } }, [{ type: 'ask', question }]];
    }
    case 'answered':
      return withAnswer(session, event.question, event.verdict);
    case 'failed': {
      const { question, error } = event;
      if (question.turn !== session.turn.asked) return [session, []];
      const quiet = { ...session, ...NOTHING_SAID, failure: messageOf(error), isMuted: true };
      return [quiet, [paintOf(quiet), { type: 'report', error }]];
    }
    case 'writing': {
      const refused = { kind: 'fix', notice: { kind: 'composing' } } as const;
      return [{ ...session, act: session.isComposing ? refused : null }, []];
    }
    case 'written':
      return [{ ...session, fix: event.fix }, []];
    case 'wrote':
      return withOutcome(session, event);
    case 'suppressed':
      return withSuppressed(session, event.hint, event.isOffered);
    case 'suppression-noted': {
      const { suppression } = event;
      return painted(session, {
        turn: { ...session.turn, noted: session.turn.asked },
        suppressions: withSuppression(session, suppression),
        act: { kind: 'suppression', suppression },
      });
    }
    case 'restored':
      return withRestored(session, event.suppression);
    case 'offer-closed':
      return [{ ...session, offer: null }, []];
    case 'profile': {
      const { choice } = event;
      return [{ ...session, act: choice && { kind: 'profile', choice } }, []];
    }
    case 'gone':
      return [session, [...leaveOf(session), { type: 'paint', hints: [] }]];
  }
}

/** Updates the session to a new text and moves everything across the edit. */
function withText(
  session: Session,
  { text, isOpening, left, nextId }: SessionEvent & { type: 'text' },
): Step {
  const edit = editBetween(session.text, text);
  // X may have re-rendered the words.
  if (!edit) return [session, session.found.length > 0 ? [paintOf(session)] : []];
  if (text.trim() === '') {
    const [next, effects] = painted(session, { ...NEW_DRAFT, id: nextId, text });
    return [next, [...leaveOf(session), ...effects]];
  }
  const again = session.left?.text === text ? session.left : null;
  const fix = session.fix ? moveFix(session.fix, session.text, text) : again;
  const { act } = session;
  return painted(session, {
    ...(isOpening && { opened: text }),
    ...(session.text === '' && left && takenUp(text, left)),
    text,
    found: moveHints(session.found, edit),
    fix,
    ...(session.fix && !fix && { left: { ...session.fix, text: session.text } }),
    // After further writing, a fix can only be undone.
    act: act?.kind === 'fix' || again ? fix && { kind: 'fix', notice: { kind: 'fixed' } } : act,
  });
}

function takenUp(
  text: string,
  { id, opened, suppressions, outcomes }: LeftDraft,
): Partial<Session> {
  return { id, opened, suppressions, spoken: spokenBefore(text, outcomes) };
}

/** Applies an answer, unless a newer one is shown or it is about another draft. */
function withAnswer(before: Session, question: Question, verdict: Verdict): Step {
  const { turn, text } = before;
  if (question.turn < turn.shown || question.id !== before.id) return [before, []];
  const session = before.suppressions
    .filter((each) => question.turn > turn.noted && isOverruled(each, verdict.hints))
    .reduce((now, each) => withRestored(now, each)[0], before);
  const reports = verdict.failures.map(({ rule, error }) => ({
    type: 'report' as const,
    error: new Error(`The rule ${rule} failed: ${error}`),
  }));
  const answered = {
    verdict,
    read: question.reach === 'all' ? verdict.source : session.read,
    failure: null,
    turn: { ...turn, shown: question.turn },
    reviewed: session.reviewed + 1,
  };
  if (text.trim() === '') return [{ ...session, ...answered, unread: false }, reports];
  const isKept = (hint: Hint) => !isSuppressed(hint, session.suppressions);
  const all = hintsOn(text, verdict);
  const found = question.reach === 'all' ? all : thoseStanding(all, session.found);
  const spoken = verdict.muted
    ? session.spoken
    : withFound(session.spoken, verdict.hints.filter(isKept), question, ignoresIn(session));
  const praiseStands = question.reach === 'all' || verdict.praise?.id === session.praise?.id;
  const [next, effects] = painted(session, {
    ...answered,
    found,
    praise: praiseStands ? verdict.praise : null,
    unread: isUnread(verdict),
    ignoredForGood: verdict.ignored,
    spoken: withShown(spoken, found.filter(isKept), question),
    isMuted: verdict.muted,
  });
  return [next, [...reports, ...effects]];
}

/** Shows the outcome of a change. If it was refused, nothing else changes. */
function withOutcome(
  session: Session,
  { change, outcome, before, isRead }: SessionEvent & { type: 'wrote' },
): Step {
  if (!change || outcome === 'refused') {
    const notice: Notice = { kind: session.fix ? 'fixed' : 'outdated' };
    return [{ ...session, act: { kind: 'fix', notice } }, []];
  }
  const isLost = outcome !== 'composing' && (outcome !== 'done' || !isRead);
  const fix = isLost ? null : session.fix;
  const isTakenBack = outcome === 'done' && isRead && change.undoable && !fix;
  const notice = noticeOf(change, outcome, before, session.text);
  const next: Session = { ...session, fix, act: isTakenBack ? null : { kind: 'fix', notice } };
  return [next, [{ type: 'review' }]];
}

function noticeOf(
  change: Change,
  outcome: Exclude<WriteResult, 'refused'>,
  before: string,
  text: string,
): Notice {
  if (outcome === 'done') return change.done;
  if (outcome === 'composing') return { kind: outcome };
  return {
    kind: outcome,
    text: wantedText(change, before, outcome === 'not-taken' ? text : before),
  };
}

/** Suppresses a hint in this draft; may offer to turn its rule off. */
function withSuppressed(session: Session, hint: Hint, isOffered: boolean): Step {
  const { rule, title } = hint;
  const isPassedOver = session.verdict?.passedOver.includes(rule) === true && !isOffered;
  const [next, effects] = painted(session, {
    suppressions: withSuppression(session, suppressionOf(hint)),
    offer: isPassedOver ? { rule, title } : session.offer,
    act: null,
  });
  return [next, isPassedOver ? [...effects, { type: 'offered', rule }] : effects];
}

function withRestored(session: Session, suppression: Suppression | null): Step {
  const [next, effects] = painted(session, {
    suppressions: suppression ? withoutSuppression(session, suppression) : [],
    act: session.act?.kind === 'suppression' ? null : session.act,
  });
  return [next, [...effects, { type: 'review' }]];
}

function withSuppression(session: Session, suppression: Suppression): readonly Suppression[] {
  return [...withoutSuppression(session, suppression), suppression];
}

function withoutSuppression({ suppressions }: Session, one: Suppression): readonly Suppression[] {
  return suppressions.filter((each) => !isSameSuppression(each, one));
}

/** The session with a change that affects underlines. */
function painted(session: Session, change: Partial<Session>): Step {
  const next = { ...session, ...change };
  return [next, [paintOf(next)]];
}

function paintOf(session: Session): Effect {
  return { type: 'paint', hints: visibleHints(session) };
}

function waitFor(session: Session): Effect {
  return { type: 'wait', hintsStand: visibleHints(session).length > 0 };
}

/** The effect that remembers a draft which leaves its composer. */
function leaveOf(session: Session): Effect[] {
  const { text } = session;
  const outcomes = outcomesOf(session.spoken, {
    text,
    standing: visibleHints(session),
    isIgnored: ignoresIn(session),
    isMuted: session.isMuted,
  });
  const { id, opened, suppressions } = session;
  return [{ type: 'leave', text, draft: { id, opened, suppressions, outcomes } }];
}

function ignoresIn({ suppressions }: Session): (rule: string) => boolean {
  return (rule) => suppressions.some((each) => each.rule === rule);
}

/** The hints of a verdict, moved to a text that may have changed since. */
function hintsOn(text: string, { source, hints }: Verdict): readonly Hint[] {
  const edit = editBetween(source, text);
  return edit ? moveHints(hints, edit) : hints;
}

/** Those of the hints that are already shown. */
function thoseStanding(hints: readonly Hint[], standing: readonly Hint[]): readonly Hint[] {
  const keys = new Set(standing.map(keyOf));
  return hints.filter((hint) => keys.has(keyOf(hint)));
}

/** The key of the hint whose words contain or directly precede the caret; `null` if there is none. */
function hintAt(hints: readonly Hint[], offset: number): string | null {
  const caret = { start: offset, end: offset + 1 };
  const hint = hints.find(
    ({ span }) => span && overlaps({ start: span.start, end: span.end + 1 }, caret),
  );
  return hint ? keyOf(hint) : null;
}

/** From so many letters on it is certain enough that a draft in Latin letters is not in English. */
const SURE = 40;

/** Whether no rule reads the draft because of its language. */
function isUnread({ language, muted, source }: Verdict): boolean {
  if (language === 'en' || muted) return false;
  const letters = source.match(/\p{L}/gu) ?? [];
  return letters.length >= SURE || !/\p{Script=Latin}/u.test(source);
}
