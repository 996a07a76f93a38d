import type { Context } from '@/lib/engine/context';

/** A draft in a file, with what the file says about it. */
export interface PlannedDraft {
  /** Its id in the file, else the number of its first line. */
  readonly id: string;
  readonly text: string;
  readonly surface: Context['surface'];
  /** Whether a picture, video or poll is attached. */
  readonly media: boolean;
  readonly account: Context['account'];
  readonly topics: readonly string[];
  /** The time at which it is scheduled, in milliseconds since 1970; `null` if the file does not say. */
  readonly now: number | null;
}

/** The result of reading a file. */
export interface DraftFile {
  readonly drafts: readonly PlannedDraft[];
  /** Number of rows that are not for X or have no text. */
  readonly skipped: number;
  /** Sentences for the user on how the file was read. */
  readonly notes: readonly string[];
}

/** A new post of a business account, the defaults for what a file does not say. */
export function plannedDraft(id: string, text: string): PlannedDraft {
  return { id, text, surface: 'post', media: false, account: 'business', topics: [], now: null };
}
