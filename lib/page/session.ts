import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import { messageOf } from '@/lib/error-message';
import type { PanelLanguage } from '@/lib/i18n/panel';
import type { Verdict } from '@/lib/messages/protocol';
import type { Profile } from '@/lib/settings/schema';
import { editBetween } from '@/lib/text/edits';
import { overlaps } from '@/lib/text/span';
import type { WriteOutcome } from './composer-view';
import type { LeftDraft } from './draft-memory';
import { moveFix, wantedText, type Change, type WrittenFix } from './fix-change';
import type { Notice, Offer, ShownDraft, ShownProfileChoice } from './panel-view';
import {
  NONE_SPOKEN,
  outcomesOf,
  spokenBefore,
  withFound,
  withShown,
  type Judged,
  type SpokenRules,
} from './spoken-rules';
import { keyOf, moveHints } from './standing-hints';
import { isSameSuppression, isSuppressed, suppressionOf, type Suppression } from './suppression';

/** A profile that was chosen in the panel, and what it took the place of. */
export interface ProfileChoice extends ShownProfileChoice {
  /** `null` where nobody had chosen one before. */
  readonly previous: Profile | null;
}

/** What the writer did last beside writing, as long as it is told. */
type Act =
  | { readonly kind: 'fix'; readonly notice: Notice }
  | { readonly kind: 'suppression'; readonly suppression: Suppression }
  | { readonly kind: 'profile'; readonly choice: ProfileChoice };

/** All that is known of the draft in one composer. What is shown follows from it: `viewOf`. */
export interface Session {
  /** Names the draft from its first letter to its record, also in a composer that X has rebuilt. */
  readonly id: string;
  readonly text: string;
  /** What the engine found, suppressed or not, where it stands now. */
  readonly found: readonly Hint[];
  readonly suppressions: readonly Suppression[];
  readonly praise: Verdict['praise'];
  readonly unread: boolean;
  /** How many hints the account's own ignores and allowed phrases keep away. */
  readonly ignoredForGood: number;
  readonly spoken: SpokenRules;
  /** Whether hints went because the coach is silent, not because anything was mended. */
  readonly isSilent: boolean;
  /** What the engine said last, `null` before its first word. */
  readonly verdict: Verdict | null;
  /** The text that was judged last as typing rested: of it all hints are known, `null` before. */
  readonly read: string | null;
  /** Why the engine could not be asked last, `null` if it could. */
  readonly failure: string | null;
  /** The hint that the caret is in, by its key. */
  readonly active: string | null;
  /** The last fix, for as long as its words stand. */
  readonly fix: WrittenFix | null;
  readonly act: Act | null;
  readonly offer: Offer | null;
  readonly isComposing: boolean;
  /** The review that was asked for last, and the one that is shown. */
  readonly turn: { readonly asked: number; readonly shown: number };
  /** How many reviews have finished. */
  readonly reviewed: number;
}

/** What happens to a session. */
export type SessionEvent =
  /** The composer holds `text`; `left` is what is known of a draft of that text, `nextId` names one that is to come. */
  | {
      readonly type: 'text';
      readonly text: string;
      readonly left: LeftDraft | null;
      readonly nextId: string;
    }
  /** Something that a draft is judged by may have changed. */
  | { readonly type: 'changed' }
  /** An input method begins or ends to compose. */
  | { readonly type: 'composing'; readonly isComposing: boolean }
  /** Where the caret is, as a UTF-16 offset. */
  | { readonly type: 'caret'; readonly offset: number | null }
  /** A review is due of the text that was taken last. */
  | { readonly type: 'due'; readonly reach: Reach; readonly surroundings: Surroundings }
  | { readonly type: 'answered'; readonly question: Question; readonly verdict: Verdict }
  | { readonly type: 'failed'; readonly question: Question; readonly error: unknown }
  /** A fix is about to be written, or taken back. */
  | { readonly type: 'writing' }
  /** The text that was taken last is the draft with a change in it. */
  | { readonly type: 'written'; readonly fix: WrittenFix | null }
  /** The writing of a change of the text `before` has ended; `change` is `null` where none was tried. */
  | {
      readonly type: 'wrote';
      readonly change: Change | null;
      readonly outcome: WriteOutcome;
      readonly before: string;
      readonly isRead: boolean;
    }
  /** A hint was suppressed in this draft; `isOffered` where its rule was offered before to be turned off. */
  | { readonly type: 'suppressed'; readonly hint: Hint; readonly isOffered: boolean }
  /** A suppression is to be told as it is stored now. */
  | { readonly type: 'suppression-noted'; readonly suppression: Suppression }
  /** A suppression no longer holds, `null` for all of this draft. */
  | { readonly type: 'restored'; readonly suppression: Suppression | null }
  | { readonly type: 'offer-closed' }
  /** A profile was chosen; `null` where that was taken back. */
  | { readonly type: 'profile'; readonly choice: ProfileChoice | null }
  /** The composer is gone. */
  | { readonly type: 'gone' };

/** What a review may change: all that is shown, or only the hints that already stand. */
export type Reach = 'all' | 'standing';

/** What the engine is asked. */
export interface Question extends Judged {
  readonly id: string;
  readonly turn: number;
  readonly reach: Reach;
}

/** What is to be done for a session. */
export type Effect =
  | { readonly type: 'paint'; readonly hints: readonly Hint[] }
  | { readonly type: 'wait'; readonly hintsStand: boolean }
  /** Take the text and have it reviewed now. */
  | { readonly type: 'review' }
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'report'; readonly error: unknown }
  | { readonly type: 'leave'; readonly text: string; readonly draft: LeftDraft }
  | { readonly type: 'offered'; readonly rule: string };

type Step = readonly [Session, readonly Effect[]];

/** What is said of a draft before a review, and of none. */
const NOTHING_SAID = { found: [], praise: null, unread: false, ignoredForGood: 0 } as const;

/** What a draft begins with, but for its id and text. */
const NEW_DRAFT = {
  ...NOTHING_SAID,
  suppressions: [],
  spoken: NONE_SPOKEN,
  isSilent: false,
  fix: null,
  act: null,
  offer: null,
} as const;

/** The session of a composer that was not read yet. */
export function newSession(id: string): Session {
  return {
    ...NEW_DRAFT,
    id,
    text: '',
    verdict: null,
    read: null,
    failure: null,
    active: null,
    isComposing: false,
    turn: { asked: 0, shown: 0 },
    reviewed: 0,
  };
}

/** What a session becomes by an event, and what is to be done then, in order. Pure; the same session where nothing changed. */
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
      const active = event.offset === null ? null : hintAt(shownHints(session), event.offset);
      return [active === session.active ? session : { ...session, active }, []];
    }
    case 'due': {
      const { id, text, turn } = session;
      const { reach, surroundings } = event;
      const asked = turn.asked + 1;
      const question = { id, turn: asked, text, surroundings, reach };
      return [{ ...session, turn: { ...turn, asked } }, [{ type: 'ask', question }]];
    }
    case 'answered':
      return withAnswer(session, event.question, event.verdict);
    case 'failed': {
      const { question, error } = event;
      if (question.turn !== session.turn.asked) return [session, []];
      const quiet = { ...session, ...NOTHING_SAID, failure: messageOf(error), isSilent: true };
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

/** Moves everything across the edit that made the text. */
function withText(session: Session, { text, left, nextId }: SessionEvent & { type: 'text' }): Step {
  const edit = editBetween(session.text, text);
  // X may have drawn the words anew.
  if (!edit) return [session, session.found.length > 0 ? [paintOf(session)] : []];
  if (text.trim() === '') {
    const [next, effects] = painted(session, { ...NEW_DRAFT, id: nextId, text });
    return [next, [...leaveOf(session), ...effects]];
  }
  const fix = session.fix && moveFix(session.fix, edit);
  const { act } = session;
  return painted(session, {
    ...(session.text === '' && left && takenUp(text, left)),
    text,
    found: moveHints(session.found, edit),
    fix,
    // Of a fix the writing on leaves only that it can be taken back.
    act: act?.kind !== 'fix' ? act : fix && { kind: 'fix', notice: { kind: 'fixed' } },
  });
}

function takenUp(text: string, { id, suppressions, outcomes }: LeftDraft): Partial<Session> {
  return { id, suppressions, spoken: spokenBefore(text, outcomes) };
}

/** Takes an answer over, unless a newer one is shown or it is about another draft. */
function withAnswer(session: Session, question: Question, verdict: Verdict): Step {
  const { turn, text } = session;
  if (question.turn < turn.shown || question.id !== session.id) return [session, []];
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
  const spoken = verdict.silenced
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
    isSilent: verdict.silenced,
  });
  return [next, [...reports, ...effects]];
}

/** Says what became of a change. Where it was refused all is as it was. */
function withOutcome(
  session: Session,
  { change, outcome, before, isRead }: SessionEvent & { type: 'wrote' },
): Step {
  if (!change || outcome === 'refused') {
    const notice: Notice = { kind: session.fix ? 'fixed' : 'outdated' };
    return [{ ...session, act: { kind: 'fix', notice } }, []];
  }
  const isLost = outcome !== 'composing' && (outcome !== 'done' || !isRead);
  const next: Session = {
    ...session,
    fix: isLost ? null : session.fix,
    act: { kind: 'fix', notice: noticeOf(change, outcome, before, session.text) },
  };
  return [next, [{ type: 'review' }]];
}

function noticeOf(
  change: Change,
  outcome: Exclude<WriteOutcome, 'refused'>,
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

/** Keeps a hint away for as long as this draft is written; perhaps offers to turn its rule off. */
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

/** What the panel shows of a session, and what else follows from it. */
export interface SessionView extends ShownDraft {
  readonly silence: Suppression | null;
  readonly profileChoice: ProfileChoice | null;
  /** The hint that the caret is in, by its key. */
  readonly active: string | null;
  /** The language of the hints, with the panel's words in it. */
  readonly panel: PanelLanguage;
  /** How many reviews have finished. */
  readonly reviewed: number;
  readonly verdict: Verdict | null;
  /** The text of which all hints are known, `null` before the first. */
  readonly read: string | null;
  /** Why the engine could not be asked last, `null` if it could. */
  readonly failure: string | null;
}

const ENGLISH: PanelLanguage = { locale: 'en', texts: {} };

/** What is shown of a session. */
export function viewOf(session: Session): SessionView {
  const { text, praise, unread, active, fix, act, offer, verdict, reviewed } = session;
  const hints = shownHints(session);
  return {
    text,
    hints,
    praise,
    unread,
    active,
    offer,
    reviewed,
    verdict,
    read: session.read,
    failure: session.failure,
    notice: act?.kind === 'fix' ? act.notice : null,
    silence: act?.kind === 'suppression' ? act.suppression : null,
    profileChoice: act?.kind === 'profile' ? act.choice : null,
    canUndo: fix !== null,
    explain: verdict?.explain ?? [],
    locked: verdict?.locked ?? [],
    panel: verdict?.panel ?? ENGLISH,
    profile: verdict?.profile,
    profileLocked: verdict?.profileLocked ?? false,
    ignored: session.found.length - hints.length,
    ignoredForGood: session.ignoredForGood,
  };
}

/** The hints that stand and are not suppressed. */
export function shownHints({ found, suppressions }: Session): readonly Hint[] {
  if (suppressions.length === 0) return found;
  return found.filter((hint) => !isSuppressed(hint, suppressions));
}

/** A session with a change of what is underlined in it. */
function painted(session: Session, change: Partial<Session>): Step {
  const next = { ...session, ...change };
  return [next, [paintOf(next)]];
}

function paintOf(session: Session): Effect {
  return { type: 'paint', hints: shownHints(session) };
}

function waitFor(session: Session): Effect {
  return { type: 'wait', hintsStand: shownHints(session).length > 0 };
}

/** What is to be remembered of a draft that leaves its composer. */
function leaveOf(session: Session): Effect[] {
  const { id, text, suppressions, spoken, isSilent } = session;
  const standing = shownHints(session);
  const outcomes = outcomesOf(spoken, { text, standing, isIgnored: ignoresIn(session), isSilent });
  return [{ type: 'leave', text, draft: { id, suppressions, outcomes } }];
}

function ignoresIn({ suppressions }: Session): (rule: string) => boolean {
  return (rule) => suppressions.some((each) => each.rule === rule);
}

/** The key of the hint whose words the caret is in or just behind, `null` if there is none. */
function hintAt(hints: readonly Hint[], offset: number): string | null {
  const caret = { start: offset, end: offset + 1 };
  const hint = hints.find(
    ({ span }) => span && overlaps({ start: span.start, end: span.end + 1 }, caret),
  );
  return hint ? keyOf(hint) : null;
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
