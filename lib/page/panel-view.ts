import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, OfferedFix, Review } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Profile } from '@/lib/settings/schema';

/** The outcome of a fix. */
export type Notice =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'undone' }
  /** An input method is composing, so nothing was changed. */
  | { readonly kind: 'composing' }
  /** The fix is no longer valid for the draft, so nothing was written. */
  | { readonly kind: 'outdated' }
  /** X did not accept the change; `text` is what the draft would have become. */
  | { readonly kind: 'not-taken'; readonly text: string }
  /** The composer contains something other than it should. */
  | { readonly kind: 'unexpected'; readonly text: string };

/** A rule that was ignored again and again: its id and title. */
export type Offer = Pick<Hint, 'rule' | 'title'>;

/** How far a suppression reaches: this draft; these words, or the whole rule, on the account. */
export type Scope = 'draft' | 'phrase' | 'rule';

/** What is shown of a suppression. */
export interface ShownSuppression {
  readonly scope: Scope;
  /** The rule's title. */
  readonly title: string;
  /** The words that it is about; empty for the draft as a whole. */
  readonly quote: string;
  /** Where it is stored; `null` for this draft only. */
  readonly stored: { readonly account: string } | null;
}

/** A profile that was chosen for an account; the handle is without `@`. */
export interface ShownProfileChoice {
  readonly account: string;
  readonly profile: Profile;
}

/** Whom a draft addresses first, although everyone can read it. */
export interface Addressee {
  /** Without `@`. */
  readonly handle: string;
  readonly as: 'reply' | 'quote';
}

/** What the panel shows of a draft. */
export interface ShownDraft {
  /** The text to which the hints' spans refer. */
  readonly text: string;
  readonly hints: readonly Hint[];
  /** What works in the draft, in one line. */
  readonly praise: Review['praise'];
  readonly notice: Notice | null;
  /** Whether the last fix can still be undone. */
  readonly canUndo: boolean;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that the team's policy sets: their hints can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** A rule that was ignored again and again: the writer is asked whether to turn it off. */
  readonly offer: Offer | null;
  /** Whether to say that the draft is in a language that no rule reads. */
  readonly unread: boolean;
  /** The account's profile: `null` if none is chosen, `undefined` before the first review. */
  readonly profile: Profile | null | undefined;
  /** Whether the team's policy sets the profile. */
  readonly profileLocked: boolean;
  /** The profile that was just chosen, if nothing was done since; can be undone. */
  readonly profileChoice: ShownProfileChoice | null;
  /** What was just suppressed, if nothing was done since; can be undone. */
  readonly suppressed: ShownSuppression | null;
  /** How many hints are suppressed in this draft. */
  readonly ignored: number;
  /** How many hints the account's ignores and allowed phrases hide. */
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
  /** Undoes the last suppression. */
  readonly onUndoSuppression: () => void;
  /** Shows the hints again that are suppressed in this draft. */
  readonly onShowIgnored: () => void;
  /** Opens the list of ignores. */
  readonly onSeeIgnored: () => void;
  /** Opens the settings of the posting account. */
  readonly onSettings: () => void;
  /** Undoes the last choice of a profile. */
  readonly onUndoProfile: () => void;
  /** Resolves to whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCollapse: (collapsed: boolean) => void;
}

/** Everything that is rendered below a compose box, and the actions of its buttons. */
export interface PanelProps extends ShownDraft, PanelActions {
  /** The hint that the caret is in. */
  readonly activeHint: Hint | null;
  readonly collapsed: boolean;
  /** Text of a polite live region for screen readers. */
  readonly announcement: string;
  /** Whom the draft addresses first; `null` if nobody. */
  readonly addressee: Addressee | null;
  /** The posting account; `null` if the page does not show it. */
  readonly handle: string | null;
}

/** The input of a panel. */
export interface PanelView extends PanelProps {
  /** Returns the texts of the panel. */
  readonly speaker: PanelSpeaker;
  /** The writer wants to return from the panel to the editor. */
  readonly onLeave: () => void;
}

/** Renders a panel into an element of its own, which is removed when the signal given at its creation is aborted. */
export interface Panel {
  readonly host: HTMLElement;
  render(view: PanelView): void;
  /** Moves the focus into it, if it shows a button; call this only if the writer asks for it. */
  enter(): void;
}
