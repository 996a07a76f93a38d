import type { Draft } from '@/lib/engine/reading/draft';
import type { Span } from '@/lib/text/span';

const THINGS = [
  'new|latest|shop|store|stores|team|range|menu|customers|clients|members|office|offices|website|site|app',
  'service|services|product|products|collection|stall|branch|branches|museum|library|clinic|café|cafe',
  'restaurant|kitchen|workshop|workshops|tickets|sale|offer|offers|opening hours|delivery',
].join('|');
const DEEDS = [
  'restocked|launched|launching|launch|released|releasing|open|opened|opening|hiring|recruiting|deliver',
  'delivering|ship|shipping|offer|offering|announce|introduce|introducing|sell|selling|stock|stocking',
  'present|presenting',
].join('|');
const BEFORE_DEED = 'just|now|finally|also|proudly|excited to|delighted to|pleased to';
const INVITATIONS =
  '(?:back )?in stock|now available|order from us|book with us|visit us|join us|shop with us|come and see us';

/** Words of an organisation about itself: "we" alone may be a family; with a shop or a launch it is a firm. */
const OUR_VOICE = new RegExp(
  String.raw`(?<![\p{sc=Latn}\d])(?:our (?:${THINGS})|we(?:'ve|'re| have| are)? (?:(?:${BEFORE_DEED}) )?(?:${DEEDS})|${INVITATIONS})(?![\p{sc=Latn}\d])`,
  'gu',
);

/** The first place where the writer speaks as an organisation. */
export function ourVoiceIn(draft: Draft): Span | undefined {
  for (const { index: start, 0: words } of draft.normalized.text.matchAll(OUR_VOICE)) {
    const span = draft.normalized.toSource({ start, end: start + words.length });
    if (span.start >= draft.retweetStart) return undefined;
    if (!draft.isQuoted(span)) return span;
  }
  return undefined;
}
