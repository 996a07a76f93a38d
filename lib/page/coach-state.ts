import type { Hint } from '@/lib/engine/hint';
import type { PanelLanguage } from '@/lib/i18n/panel';
import type { Profile } from '@/lib/settings/schema';
import type { Verdict } from '@/lib/messages/protocol';

/** What happened last to a fix. */
export type Notice =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'undone' }
  /** An input method is composing: nothing was touched. */
  | { readonly kind: 'composing' }
  /** The fix no longer stands in the draft, so that nothing was written. */
  | { readonly kind: 'outdated' }
  /** X did not take the change; `text` is what the draft would have become. */
  | { readonly kind: 'not-taken'; readonly text: string }
  /** The composer holds something else than it should. */
  | { readonly kind: 'unexpected'; readonly text: string };

/** The hint's rule, by id and in words. */
export type Offer = Pick<Hint, 'rule' | 'title'>;

/** A profile that was chosen in the panel, and what it took the place of. */
export interface ProfileChoice {
  /** The account that it was chosen for, in lower case. */
  readonly account: string;
  readonly profile: Profile;
  /** `null` where nobody had chosen one before. */
  readonly previous: Profile | null;
}

/** What the writer told the coach last to be silent about. */
export interface SilenceChoice {
  /** How far it reaches: this draft; these words, or the whole rule, on the account. */
  readonly scope: 'draft' | 'phrase' | 'rule';
  /** The rule's title. */
  readonly title: string;
  /** The words that it is about, empty for the draft as a whole. */
  readonly quote: string;
  /** The key of the hint, `null` where a rule was turned off at an offer. */
  readonly key: string | null;
  /** Where it was stored; `null` for this draft only. */
  readonly stored: { readonly account: string; readonly id: string } | null;
}

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
  /** Rules that the team's policy sets: their hints can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** A rule that was passed over time and again: the writer is asked whether to turn it off. */
  readonly offer: Offer | null;
  /** Whether the draft is in a language that no rule reads. */
  readonly unread: boolean;
  /** The language of the hints, with the panel's words in it. */
  readonly panel: PanelLanguage;
  /** How many reviews have finished. */
  readonly reviewed: number;
  /** The account's profile: `null` when nobody chose one, `undefined` before the first review. */
  readonly profile: Profile | null | undefined;
  /** Whether the team's policy sets the profile. */
  readonly profileLocked: boolean;
  /** The profile that was chosen last while this draft was written; it can be taken back. */
  readonly profileChoice: ProfileChoice | null;
  /** What was silenced last while this draft was written; it can be taken back. */
  readonly silence: SilenceChoice | null;
  /** How many hints are ignored in this draft. */
  readonly ignored: number;
  /** How many hints the account's own ignores and allowed phrases keep away. */
  readonly ignoredForGood: number;
}

/** What is shown of a composer that was not read yet. */
export const UNREAD: CoachState = {
  text: '',
  hints: [],
  praise: null,
  active: null,
  notice: null,
  canUndo: false,
  explain: [],
  locked: [],
  offer: null,
  unread: false,
  panel: { locale: 'en', texts: {} },
  reviewed: 0,
  profile: undefined,
  profileLocked: false,
  profileChoice: null,
  silence: null,
  ignored: 0,
  ignoredForGood: 0,
};
