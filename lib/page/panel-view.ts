import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, OfferedFix } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Profile } from '@/lib/settings/schema';
import type { Addressee } from './addressee';
import type { CoachState } from './coach-state';

/** How far an ignore reaches: this draft; these words, or this rule, on this account. */
export type IgnoreScope = 'draft' | 'phrase' | 'rule';

/** What the panel's buttons do. */
export interface PanelActions {
  readonly onFix: (hint: Hint, fix: OfferedFix) => void;
  readonly onUndo: () => void;
  readonly onIgnore: (hint: Hint, scope: IgnoreScope) => void;
  readonly onOffer: (accepted: boolean) => void;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onProfile: (profile: Profile) => void;
  /** Takes back what was silenced last. */
  readonly onUndoSilence: () => void;
  /** Gives the hints again that are ignored in this draft. */
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
  /** The writer wants back from the panel into the editor. */
  readonly onLeave: () => void;
}

/** What is drawn under one compose box, and what its buttons do. */
export interface PanelView extends Omit<CoachState, 'active' | 'reviewed' | 'panel'>, PanelActions {
  /** The hint that the caret is in. */
  readonly activeHint: Hint | null;
  readonly collapsed: boolean;
  /** What a screen reader is told, politely, when it changes. */
  readonly announcement: string;
  /** To whom the draft is addressed before everyone; `null` where it is to no one. */
  readonly addressee: Addressee | null;
  /** Says what stands in the panel. */
  readonly speaker: PanelSpeaker;
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
}

/** Something that draws a panel into an element of its own, which goes with the signal it was made with. */
export interface Panel {
  readonly host: HTMLElement;
  render(view: PanelView): void;
  /** Moves the focus into it, if it shows a button; to be called only when the writer asks for that. */
  enter(): void;
}
