import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, OfferedFix, Review } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Profile } from '@/lib/settings/schema';

/** What became of a fix. */
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

/** A rule that was passed over time and again, by id and in words. */
export type Offer = Pick<Hint, 'rule' | 'title'>;

/** How far a suppression reaches: this draft; these words, or the whole rule, on the account. */
export type Scope = 'draft' | 'phrase' | 'rule';

/** What is told of something that is suppressed. */
export interface ShownSuppression {
  readonly scope: Scope;
  /** The rule's title. */
  readonly title: string;
  /** The words that it is about, empty for the draft as a whole. */
  readonly quote: string;
  /** Where it is stored; `null` for this draft only. */
  readonly stored: { readonly account: string } | null;
}

/** A profile that was chosen for an account, by its handle without `@`. */
export interface ShownProfileChoice {
  readonly account: string;
  readonly profile: Profile;
}

/** Whom a draft is addressed to first: everyone can read it too. */
export interface Addressee {
  /** Without `@`. */
  readonly handle: string;
  readonly as: 'reply' | 'quote';
}

/** What the panel shows of a draft. */
export interface ShownDraft {
  /** The text that the hints' spans belong to. */
  readonly text: string;
  readonly hints: readonly Hint[];
  /** What works in the draft, in one line. */
  readonly praise: Review['praise'];
  readonly notice: Notice | null;
  /** Whether the last fix can still be taken back. */
  readonly canUndo: boolean;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that the team's policy sets: their hints can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** A rule that was passed over time and again: the writer is asked whether to turn it off. */
  readonly offer: Offer | null;
  /** Whether the draft is in a language that no rule reads, and that is to be said. */
  readonly unread: boolean;
  /** The account's profile: `null` when nobody chose one, `undefined` before the first review. */
  readonly profile: Profile | null | undefined;
  /** Whether the team's policy sets the profile. */
  readonly profileLocked: boolean;
  /** The profile that was chosen last, if nothing was done since; it can be taken back. */
  readonly profileChoice: ShownProfileChoice | null;
  /** What was suppressed last, if nothing was done since; it can be taken back. */
  readonly suppressed: ShownSuppression | null;
  /** How many hints are suppressed in this draft. */
  readonly ignored: number;
  /** How many hints the account's own ignores and allowed phrases keep away. */
  readonly ignoredForGood: number;
}

/** What the panel's buttons do. */
export interface PanelActions {
  readonly onFix: (hint: Hint, fix: OfferedFix) => void;
  readonly onUndo: () => void;
  readonly onIgnore: (hint: Hint, scope: Scope) => void;
  readonly onOffer: (accepted: boolean) => void;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onProfile: (profile: Profile) => void;
  /** Takes back what was suppressed last. */
  readonly onUndoSuppression: () => void;
  /** Gives the hints again that are suppressed in this draft. */
  readonly onShowIgnored: () => void;
  /** Opens the list of all that is ignored. */
  readonly onSeeIgnored: () => void;
  /** Opens the settings of the account that posts. */
  readonly onSettings: () => void;
  /** Takes back the profile that was chosen last. */
  readonly onUndoProfile: () => void;
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCollapse: (collapsed: boolean) => void;
}

/** All that is drawn under one compose box, and what its buttons do. */
export interface PanelProps extends ShownDraft, PanelActions {
  /** The hint that the caret is in. */
  readonly activeHint: Hint | null;
  readonly collapsed: boolean;
  /** What a screen reader is told, politely, when it changes. */
  readonly announcement: string;
  /** To whom the draft is addressed before everyone; `null` where it is to no one. */
  readonly addressee: Addressee | null;
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
}

/** What a panel is handed. */
export interface PanelView extends PanelProps {
  /** Says what stands in the panel. */
  readonly speaker: PanelSpeaker;
  /** The writer wants back from the panel into the editor. */
  readonly onLeave: () => void;
}

/** Something that draws a panel into an element of its own, which goes with the signal it was made with. */
export interface Panel {
  readonly host: HTMLElement;
  render(view: PanelView): void;
  /** Moves the focus into it, if it shows a button; to be called only when the writer asks for that. */
  enter(): void;
}
