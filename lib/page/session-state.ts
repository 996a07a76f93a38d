import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { Verdict } from '@/lib/messages/protocol';
import type { Profile } from '@/lib/settings/schema';
import type { WriteOutcome } from './composer-view';
import type { LeftDraft } from './draft-memory';
import type { Change, WrittenFix } from './fix-change';
import type { Notice, Offer, ShownProfileChoice } from './panel-view';
import { NONE_SPOKEN, type Judged, type SpokenRules } from './spoken-rules';
import type { Suppression } from './suppression';

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
  readonly isMuted: boolean;
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

/** What is said of a draft before its first review. */
export const NOTHING_SAID = { found: [], praise: null, unread: false, ignoredForGood: 0 } as const;

/** What a draft begins with, but for its id and text. */
export const NEW_DRAFT = {
  ...NOTHING_SAID,
  suppressions: [],
  spoken: NONE_SPOKEN,
  isMuted: false,
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
