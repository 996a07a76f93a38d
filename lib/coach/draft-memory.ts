/**
 * What was ignored in drafts whose editor X has taken away. X rebuilds an editor with its text when
 * the writer comes back from picking a picture or a date (dossier 1.2); the draft is the same, so
 * its ignores hold. Kept in memory only, for as long as the page lives.
 */
export interface DraftMemory {
  leave(text: string, ignored: ReadonlySet<string>): void;
  /** What was ignored in a draft that was left with this very text. */
  recall(text: string): ReadonlySet<string>;
}

/** Drafts kept: those left last. */
const KEPT = 10;

export function createDraftMemory(): DraftMemory {
  const left = new Map<string, ReadonlySet<string>>();
  return {
    leave(text, ignored) {
      if (text.trim() === '' || ignored.size === 0) return;
      left.delete(text);
      left.set(text, new Set(ignored));
      if (left.size > KEPT) left.delete(left.keys().next().value!);
    },
    recall: (text) => left.get(text) ?? new Set(),
  };
}
