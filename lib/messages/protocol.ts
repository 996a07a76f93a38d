import type { Surroundings } from '@/lib/engine/context';
import type { Review } from '@/lib/engine/hint';
import type { PanelLanguage } from '@/lib/i18n/panel';
import type { Fault } from '@/lib/settings/fault';
import type { Policy, PolicyReading, PolicyState } from '@/lib/settings/policy';
import type { Profile } from '@/lib/settings/schema';
import type { OwnProfile } from '@/lib/x/own-posts';
import type { Order } from './orders';
import type { PageReport, PageTrouble } from './page-trouble';

/** Every message of the extension: what it carries, and what is answered. */
export interface Protocol {
  // To the background.
  review(draft: PageDraft): Verdict;
  /** Why each rule spoke or stayed silent on a draft, in lines of English. */
  explain(draft: PageDraft): string;
  /** A draft is about to come: what is loaded on first use may be loaded now. */
  'warm-up'(): void;
  /** Runs the coach's script in the page that asks. In Firefox none does: see `bringCoach`. */
  'bring-coach'(): void;
  /** What is wrong with the page that tells it, nothing if it is well again. */
  'page-health'(report: PageReport): void;
  /** The team's policy in force, with what is wrong with one that is not. */
  'policy-state'(): PolicyState;
  /** What the file of a policy holds, or all that is wrong with it, its phrases tried. */
  'read-policy'(json: string): PolicyReading;
  /** Does what an order says; where that was refused, says why. */
  'carry-out'(order: Order): readonly Fault[] | null;

  // To the page of X in a tab.
  /** Who posts, in lower case; `null` if the page does not say. */
  'page-account'(): string | null;
  'page-troubles'(): readonly PageTrouble[];
  /** The own profile as the page shows it; `null` on any other page. */
  'own-profile'(): OwnProfile | null;
  /** The keyboard shortcut was pressed: the focus goes into the panel, or back to the caret. */
  'switch-focus'(): void;
  /** How many hints are ignored in the drafts on the page. */
  'ignored-hints'(): number;
  /** Gives them again. */
  'show-ignored'(): void;
}

/** The messages that a page of X answers; all others go to the background. */
export type ToPage =
  | 'page-account'
  | 'page-troubles'
  | 'own-profile'
  | 'switch-focus'
  | 'ignored-hints'
  | 'show-ignored';
/** The messages that the background answers. */
export type ToBackground = Exclude<keyof Protocol, ToPage>;

/** What a message carries. */
export type Carried<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** A draft as the page knows it; who posts it decides how it is judged. */
export interface PageDraft {
  /**
   * Names it from its first letter to its record; `null` where it is written to see what the coach says, in a
   * box from which nothing can be posted.
   */
  readonly id: string | null;
  /** The text in the compose box. */
  readonly text: string;
  readonly surroundings: Surroundings;
  /** Who posts, in lower case and without `@`; `null` if the page does not say. */
  readonly handle: string | null;
  /** In a trial, the team's policy to judge by in place of the one in force. */
  readonly policy?: Policy;
  /** The languages in which the page is read, best first, as BCP 47 tags; English if left out. */
  readonly languages?: readonly string[];
}

/** A review and by whose manners it was made. */
export interface Verdict extends Review {
  /** The account's profile, `null` as long as nobody has chosen one. */
  readonly profile: Profile | null;
  /** Whether the team's policy sets the profile, so that the writer cannot. */
  readonly profileLocked: boolean;
  /** Whether the coach is switched off or paused, here or everywhere: then there are no hints. */
  readonly muted: boolean;
  /** How many hints the account's ignores and allowed phrases keep away, one for each rule. */
  readonly ignored: number;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that are offered to be turned off once they are ignored in this draft too. */
  readonly passedOver: readonly string[];
  /** Rules that the team's policy sets: they can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** The language of the hints, with the panel's words in it. */
  readonly panel: PanelLanguage;
}
