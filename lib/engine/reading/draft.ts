import type { Trace } from '@/lib/engine/trace';
import { tagSentence, type TaggedWord } from '@/lib/engine/words/tagged-words';
import type { PhraseList } from '@/lib/lexicon/types';
import type { Hits } from '@/lib/match/lexicon';
import type { PatternMatch } from '@/lib/match/matcher';
import { overlapping, overlaps, slice, spanAt, type Span } from '@/lib/text/span';
import { tokenize, type Tokens } from '@/lib/text/tokens';
import { opensClause } from './clauses';
import { findEntities, weightedLength, type Entity, type EntityKind } from './entities';
import { lexicon } from './lexicon';
import { isNegatedAt } from './negation';
import { normalize, type NormalizedText } from './normalize';
import { quotationsIn, retweetIn } from './others-words';
import { piecesOf, type PlacedPiece } from './pieces';
import { proseOf, wordsInProse } from './prose';
import { sentencesOf } from './sentences';
import { titlesIn } from './titles';

/** A phrase found in a draft. */
export interface Match extends Span {
  /** The words as the writer wrote them. */
  readonly text: string;
  /** The same words in the normalized text: lower case, "f0llow" as "follow". */
  readonly normalized: string;
  /** Their span in the normalized text. */
  readonly at: Span;
}

const NONE: readonly Match[] = [];

/**
 * Longest sentence that is passed to the tagger, in UTF-16 units: real ones are shorter, and the cost grows with the
 * length.
 */
const LONGEST_SENTENCE = 2000;

/** Finds the phrases of all lists in a text. */
export interface PhraseFinder {
  hits(tokens: Tokens): { of(list: PhraseList): readonly PatternMatch[] };
}

/**
 * A text in the compose box, and everything that rules ask about it, computed on first use and cached. All spans are
 * UTF-16 offsets into `text`.
 */
export class Draft {
  #entities?: readonly Entity[];
  #normalized?: NormalizedText;
  #pieces?: readonly PlacedPiece[];
  #tokens?: Tokens;
  #hits?: Hits;
  #sentences?: readonly Span[];
  #prose?: string;
  #quotations?: readonly Span[];
  #titles?: readonly Span[];
  #retweetStart?: number;
  #weightedLength?: number;
  #wordCount?: number;
  readonly #clauseStarts = new Map<number, boolean>();
  readonly #negations = new Map<number, boolean>();
  readonly #derived = new Map<(draft: Draft) => unknown, unknown>();
  readonly #matches = new Map<PhraseList, readonly Match[]>();

  readonly #phrases: PhraseFinder | undefined;

  /**
   * @param phrases finds the hits of the phrase lists instead of the product's lexicon
   * @param trace is notified of what is asked of the draft
   */
  constructor(
    readonly text: string,
    phrases?: PhraseFinder,
    readonly trace?: Trace,
  ) {
    this.#phrases = phrases;
  }

  /** Links, mentions, tags and emoji in the order in which they stand. */
  get entities(): readonly Entity[] {
    return (this.#entities ??= findEntities(this.text));
  }

  /** The text in the form that the phrase lists match. */
  get normalized(): NormalizedText {
    return (this.#normalized ??= normalize(this.text, this.entities));
  }

  /** The normalized text in pieces, shared with drafts that were read before. */
  get pieces(): readonly PlacedPiece[] {
    return (this.#pieces ??= piecesOf(this.normalized.text));
  }

  /** The tokens of the normalized text. */
  get tokens(): Tokens {
    return (this.#tokens ??= tokenize(this.normalized.text));
  }

  /** The hits of all lists of the product's lexicon. */
  get hits(): Hits {
    return (this.#hits ??= lexicon.hits(this.tokens));
  }

  /** Sentences; a line break ends one. */
  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesOf(this.text, this.entitiesOf('url')));
  }

  /** The normalized text without links, tags, mentions and emoji. */
  get prose(): string {
    return (this.#prose ??= this.pieces
      .map(({ piece }) => piece.derive(proseOf))
      .filter((prose) => prose !== '')
      .join(' '));
  }

  /** How many words the draft has, not counting links, tags and mentions. */
  get wordCount(): number {
    return (this.#wordCount ??= this.pieces.reduce(
      (count, { piece }) => count + piece.derive(wordsInProse),
      0,
    ));
  }

  /**
   * The result of a function of the draft, computed once: for facts that several rules need.
   *
   * @param make must depend on the draft only
   */
  derive<T>(make: (draft: Draft) => T): T {
    if (this.#derived.has(make)) return this.#derived.get(make) as T;
    const made = make(this);
    this.#derived.set(make, made);
    return made;
  }

  /** Length as X counts it (`weightedLength`). */
  get weightedLength(): number {
    return (this.#weightedLength ??= weightedLength(this.text));
  }

  /** The entities of the given kinds. */
  entitiesOf(...kinds: readonly EntityKind[]): readonly Entity[] {
    const { entities } = this;
    return entities.length === 0 ? entities : entities.filter(({ kind }) => kinds.includes(kind));
  }

  /** Every hit of the list, in order. */
  find(list: PhraseList): readonly Match[] {
    const found = this.#hitsOf(list);
    if (this.trace) return this.#matchesOf(list, found);
    if (found.length === 0) return NONE;
    let matches = this.#matches.get(list);
    if (!matches) this.#matches.set(list, (matches = this.#matchesOf(list, found)));
    return matches;
  }

  /** The same hits one by one, for a caller that rarely needs more than the first. */
  each(list: PhraseList): Iterable<Match> {
    const found = this.#hitsOf(list);
    if (found.length === 0 && !this.trace) return NONE;
    return this.trace || this.#matches.has(list) ? this.find(list) : this.#oneByOne(found);
  }

  /**
   * Whether the list has a hit, so that conditions on it are worth checking. Always true with a trace, which records
   * every lookup.
   */
  mayHold(list: PhraseList): boolean {
    return this.trace !== undefined || this.#hitsOf(list).length > 0;
  }

  /** Whether a hit of the list overlaps the span. Uses binary search instead of reading all hits. */
  standsWithin(span: Span, list: PhraseList): boolean {
    const found = this.#hitsOf(list);
    if (this.trace) return overlapping(this.#matchesOf(list, found), span).length > 0;
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#matchOf(found[middle]!).end <= span.start) low = middle + 1;
      else high = middle;
    }
    const first = found[low];
    return first !== undefined && this.#matchOf(first).start < span.end;
  }

  #hitsOf(list: PhraseList): readonly PatternMatch[] {
    return (this.#phrases?.hits(this.tokens) ?? this.hits).of(list);
  }

  *#oneByOne(found: readonly PatternMatch[]): Generator<Match> {
    for (const each of found) yield this.#matchOf(each);
  }

  #matchOf({ start, end }: PatternMatch): Match {
    const { normalized, tokens } = this;
    const at = { start: tokens.starts[start]!, end: tokens.ends[end - 1]! };
    const span = normalized.toSource(at);
    return {
      start: span.start,
      end: span.end,
      text: slice(this.text, span),
      normalized: slice(normalized.text, at),
      at,
    };
  }

  #matchesOf(list: PhraseList, found: readonly PatternMatch[]): readonly Match[] {
    const matches = found.map((each) => this.#matchOf(each));
    this.trace?.list(
      list,
      matches.map(({ start, end, text }, i) => ({ start, end, text, pattern: found[i]!.pattern })),
    );
    return matches;
  }

  /** The first hit of the first of the lists that has any. */
  first(...lists: readonly PhraseList[]): Match | undefined {
    for (const list of lists) for (const match of this.each(list)) return match;
    return undefined;
  }

  /** Whether one of the lists has a hit. */
  has(...lists: readonly PhraseList[]): boolean {
    return this.first(...lists) !== undefined;
  }

  /** The sentence that contains the start of the span. */
  sentenceAt(span: Span): Span {
    return spanAt(this.sentences, span.start) ?? { start: 0, end: this.text.length };
  }

  /** The tagged words that overlap the span. Only the sentence at its start is tagged. */
  tagged(span: Span): readonly TaggedWord[] {
    const sentence = this.sentenceAt(span);
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const words = tagSentence(slice(this.text, sentence));
    return words
      .map((word) => ({
        ...word,
        start: word.start + sentence.start,
        end: word.end + sentence.start,
      }))
      .filter((word) => overlaps(word, span));
  }

  /** Whether the first word that overlaps the span has the tag. */
  isTagged(span: Span, tag: string): boolean {
    return this.gate(`is tagged ${tag}`, span, this.tagged(span)[0]?.tags.has(tag) ?? false);
  }

  /** Whether the match begins a clause, where a verb is an order to the reader. */
  startsClause(match: Match): boolean {
    const { start } = match.at;
    let answer = this.#clauseStarts.get(start);
    if (answer === undefined) {
      this.#clauseStarts.set(start, (answer = opensClause(this.normalized.text, start)));
    }
    return this.gate('begins a clause', match, answer);
  }

  /** Whether a "don't", "never", "no need to" shortly precedes the match in its clause. */
  isNegated(match: Match): boolean {
    const { start } = match.at;
    let answer = this.#negations.get(start);
    if (answer === undefined) {
      this.#negations.set(start, (answer = isNegatedAt(this.normalized.text, start)));
    }
    return this.gate('is negated', match, answer);
  }

  /** Whether the span is inside quotation marks or a title: somebody else's words, not the writer's. */
  isQuoted(span: Span): boolean {
    const quotation = spanAt(this.quotations, span.start);
    const answer =
      (quotation !== undefined && quotation.start < span.start && span.end <= quotation.end) ||
      this.#isInTitle(span);
    return this.gate('is quoted', span, answer);
  }

  #isInTitle(span: Span): boolean {
    const title = spanAt((this.#titles ??= titlesIn(this.text, this.sentences)), span.start);
    return title !== undefined && span.end <= title.end;
  }

  /** Returns the answer to a condition on the span, after reporting it to the trace under the given name. */
  gate(name: string, span: Span, answer: boolean): boolean {
    this.trace?.gate(name, span, answer);
    return answer;
  }

  /** The same for a condition on the whole draft. */
  wholeGate(name: string, answer: boolean): boolean {
    return this.gate(name, { start: 0, end: this.text.length }, answer);
  }

  /** Pieces between quotation marks, the marks included. */
  get quotations(): readonly Span[] {
    return (this.#quotations ??= quotationsIn(this.text));
  }

  /**
   * Where an old-style retweet begins ("… RT @name: …"): what follows is somebody else's text. The
   * text's length if there is none.
   */
  get retweetStart(): number {
    return (this.#retweetStart ??= retweetIn(this.normalized) ?? this.text.length);
  }
}
