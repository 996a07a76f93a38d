import type { Draft, Match } from '@/lib/engine/reading/draft';
import { URL_MARK } from '@/lib/text/marks';
import { isControl } from './controls';
import { isNameOrLabel } from './names';

/** How far after an order its question mark is searched, in UTF-16 units. */
const REACH = 130;
const QUESTION = new RegExp(String.raw`^[^.!\n${URL_MARK}]*\?`, '');

/** Verbs of orders that are as often nouns or adjectives at the start of a notice. */
const ALSO_NOUN =
  /^(?:open|order|find|head|trade|play|call|visit|treat|check|text|start|book|shop)(?=\s)/u;
/** "Order of play", "Find of the week". */
const OF = /^\sof\s/u;
/** What the word is a part of: "open mic", "head chef", "book fair". */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  open: /^\s(?:mics?|houses?|days?|studios?|evenings?|nights?|rehearsals?|gardens?|air|water|fire|training|sessions?|practice|workshops?|kitchens?|bar|lectures?|stage|decks|access|letter|morning|afternoon|weekend)\b/u,
  head: /^\s(?:chefs?|gardeners?|coach|coaches|teachers?|brewers?|bakers?|cooks?|judge|barista|waiter|office|count)\b/u,
  play: /^\s(?:groups?|areas?|parks?|days?|times?|centres?|centers?|schemes?|sessions?|schools?|rooms?|tents?|dates?|tickets)\b/u,
  trade: /^\s(?:counters?|fairs?|shows?|days?|prices|hours|unions?|desks?|stands?|paint)\b/u,
  call: /^\s(?:centres?|centers?|times?|sheets?|handlers?|charges?)\b/u,
  book: /^\s(?:fairs?|clubs?|sales?|swaps?|shops?|launch|launches|week|groups?|festivals?|stalls?|tokens?|signing)\b/u,
  visit: /^\s(?:times|hours|days)\b/u,
  start: /^\s(?:times?|lines?|lists?|is|at\s\d|from\sthe|\d)/u,
  check: /^\s(?:shirts?|trousers|cloth)\b/u,
  text: /^\s(?:and|by)\b/u,
  shop: /^\s(?:local|small|prices?|rents?|takings|charges|sells|sold|takes|gets|pays|floors?|windows?|staff|owners?|fronts?|assistants?|hours|counters?|managers?|dogs?|cats?|signs?|with\san?\s(?:flat|house|yard|garden|workshop))\b/u,
  treat: /^\s(?:nights?|days?)\b/u,
};
/** "Visit times are", "Trade counter hours are": the word begins the subject of a statement. */
const SUBJECT =
  /^(?:\s(?!(?:a|an|the|your|our|my|this|that|these|it|now|today|here|us|and|or|to|for|what|which|where|who|how|if|in|on|at|with|from|online)\b)\p{Ll}+){1,3}\s(?:is|are|was|were|has|have|had|will|costs?)\s/u;

/** Whether a word that could be an order is a noun or an adjective: "Open mic tonight", "Order of play". */
function isNoun({ normalized: { text } }: Draft, { at }: Match): boolean {
  const word = ALSO_NOUN.exec(text.slice(at.start, at.start + 6))?.[0];
  if (word === undefined) return false;
  const from = at.start + word.length;
  const behind = text.slice(from, from + REACH);
  return OF.test(behind) || SUBJECT.test(behind) || COMPOUNDS[word]?.test(behind) === true;
}

/** Whether the writer orders the reader to do it: "Buy now!", not "Never buy …" or "Buy or rent?". */
export function isOrder(draft: Draft, match: Match): boolean {
  if (!draft.startsClause(match) || draft.isNegated(match) || draft.isQuoted(match)) return false;
  if (draft.gate('is a name or label', match, isNameOrLabel(draft, match))) return false;
  if (draft.gate('is a control', match, isControl(draft, match))) return false;
  if (draft.gate('is a noun', match, isNoun(draft, match))) return false;
  const behind = draft.normalized.text.slice(match.at.end, match.at.end + REACH);
  return !draft.gate('is a question', match, QUESTION.test(behind));
}
