import type { PageProblem } from '@/lib/x/health';

/** What is wrong with a page: something that a composer lacks, or an editor with unknown test ids. */
export type PageTrouble = PageProblem | 'unknown-editor';

/** A page's troubles, empty if all is well, and the languages in which to describe them. */
export interface PageReport {
  readonly troubles: readonly PageTrouble[];
  /** The languages in which the page is read, best first, as BCP 47 tags. */
  readonly languages: readonly string[];
}
