import type { PhraseList } from '@/lib/lexicon/types';
import type { PatternMatch } from '@/lib/match/matcher';
import type { Span } from '@/lib/text/span';
import type { Refusal } from './fixes/verify-fix';
import type { Finding, Fix } from './rule';
import type { DraftScore } from './scorer/draft-score';
import type { Joined } from './scorer/join';

/** Is notified of what a review asks and decides. Its methods return nothing, so it cannot change the result. */
export interface Trace {
  /** A list was looked up. */
  list(list: PhraseList, hits: readonly (Span & PatternMatchWords)[]): void;
  /** A condition was checked on a span (UTF-16 offsets of the text). */
  gate(name: string, span: Span, answer: boolean): void;
  /** A finding was dropped because it overlaps an earlier one. */
  overlap(rule: string, finding: Finding): void;
  /** A fix was verified; `refusal` is `undefined` if it can be offered. */
  fix(rule: string, fix: Fix, refusal: Refusal | undefined): void;
  /** The findings of a rule were combined with the score. */
  joined(
    rule: string,
    found: readonly Finding[],
    joined: readonly Joined[],
    scores?: DraftScore,
  ): void;
}

/** The words of a hit, and the number of its pattern among all patterns of all lists. */
interface PatternMatchWords extends Pick<PatternMatch, 'pattern'> {
  readonly text: string;
}
