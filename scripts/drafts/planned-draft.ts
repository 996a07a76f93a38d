import { defaultContext, mediaOf, type Context } from '@/lib/engine/context';

/** The kinds of accounts that a draft may be judged for. */
export const accounts = ['business', 'personal'] as const satisfies readonly Context['account'][];

/** Splits topics with commas between them. */
export function topicsIn(words: string): string[] {
  return words
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
}

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

/**
 * What a draft is judged by.
 *
 * @param now the time for a draft without one, in milliseconds since 1970
 */
export function contextOf(
  { surface, media, account, topics, now: at }: PlannedDraft,
  now: number,
): Context {
  const given = { surface, account, topics: [...topics], media: mediaOf(media) };
  return { ...defaultContext, ...given, now: at ?? now };
}

/** A new post of a business account, the defaults for what a file does not say. */
export function plannedDraft(id: string, text: string): PlannedDraft {
  return { id, text, surface: 'post', media: false, account: 'business', topics: [], now: null };
}
