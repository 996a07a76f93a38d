import type { PageProblem } from '@/lib/x/health';

/** What is wrong with a page: what a composer lacks, or an editor whose test ids are not known. */
export type PageTrouble = PageProblem | 'unknown-editor';

/** A page's troubles, none while all is well, and for whom they are put in words. */
export interface PageReport {
  readonly troubles: readonly PageTrouble[];
  /** The languages in which the page is read, best first, as BCP 47 tags. */
  readonly languages: readonly string[];
}
