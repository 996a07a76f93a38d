import type { PhraseList } from '@/lib/lexicon/types';
import type { PatternMatch } from '@/lib/match/matcher';
import type { Span } from '@/lib/text/span';
import type { Refusal } from './fixes/verify-fix';
import type { Finding, Fix } from './rule';
import type { DraftScore } from './scorer/draft-score';
import type { Joined } from './scorer/join';

/** Told of what a review asks and decides as it runs; it answers nothing, so that it changes nothing. */
export interface Trace {
  /** A list was looked up. */
  list(list: PhraseList, hits: readonly (Span & PatternMatchWords)[]): void;
  /** A condition was asked of the words of a span (UTF-16 offsets of the text). */
  gate(name: string, span: Span, answer: boolean): void;
  /** A finding was dropped: its words are those of an earlier one. */
  overlap(rule: string, finding: Finding): void;
  /** A fix was verified; `undefined` if it may be offered. */
  fix(rule: string, fix: Fix, refusal: Refusal | undefined): void;
  /** The scorer was asked about what a rule found. */
  joined(
    rule: string,
    found: readonly Finding[],
    joined: readonly Joined[],
    scores?: DraftScore,
  ): void;
}

/** The words of a hit, and the number of its pattern among those of all lists. */
interface PatternMatchWords extends Pick<PatternMatch, 'pattern'> {
  readonly text: string;
}
