import type { Span } from '@/lib/text/span';
import type { Fix } from './rule';
import type { Level } from './schemas/hint';

export type { Level, Levels, LevelSetting, ReviewRequest } from './schemas/hint';

/** How firmly a hint is put, lightest first. */
export const levels = ['tip', 'consider', 'think-twice'] as const;
/** A change that can be applied with one click, with its label in the user's language. */
export interface OfferedFix extends Omit<Fix, 'label'> {
  /** What the button says, an imperative: "Leave out “Please RT”". */
  readonly label: string;
}

/** What the user sees of a finding. All offsets are UTF-16 and belong to the review's `source`. */
export interface Hint {
  readonly rule: string;
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  /** Where the advice is from. */
  readonly source: string;
  readonly example: { readonly before: string; readonly after: string };
  /** The words that the hint is about; empty if it is about something missing. */
  readonly quote: string;
  readonly span: Span | null;
  /** The parts of the span to underline, in order; the whole span if absent. */
  readonly marks?: readonly Span[];
  readonly fixes: readonly OfferedFix[];
}

/** Whether a draft is in the coach's language. */
export type Language = 'en' | 'other';

/** The result of a review. */
export interface Review {
  /** The text that the hints are about. */
  readonly source: string;
  /** The coach reads English only: on `other` there are no hints. */
  readonly language: Language;
  /** Most important first. */
  readonly hints: readonly Hint[];
  /** What works in the draft; `null` if nothing clearly does, or a hint contradicts it. */
  readonly praise: { readonly id: string; readonly message: string } | null;
  /** Rules that threw and were skipped, with the error's message. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}
