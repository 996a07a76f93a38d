import type { Span } from './span';
import { tagger } from './tagger';

/** A word with its parts of speech, as `compromise` tags it. Offsets are those of the sentence. */
export interface TaggedWord extends Span {
  readonly text: string;
  /** compromise's tags, for instance `Verb`, `Imperative`, `Noun`, `Person`, `Place`. */
  readonly tags: ReadonlySet<string>;
}

/** Sentences kept with their tags: a draft's, and those of the drafts around it. */
const KEPT = 200;
const cache = new Map<string, readonly TaggedWord[]>();

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Tags one sentence, or gives back what it gave for the same sentence before. */
export function tagSentence(sentence: string): readonly TaggedWord[] {
  const known = cache.get(sentence);
  if (known) {
    cache.delete(sentence);
    cache.set(sentence, known);
    return known;
  }
  const parsed: { terms: Term[] }[] = tagger()(sentence).json({ offset: true });
  const words = parsed
    .flatMap((part) => part.terms)
    .filter((term) => term.offset.length > 0)
    .map(({ text, tags, offset }) => ({
      text,
      tags: new Set(tags),
      start: offset.start,
      end: offset.start + offset.length,
    }));
  cache.set(sentence, words);
  if (cache.size > KEPT) cache.delete(cache.keys().next().value!);
  return words;
}

const PICTURES = /(?:\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u200D|\uFE0F|\u20E3)+/gu;
const CAPITAL_FIRST = /^[^\p{L}]*\p{Lu}(?=\p{Ll})/u;

/**
 * Tags a clause that may begin with a command. To the tagger a capital, or an emoji before it, makes
 * a name of the command: it gets the clause without emoji and with a small letter first.
 */
export function tagClause(clause: string): readonly TaggedWord[] {
  const written = clause.replace(PICTURES, ' ').trim();
  return tagSentence(written.replace(CAPITAL_FIRST, (lead) => lead.toLowerCase()));
}
