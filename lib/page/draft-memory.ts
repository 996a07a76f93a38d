import type { PastPost } from '@/lib/engine/context';
import type { Suppression } from './suppression';

/** What became of the hints of one draft. */
export type Outcomes = PastPost['hints'];

/** What is kept of a draft that left its composer. */
export interface LeftDraft {
  readonly id: string;
  readonly suppressions: readonly Suppression[];
  readonly outcomes: Outcomes;
}

/**
 * What is known of drafts that left their composer, by their text. X rebuilds an editor with its text
 * when the writer comes back from picking a picture or a date (docs/x-composer.md, 1.2), and the signs that a
 * post was sent come after its composer was emptied (docs/x-composer.md, 6). Kept in memory only, for as long as
 * the page lives.
 */
export interface DraftMemory {
  leave(text: string, draft: LeftDraft): void;
  /** What is known of the draft that was left with this very text, `null` if none was. */
  recall(text: string): LeftDraft | null;
  /** Forgets a draft that was sent: the next one with this text is another. */
  forget(text: string): void;
  /** Rules that the writer was already offered to turn off. */
  readonly offered: Set<string>;
}

/** Drafts kept, those left last: more than X takes parts of a thread (docs/x-composer.md, 1.3). */
const KEPT = 30;

/** A memory of no draft, to be shared by all composers of a page. */
export function createDraftMemory(): DraftMemory {
  const left = new Map<string, LeftDraft>();
  return {
    leave(text, draft) {
      left.delete(text);
      if (text.trim() === '') return;
      left.set(text, draft);
      if (left.size > KEPT) left.delete(left.keys().next().value!);
    },
    recall: (text) => left.get(text) ?? null,
    forget: (text) => void left.delete(text),
    offered: new Set(),
  };
}
