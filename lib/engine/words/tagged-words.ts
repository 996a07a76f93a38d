import { Recent } from '@/lib/text/recent';
import type { Span } from '@/lib/text/span';
import { tagger } from './tagger';

/** A word with its parts of speech, as `compromise` tags it. Offsets are those of the sentence. */
export interface TaggedWord extends Span {
  readonly text: string;
  /** compromise's tags, for instance `Verb`, `Imperative`, `Noun`, `Person`, `Place`. */
  readonly tags: ReadonlySet<string>;
}

/** UTF-16 units of sentences of which the tags are kept, twice: a draft's, and those of the drafts around it. */
const KEPT = 10_000;
const tagged = new Recent<readonly TaggedWord[]>(KEPT);

/** What the library records about a word. */
interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

/** Tags one sentence, or returns the earlier result for the same sentence. */
export function tagSentence(sentence: string): readonly TaggedWord[] {
  return tagged.of(sentence, runTagger);
}

function runTagger(sentence: string): TaggedWord[] {
  const terms: object[] = tagger()(sentence).compute('offset').docs.flat();
  return (terms as Term[])
    .filter(({ offset }) => offset.length > 0)
    .map(({ text, tags, offset }) => ({
      text,
      tags,
      start: offset.start,
      end: offset.start + offset.length,
    }));
}

const PICTURES = /(?:\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\u200D|\uFE0F|\u20E3)+/gu;
const CAPITAL_FIRST = /^[^\p{L}]*\p{Lu}(?=\p{Ll})/u;

/**
 * Tags a clause that may begin with an imperative. The tagger takes a capitalised imperative, or one after an emoji,
 * for a name, so it gets the clause without emoji and with a lower-case first letter.
 */
export function tagClause(clause: string): readonly TaggedWord[] {
  const written = clause.replace(PICTURES, ' ').trim();
  return tagSentence(written.replace(CAPITAL_FIRST, (lead) => lead.toLowerCase()));
}
