import type { Draft } from '@/lib/engine/reading/draft';
import { publicSafety } from '@/lib/lexicon/asks-to-spread';
import { alarms, troubles } from '@/lib/lexicon/danger-words';
import { overlapping, type Span } from '@/lib/text/span';

/** How many different words of trouble make a warning. */
const ENOUGH = 2;
/** Words of trouble that never make a warning alone. */
const FAINT =
  /^(?:lost|hurt|nurses?|found|urgent|passport|bridge|nuts?|tide|heat|teddy|ward|down|cancelled|closed|shut)$/;
/** Words about oneself or to the reader, of works and of what is on, and marks of joy: nearly every ask to promote has one. */
const PROMOTES =
  /\b(?:our|we|us|my|i|me|your?|new|join|win|free|book|tickets?|opens?|come|votes?|likes?|follow\w*|video|songs?|single|albums?|films?|photo|post|read|watch|listen|tag|bring|friends?|shows?|sale|shop|fun|back|if|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[!£$€@#]|\/\/|\p{Extended_Pictographic}/iu;

/** "RT if you drive that road", "share if you walk your dog there": whom a warning is for. */
const CONCERNED =
  /\bif\syou\s(?:live|drive|walk|ride|cycle|park|swim|fish|sail|commute|work)\b(?:\syour\s(?:dogs?|horses?|kids)\b)?/giu;

const promotes = ({ text }: Draft): boolean => PROMOTES.test(text.replace(CONCERNED, ''));

/** How far from an ask its warning may stand, in UTF-16 units: the length of a post. */
const REACH = 280;

/** "Lost near Zubiri: Hana, 24, green pack": a search for somebody by name and age. */
const LOOKED_FOR =
  /\b(?:[Mm]issing|MISSING|[Ll]ost|LOST|[Ll]ast\sseen|[Ss]een|SEEN)\b[^.!?\n]{0,60}[:,?]\s\p{Lu}\p{sc=Latn}+(?:\s\p{Lu}\p{sc=Latn}+)?,\s(?:aged?\s)?\d{1,2}\b/u;

/** "She hasn’t come home", "nobody has seen them since", "he wandered off", "can’t find her mum". */
const NOT_BACK =
  /\b(?:(?:has|have)n['’]t|has\snot|never|didn['’]t|nobody\shas|no\sone\shas|not)\s(?:been\s)?(?:seen\s|c[oa]me\s(?:home|back)|checked\sin|g[oe]t\s(?:there|home|back|off\sthe))|\bleft\sthe\s(?:house|ward)\b|\b(?:walked|wandered|ran)\s(?:off|out\sof\s(?:his|her|their|the|a)\s(?:care\s)?(?:home|house|school|ward|hospital))\b|\bcan['’]t\sfind\s(?:his|her|their)\s(?:mum|mom|dad|parents|way)\b/iu;
/** What somebody who is looked for looks like. */
const LOOKS =
  /\b(?:hair|cap|coat|jacket|hoodie|slippers|plates|no\sphone)\b|,\s(?:aged?\s)?\d{1,2},/i;

/** "my son Tom": the writer’s own relative, in a draft that promotes nothing. */
const RELATIVE =
  /\b(?:my|our)\s(?:son|daughter|mum|mom|dad|nan|gran\p{Ll}*|uncle|brother|sister|friend|flatmate)\b/giu;

function looksForSomebody({ text }: Draft): boolean {
  if (LOOKED_FOR.test(text)) return true;
  if (!NOT_BACK.test(text)) return false;
  return LOOKS.test(text) || !PROMOTES.test(text.replace(NOT_BACK, '').replace(RELATIVE, ''));
}

const WHERE = String.raw`(?:near|on|at|in|from|outside|by|behind|between|under)`;
const WHEN = String.raw`(?:\s(?:overnight|yesterday|today|tonight|last\snight|this\s(?:morning|afternoon|evening|week)))?`;
/** "Found on the 36 bus: one violin", "This teddy was left at Gate 4", "Lost: a grey glove". */
const PROPERTY = new RegExp(
  String.raw`(?:^|[.!?\n]\s{0,3})handed\sin${WHEN}\s${WHERE}\s|(?:^|[.!?\n]\s{0,3})(?:lost|found|stolen)${WHEN}(?:\s${WHERE}\s[^.!?\n:]{2,60})?:\s(?:an?|one|two|set|pair|\d|gr[ae]y|black|white|brown|red|blue|green|yellow|silver|gold)\s(?!(?:\p{sc=Latn}+\s)?(?:song|film|book|album|play|poem|story|record|novel|talk|show|series|podcast|video|gig|tour|recipe)\b)|\b(?:was|were|been|got)\s(?:left|found|handed\sin|stolen)${WHEN}\s${WHERE}\s|(?:^|[.!?\n]\s{0,3})(?:stolen|\p{sc=Latn}+\s(?:stolen|handed\sin|picked\sup))${WHEN}\s${WHERE}\s`,
  'u',
);
/** "Let’s find the owner", "if you know whose", "have you lost a parrot?", "help it get home". Matches lower case, like the one before. */
const OWNER =
  /\b(?:(?:find|know|trace|reach)\s(?:the|its|his|her|their)\s(?:rightful\s)?owners?|(?:know|see|ask|wonder)\swhose|reunite\s(?:it|him|her|them|this\s\p{sc=Latn}+)\swith\s(?:its|his|her|their)|have\syou\slost|(?:anyone|anybody|someone|somebody)\s(?:lost|missing)\sa|belongs?\sto\syou|lost\sproperty|(?:it|him|her|them|this\s\p{sc=Latn}+)\s(?:to\s)?(?:get|find\s(?:its|his|her|their)\sway)\s(?:back\s)?home)\b/u;

/** One of these is in whatever the two match. */
const OF_OWNER = /lost|found|stolen|handed|picked|left|owner|whose|reunite|missing|belong|home/;

/** Whether a draft looks for the owner of something found, or for something lost or stolen. */
function looksForOwner({ text }: Draft): boolean {
  const small = text.toLowerCase();
  return OF_OWNER.test(small) && (PROPERTY.test(small) || OWNER.test(small));
}

/** Whether an ask is part of a warning, a search for somebody or a call for help: passing that on promotes nobody. */
export function isForPublicSafety(draft: Draft, { start, end }: Span): boolean {
  const around = { start: start - REACH, end: end + REACH };
  if (draft.derive(looksForSomebody) || draft.derive(looksForOwner)) return true;
  if (draft.standsWithin(around, publicSafety) || draft.standsWithin(around, alarms)) return true;
  const words = overlapping(draft.find(troubles), around).map(({ normalized }) => normalized);
  if (new Set(words).size >= ENOUGH) return true;
  return words.some((word) => !FAINT.test(word)) && !draft.derive(promotes);
}

/** Whether a draft no longer than two posts is a warning, a search or a call for help as a whole. */
export function isPublicSafety(draft: Draft): boolean {
  const { length } = draft.text;
  return length <= 2 * REACH && isForPublicSafety(draft, { start: 0, end: length });
}
