import { spanForHint } from '@/lib/engine/hints/hint-span';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { contempt, publicFigures, reportedContempt } from '@/lib/lexicon/contempt';
import type { Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';

/** How far after the name of a side the text is read, in UTF-16 units. */
const REACH = 16;

/**
 * Contempt in the same sentence as a politician or a camp, together with the name if both are short enough to quote;
 * none if the sentence reports what others said.
 */
export function* contemptForFigures(draft: Draft): Generator<Span> {
  const sentenceOf = (match: Match) => draft.sentenceAt(match).start;
  const named = draft.find(publicFigures).filter((name) => !isDirection(draft, name));
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

/** Things that have a left and a right side. */
const HAS_SIDES =
  /^\s(?:ear|eye|hand|arm|leg|foot|knee|shoulder|wrist|ankle|lung|side|lane|bank|turn|turning|corner|page|door|window|lens|boot|shoe|glove|sock|wheel|headlight|pedal|pocket|speaker|horn|paw|hoof|flank)s?\b/;

/** "Tag a sheep in the left ear": a side, not a camp. */
function isDirection(draft: Draft, { normalized, at }: Match): boolean {
  return (
    /^the (?:left|right)$/.test(normalized) &&
    HAS_SIDES.test(draft.normalized.text.slice(at.end, at.end + REACH))
  );
}
