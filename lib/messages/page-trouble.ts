import type { PageProblem } from '@/lib/x/health';

/** What is wrong with a page: what a composer lacks, or an editor whose test ids are not known. */
export type PageTrouble = PageProblem | 'unknown-editor';

/** What people are told of a page's troubles, `null` while all is well. */
export function wordsForTroubles(troubles: readonly PageTrouble[]): string | null {
  return troubles.length > 0 ? 'Tweet Coach is off here: X has changed its compose box.' : null;
}
