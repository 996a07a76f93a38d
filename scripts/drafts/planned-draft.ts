import type { Context } from '@/lib/engine/context';

/** A draft of a file, with what the file says of it. */
export interface PlannedDraft {
  /** The file's own name for it, else the line on which it begins. */
  readonly id: string;
  readonly text: string;
  readonly surface: Context['surface'];
  /** Whether a picture, video or poll goes with it. */
  readonly media: boolean;
  readonly account: Context['account'];
  readonly topics: readonly string[];
  /** When it is to be posted, in milliseconds since 1970; `null` if the file does not say. */
  readonly now: number | null;
}

/** What a file came to. */
export interface DraftFile {
  readonly drafts: readonly PlannedDraft[];
  /** Rows that are not for X, or that hold no text. */
  readonly skipped: number;
  /** What the user should know of how the file was read, one sentence each. */
  readonly notes: readonly string[];
}

/** A new post of a business account: what is assumed where a file says nothing. */
export function plannedDraft(id: string, text: string): PlannedDraft {
  return { id, text, surface: 'post', media: false, account: 'business', topics: [], now: null };
}
