import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { Verdict } from '@/lib/messages/protocol';
import type { Profile } from '@/lib/settings/schema';
import type { WriteResult } from '@/lib/x/write';
import type { LeftDraft } from './draft-memory';
import type { Change, WrittenFix } from './fix-change';
import type { Notice, Offer, ShownProfileChoice } from './panel-view';
import { NONE_SPOKEN, type Judged, type SpokenRules } from './spoken-rules';
import type { Suppression } from './suppression';

/** A profile that was chosen in the panel, and the one it replaced. */
export interface ProfileChoice extends ShownProfileChoice {
  /** `null` if none was chosen before. */
  readonly previous: Profile | null;
}

/** The writer's last action besides writing, as long as it is shown. */
type Act =
  | { readonly kind: 'fix'; readonly notice: Notice }
  | { readonly kind: 'suppression'; readonly suppression: Suppression }
  | { readonly kind: 'profile'; readonly choice: ProfileChoice };

/** Everything that is known of the draft in one composer. What is shown is derived from it: `viewOf`. */
export interface Session {
  /** The id of the draft from its first letter until it is recorded, also in a composer that X has rebuilt. */
  readonly id: string;
  readonly text: string;
  /** The text with which the composer opened, as to edit a post; `undefined` if the draft was begun in it. */
  readonly opened: string | undefined;
  /** The hints that the engine found, suppressed or not, at their current positions. */
  readonly found: readonly Hint[];
  readonly suppressions: readonly Suppression[];
  readonly praise: Verdict['praise'];
  readonly unread: boolean;
  /** How many hints the account's own ignores and allowed phrases keep away. */
  readonly ignoredForGood: number;
  readonly spoken: SpokenRules;
  /** Whether hints disappeared because the coach is muted, and not because they were followed. */
  readonly isMuted: boolean;
  /** The last verdict; `null` before the first. */
  readonly verdict: Verdict | null;
  /** The last text that was fully reviewed, so that all of its hints are known; `null` before the first. */
  readonly read: string | null;
  /** Why the last review failed; `null` if it did not. */
  readonly failure: string | null;
  /** The key of the hint that the caret is in. */
  readonly active: string | null;
  /** The last fix, as long as its words are in the draft. */
  readonly fix: WrittenFix | null;
  /** The last fix whose words left the draft, and the text that had them: Ctrl+Y may bring both back. */
  readonly left: (WrittenFix & { readonly text: string }) | null;
  readonly act: Act | null;
  readonly offer: Offer | null;
  readonly isComposing: boolean;
  /**
   * The numbers of the last requested review, of the one that is shown, and of the last that was requested before a
   * suppression was noted, and so may not know of it.
   */
  readonly turn: { readonly asked: number; readonly shown: number; readonly noted: number };
  /** How many reviews have finished. */
  readonly reviewed: number;
}

/** What happens to a session. */
export type SessionEvent =
  /**
   * The composer contains `text`, and did so when it opened if `isOpening`; `left` is a remembered draft with that text,
   * `nextId` the id for a new draft.
   */
  | {
      readonly type: 'text';
      readonly text: string;
      readonly isOpening: boolean;
      readonly left: LeftDraft | null;
      readonly nextId: string;
    }
  /** Something that a draft is judged by may have changed. */
  | { readonly type: 'changed' }
  /** An input method starts or stops composing. */
  | { readonly type: 'composing'; readonly isComposing: boolean }
  /** The caret moved to a UTF-16 offset. */
  | { readonly type: 'caret'; readonly offset: number | null }
  /** A review of the last read text is due. */
  | { readonly type: 'due'; readonly reach: Reach; readonly surroundings: Surroundings }
  | { readonly type: 'answered'; readonly question: Question; readonly verdict: Verdict }
  | { readonly type: 'failed'; readonly question: Question; readonly error: unknown }
  /** A fix is about to be written or undone. */
  | { readonly type: 'writing' }
  /** The last read text is the draft including a change. */
  | { readonly type: 'written'; readonly fix: WrittenFix | null }
  /** Writing a change to the text `before` has ended; `change` is `null` if none was tried. */
  | {
      readonly type: 'wrote';
      readonly change: Change | null;
      readonly outcome: WriteResult;
      readonly before: string;
      readonly isRead: boolean;
    }
  /** A hint was suppressed in this draft; `isOffered`: turning off its rule was already offered. */
  | { readonly type: 'suppressed'; readonly hint: Hint; readonly isOffered: boolean }
  /** A suppression was stored and is to be shown. */
  | { readonly type: 'suppression-noted'; readonly suppression: Suppression }
  /** A suppression was undone; `null` for all of this draft. */
  | { readonly type: 'restored'; readonly suppression: Suppression | null }
  | { readonly type: 'offer-closed' }
  /** A profile was chosen; `null` if that was undone. */
  | { readonly type: 'profile'; readonly choice: ProfileChoice | null }
  /** The composer is gone. */
  | { readonly type: 'gone' };

/** What a review may change: everything that is shown, or only hints that are already there. */
export type Reach = 'all' | 'standing';

/** A request to the engine. */
export interface Question extends Judged {
  readonly id: string;
  readonly opened: string | undefined;
  readonly turn: number;
  readonly reach: Reach;
}

/** What the coach must do for a session. */
export type Effect =
  | { readonly type: 'paint'; readonly hints: readonly Hint[] }
  | { readonly type: 'wait'; readonly hintsStand: boolean }
  /** Read the text and review it now. */
  | { readonly type: 'review' }
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'report'; readonly error: unknown }
  | { readonly type: 'leave'; readonly text: string; readonly draft: LeftDraft }
  | { readonly type: 'offered'; readonly rule: string };

/** The part of the state that a review sets, before the first one. */
export const NOTHING_SAID = { found: [], praise: null, unread: false, ignoredForGood: 0 } as const;

/** The initial state of a draft, without id and text. */
export const NEW_DRAFT = {
  ...NOTHING_SAID,
  opened: undefined,
  suppressions: [],
  spoken: NONE_SPOKEN,
  isMuted: false,
  fix: null,
  left: null,
  act: null,
  offer: null,
} as const;

/** The session of a composer that has not been read yet. */
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
    turn: { asked: 0, shown: 0, noted: 0 },
    reviewed: 0,
  };
}
