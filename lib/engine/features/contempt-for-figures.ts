import { spanForHint } from '@/lib/engine/hints/hint-span';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { contempt, publicFigures, reportedContempt } from '@/lib/lexicon/contempt';
import type { Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';

/**
 * Contempt that shares a sentence with a politician or a camp, together with the name where both are
 * short enough to quote; none where the sentence reports what others said.
 */
export function* contemptForFigures(draft: Draft): Generator<Span> {
  const sentenceOf = (match: Match) => draft.sentenceAt(match).start;
  const named = draft.find(publicFigures);
  if (named.length === 0) return;
  const figures = new Map(named.map((name) => [sentenceOf(name), name]));
  const reported = new Set(draft.find(reportedContempt).map(sentenceOf));
  for (const match of draft.find(contempt)) {
    const sentence = sentenceOf(match);
    const figure = figures.get(sentence);
    if (!figure || reported.has(sentence) || draft.isQuoted(match)) continue;
    yield spanForHint(draft, match, new SpanIndex([figure]));
  }
}
