import { publicFigures, reportedScorn, scorn } from '@/lib/data/scorn';
import type { Draft, Match } from './draft';

/**
 * Words of scorn that share a sentence with a politician or a camp, in the order in which they
 * stand; none where the sentence reports what others said.
 */
export function* scornForFigures(draft: Draft): Generator<Match> {
  const sentenceOf = (match: Match) => draft.sentenceAt(match).start;
  const figures = new Set([...draft.find(publicFigures)].map(sentenceOf));
  if (figures.size === 0) return;
  const reported = new Set([...draft.find(reportedScorn)].map(sentenceOf));
  for (const match of draft.find(scorn)) {
    const sentence = sentenceOf(match);
    if (figures.has(sentence) && !reported.has(sentence) && !draft.isQuoted(match)) yield match;
  }
}
