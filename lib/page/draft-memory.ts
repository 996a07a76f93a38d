import type { PastPost } from '@/lib/engine/context';
import type { Suppression } from './suppression';

/** The outcomes of the hints of one draft. */
export type Outcomes = PastPost['hints'];

/** What is remembered of a draft that left its composer. */
export interface LeftDraft {
  readonly id: string;
  /** See `Session`. */
  readonly opened: string | undefined;
  readonly suppressions: readonly Suppression[];
  readonly outcomes: Outcomes;
}

/**
 * Drafts that left their composer, by their text. X rebuilds an editor with its text when the writer returns from
 * picking a picture or a date (docs/x-composer.md, 1.2), and the signs that a post was sent come after its composer was
 * emptied (docs/x-composer.md, 6). Kept only in memory, as long as the page lives.
 */
export interface DraftMemory {
  leave(text: string, draft: LeftDraft): void;
  /** The draft that was left with exactly this text; `null` if there is none. */
  recall(text: string): LeftDraft | null;
  /** Removes a draft that was sent: the next one with this text is a new draft. */
  forget(text: string): void;
  /** Rules that the writer has already been offered to turn off. */
  readonly offered: Set<string>;
  /** What screen readers were last told of each draft, by its id, since the last one that was sent. */
  readonly told: Map<string, string>;
}

/** How many of the latest drafts are kept: more than a thread can have parts (docs/x-composer.md, 1.3). */
const KEPT = 30;

/** Creates an empty memory, which all composers of a page share. */
export function createDraftMemory(): DraftMemory {
  const left = new Map<string, LeftDraft>();
  const told = new Map<string, string>();
  return {
    leave(text, draft) {
      left.delete(text);
      if (text.trim() === '') return;
      left.set(text, draft);
      if (left.size > KEPT) left.delete(left.keys().next().value!);
    },
    recall: (text) => left.get(text) ?? null,
    forget(text) {
      left.delete(text);
      told.clear();
    },
    offered: new Set(),
    told,
  };
}
