import type { Draft } from '@/lib/engine/reading/draft';
import { contempt } from '@/lib/lexicon/contempt';
import { commaSeparated } from '@/lib/lexicon/one-of';

/** What newsrooms say that officials and bodies do. */
const DOES = commaSeparated(`
  says, said, tells, told, calls, called, asks, asked, asked about, warns, warned, urges, urged, vows, vowed, denies, denied,
  backs, backed, endorses, endorsed, rejects, rejected, wins, won, loses, lost, fails, failed, passes, passed, signs, signed,
  vetoes, vetoed, meets, met, meet, joins, joined, visits, visited, quits, resigns, resigned, apologises, apologised,
  apologizes, apologized, announces, announced, confirms, confirmed, claims, claimed, faces, flies, flew, steps down,
  stepped down, defends, defended, admits, admitted, accuses, accused, demands, demanded, pledges, pledged, proposes,
  proposed, unveils, unveiled, appoints, appointed, sues, sued, testifies, testified, survives, survived, draws, drew,
  reports, reportedly, votes, voted, hires, names, leads, held, is challenging, is visiting, is meeting, is standing,
  is running, to visit, to meet, to join, to run, to face, to speak, to sign, to stand, to debate, will visit, will meet,
  will join, will run, will face, will speak, will sign, will stand, will back, won't run, won't live, set to debate
`).join('|');
/** "Acme’s mayor says", "Gun control bill fails in": a headline with its verb. */
const DEED = new RegExp(
  String.raw`^\S+(?:\s(?!(?:should|must|would|could|ought|never|finally|always)\s)[^\s.!?]+){0,5}?,?\s(?:${DOES})(?![\p{sc=Latn}'’]|\s#)`,
  'iu',
);
/** Headlines begin with a capital or a number. */
const OPENS = /^[^\p{sc=Latn}\p{N}]{0,3}(?:\p{Lu}|\d)/u;
/** "… Ada Roe says: " before a quotation. */
const SPEAKER = /\s(?:says|said|tells|told|asked)\s?:?\s*$/u;
/** ", says peer", ", police say": the source behind the claim. */
const SOURCE =
  /,\s(?:(?:says?|said|according\sto|reports?|warns?|confirms?)\s[^.!?\n]{2,60}|[^,.!?\n]{2,50}\s(?:says?|said|finds?|found|estimates?|shows?|suggests?|confirms?|reports?|warns?|claims?|(?:told|tells)\s[^,.!?\n]{2,30}))\s*\.?\s*$/u;
/** Words in which writers speak for themselves or to somebody. */
const OWN_VOICE =
  /(?<![\p{sc=Latn}'’-])(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|ll)|our|us|my|me|mine|ours|you|you['’](?:re|ve|ll)|your|u|ur|lol|lmao|smh|omg)(?![\p{sc=Latn}'’-])|!|#.*#/iu;
const US_STATES = /\b(?:US|U\.S\.)/gu;
/** A second sentence of at most so many words only leads to the story: "Watch the full interview:". */
const LEAD_WORDS = 5;
/** Longest text of a headline, without links and quotations, in UTF-16 units. */
const LONGEST = 240;

/**
 * Whether a draft is a headline that reports what others did or said, without a word of the writer's own: "Mayor Roe says
 * the tax cut was a mistake". Quotations do not count as the writer's words.
 */
export function reportsNews(draft: Draft): boolean {
  return draft.derive(isReport);
}

function isReport(draft: Draft): boolean {
  const told = withoutOthersWords(draft);
  if (told.length > LONGEST || OWN_VOICE.test(told.replace(US_STATES, ''))) return false;
  const [headline = '', ...others] = told
    .split(/(?<=[.?!])\s+|\n+/u)
    .filter((part) => /\p{sc=Latn}/u.test(part));
  if (others.some((part) => part.trim().split(/\s+/u).length > LEAD_WORDS)) return false;
  if (!OPENS.test(headline)) return false;
  if (![DEED, SOURCE, SPEAKER].some((form) => form.test(headline))) return false;
  return draft.find(contempt).every((match) => draft.isQuoted(match));
}

/** The text without links, mentions and what stands in quotation marks. */
function withoutOthersWords({ text, quotations, entities }: Draft): string {
  const others = [...quotations, ...entities.filter(({ kind }) => kind === 'url')].sort(
    (a, b) => a.start - b.start,
  );
  let [told, from] = ['', 0];
  for (const { start, end } of others) {
    if (start >= from) told += text.slice(from, start);
    from = Math.max(from, end);
  }
  return (told + text.slice(from)).trim();
}
