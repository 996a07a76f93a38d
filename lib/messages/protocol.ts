import type { Surroundings } from '@/lib/engine/context';
import type { Review } from '@/lib/engine/hint';
import type { PanelLanguage } from '@/lib/i18n/panel';
import type { Fault } from '@/lib/settings/fault';
import type { Policy, PolicyReading, PolicyState } from '@/lib/settings/policy';
import type { Profile } from '@/lib/settings/schema';
import type { OwnProfile } from '@/lib/x/own-posts';
import type { Order } from './orders';
import type { PageReport, PageTrouble } from './page-trouble';

/** Every message of the extension, with its data and its answer. */
export interface Protocol {
  // To the background.
  review(draft: PageDraft): Verdict;
  /** Why each rule spoke or stayed silent on a draft, in lines of English. */
  explain(draft: PageDraft): string;
  /** A draft is about to come, so that lazy parts can be loaded now. */
  'warm-up'(): void;
  /** Runs the coach's script in the page that asks. Not used in Firefox: see `bringCoach`. */
  'bring-coach'(): void;
  /** What is wrong with the page that sends this; nothing if it is well again. */
  'page-health'(report: PageReport): void;
  /** The team's policy in force, with what is wrong with one that is not. */
  'policy-state'(): PolicyState;
  /** The policy in a file after trying its phrases, or everything that is wrong with it. */
  'read-policy'(json: string): PolicyReading;
  /** Carries out an order; returns the reasons if it was refused. */
  'carry-out'(order: Order): readonly Fault[] | null;

  // To the page of X in a tab.
  /** The posting account, in lower case; `null` if the page does not show it. */
  'page-account'(): string | null;
  'page-troubles'(): readonly PageTrouble[];
  /** The user's own profile as the page shows it; `null` on any other page. */
  'own-profile'(): OwnProfile | null;
  /** The keyboard shortcut was pressed: the focus goes into the panel, or back to the caret. */
  'switch-focus'(): void;
  /** How many hints are ignored in the drafts on the page. */
  'ignored-hints'(): number;
  /** Shows them again. */
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

/** A draft as the page knows it; the account decides how it is judged. */
export interface PageDraft {
  /** Its id from its first letter until it is recorded; `null` in a try box, from which nothing can be posted. */
  readonly id: string | null;
  /** The text in the compose box. */
  readonly text: string;
  /** The text with which it opened, as to edit a post; absent if it was empty. */
  readonly opened?: string | undefined;
  readonly surroundings: Surroundings;
  /** The posting account, in lower case and without `@`; `null` if the page does not show it. */
  readonly handle: string | null;
  /** In a trial, the policy to use instead of the one in force. */
  readonly policy?: Policy;
  /** The languages of the page, best first, as BCP 47 tags; English if absent. */
  readonly languages?: readonly string[];
}

/** A review, with the settings of the account that apply to it. */
export interface Verdict extends Review {
  /** The account's profile; `null` if none is chosen. */
  readonly profile: Profile | null;
  /** Whether the team's policy sets the profile, so that the writer cannot change it. */
  readonly profileLocked: boolean;
  /** Whether the coach is switched off or paused, here or everywhere: then there are no hints. */
  readonly muted: boolean;
  /** How many hints the account's ignores and allowed phrases hide, at most one per rule. */
  readonly ignored: number;
  /** Rules whose hints show their reason at once. */
  readonly explain: readonly string[];
  /** Rules that the writer is offered to turn off if they are ignored in this draft too. */
  readonly passedOver: readonly string[];
  /** Rules that the team's policy sets: they can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** The language of the hints, with the panel's texts. */
  readonly panel: PanelLanguage;
}
