import type { Draft } from '@/lib/engine/reading/draft';
import { showings } from '@/lib/lexicon/names-and-trades';
import { slice, type Span } from '@/lib/text/span';
import { isMentionedAsWord } from './mentioned-words';
import { bearerBehind, CAPITAL, isWorkExplained, REACH } from './named-things';

/** "F**king": what stands for letters within a word. */
const STARS = /(?<=\p{sc=Latn})\*+(?=\p{sc=Latn})/gu;
const ARTICLE_OR_COUNT =
  /(?:\b(?:The|A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)|\b\d{1,2}|\p{Ll}|["“‘'])\s?$/u;
/** "Fools and Kings: a talk", "The Fool brothers": what follows turns the word into a name. */
const TITLE_GOES_ON =
  /^(?:,\s\p{Lu}\p{Ll}+)?(?:\s(?:and|&|of|the|in)){1,2}\s\p{Lu}[\p{sc=Latn}’']+(?:\s\p{Lu}[\p{sc=Latn}’']+)*(?:[:,.]|\s(?:screens?|plays?|opens?|returns?|tours?|runs?|won)\s)|^\s(?:[Bb]rothers|[Ss]isters|[Tt]rio|[Qq]uartet|[Bb]and)\b/u;
/** "Fool Moon": the title goes on, and it is not the name of a person. */
const NEXT_CAPITAL = /^\s\p{Lu}\p{Ll}+(?:[,:.]|\s\p{Ll})/u;
/** "Cowards Bend": words after the name of a place. */
const PLACE_BEHIND =
  /^(?:['’]s)?\s(?:Alley|Avenue|Bank|Bay|Beach|Bend|Bridge|Brook|Cave|Cliff|Close|Corner|Cottage|Cove|Crag|Creek|Cross|Dale|Down|Falls|Farm|Fell|Gap|Gate|Glen|Green|Gully|Hall|Head|Hill|House|Inn|Island|Isle|Lake|Lane|Ledge|Mill|Moor|Nook|Nose|Park|Pass|Peak|Point|Pond|Quay|Ridge|River|Road|Rock|Rocks|Row|Steps|Street|Valley|Well|Wood|Woods|Yard)\b/u;
/** "Hooker, Oklahoma, has one mast": a place and its region. */
const REGION_BEHIND = /^,\s\p{Lu}\p{sc=Latn}+(?:\s\p{Lu}\p{sc=Latn}+)?,\s\p{Ll}/u;
/** "The Fools opens on Saturday": a singular verb, so it is one work. */
const SHOWS = /^\s(?:opens|screens|returns|closes|tours|premieres|transfers|airs)\s/;
/** "Bullshit is seventy pages long": the length of a work. */
const LENGTH_BEHIND =
  /^\s(?:is|runs|lasts)\s[\p{sc=Latn}\d\s-]{1,24}\s(?:pages|minutes|chapters|acts|verses|episodes)\b/u;
/** "The Fool by Mina Roe" */
const BY_AUTHOR = /^,?\sby\s(?:(?:von|van|de|di|da|le|la)\s)?\p{Lu}\p{Ll}+/u;
/** "Old Crone (gin, lime) is": what is in a drink or dish with that name. */
const CONTENTS_BEHIND = /^\s\([^()\n]{3,60}\)\s\p{Ll}/u;
/** "Old Crone gin": a product with that name. */
const PRODUCT_BEHIND =
  /^(?:\s\p{Lu}[\p{sc=Latn}'’]*){0,2}\s(?:gin|rum|whisky|whiskey|vodka|wine|stout|porter|ale|beer|lager|cider|ipa|bitter|mead|tea|coffee|cheese|cheddar|sauce|chutney|jam|pickle|honey|soap|candles?|mushrooms?|tomato(?:es)?|chill?i(?:es)?|roses?)\b/u;
/** "THE IDIOTS 9.00", "SINNERS 8.15pm": a film on a bill, and when it begins. */
const BILLED = /^[\p{Lu}\s’']{4,}$/u;
const BEGINS = /^(?:\s[\p{Lu}\d’'&-]+){0,4},?\s\d{1,2}(?:[.:]\d\d|[ap]m)/u;
const CAPITAL_BEFORE = /(?:^|\s)(?!The\s|A\s|An\s|You\s|These\s)\p{Lu}\p{Ll}+\s$/u;
const TO_SOMEBODY = /\b(?:you|your|you're|u|ur|yourself|these|those|what an?|such an?)\b/iu;

/** "Cur, mutt and mongrel: words for …", "…: how to say it": the text after the colon is about the words themselves. */
const WORDS_THEMSELVES =
  /^[^.!?\n:]{0,60}:\s[^.!?\n]{0,30}?\b(?:(?:words?|slurs?|insults?)\s(?:for|of|that|from|we|and|explained)|(?:glossary|dictionary|phrasebook)\b|terms?\sfor|phrases?\s(?:that|from|for|of)|the\sline\s(?:that|which|everyone|every|most)|sayings?|slang|how\s[^.!?\n]{1,40}\s(?:say|spell|pronounce)\b|[^.!?\n]{0,30}\b(?:called|named|nicknamed)\s(?:that|so)\b)/iu;
/** "Daft Moo is the name of our new cheese", "Fool’s Errand is our new walk". Matches lower case. */
const NAME_TOLD = /^[^.!?\n,:]{0,24}\s(?:is|was)\s(?:the|our|a|an|its)\s/;

/**
 * "Hypocrite is from the Greek for actor", "Cretins, the medical term, …": the word is explained. Matches lower case.
 */
const WORD_EXPLAINED =
  /^(?:['’]s\sguide\b|s?\s(?:once\s)?meant\s|s?\s(?:is|was|are|comes?|came)\s(?:from|after)\s(?:an?\s|the\s)?(?:old\s)?(?:greek|latin|norse|french|english|dutch|german|arabic|hindi|urdu|gaelic|welsh|irish|italian|spanish|yiddish)\b|,\s(?:the|an?)\s(?:[^\s,.]+\s){0,2}(?:terms?|words?|names?|slurs?)\b|s?\s(?:is|was)\s(?:one\sof\s)?(?:the|our|an?)\s(?:[^\s,.!?:]+\s){0,3}(?:words?|terms?|slurs?|insults?|slang)\b(?!\s(?:for|that\scomes)))/;

/** "The word slut meant a bad housekeeper": what may stand before a word that is explained. */
const WORD_LEAD = /^\s*(?:the\s(?:word|term|name)\s)?$/i;
/** The longest text that is read as such, in UTF-16 units. */
const LONGEST_LEAD = 12;

/** Words of those who study words. */
const WORD_LORE = /\b(?:dialect|etymolog|word\s(?:map|histor|origin)|old\snorse)/i;

/** Whether a draft is by somebody who studies words, and does not speak to its reader. */
function studiesWords({ text }: Draft): boolean {
  return WORD_LORE.test(text) && !TO_SOMEBODY.test(text);
}

/** Whether a sentence is about the words themselves, or says that they are the name of something. */
function isSpokenOf(draft: Draft, match: Span): boolean {
  if (isMentionedAsWord(draft, match)) return true;
  if (draft.derive(studiesWords)) return true;
  const { start } = draft.sentenceAt(match);
  const before = draft.text.slice(start, match.start);
  const behind = draft.text.slice(match.end, match.end + 2 * REACH);
  if (before.includes(':')) return false;
  if (WORDS_THEMSELVES.test(behind)) return true;
  if (before.length > LONGEST_LEAD || !WORD_LEAD.test(before)) return false;
  const told = behind.toLowerCase();
  return WORD_EXPLAINED.test(told) || bearerBehind(NAME_TOLD, told) >= 0;
}

/** Whether the words are in capitals before a time, as on the bill of a cinema. */
export const isBilled = ({ text }: Draft, { start, end }: Span): boolean =>
  BILLED.test(text.slice(start, end)) && BEGINS.test(text.slice(end, end + REACH));

/**
 * Whether the words are a title or name beside a word for plays, books, films or drinks, or are themselves the subject.
 */
export function isTitle(draft: Draft, match: Span): boolean {
  if (isSpokenOf(draft, match) || isBilled(draft, match)) return true;
  const words =
    slice(draft.text, match)
      .replace(STARS, '')
      .match(/\p{sc=Latn}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const behind = draft.text.slice(match.end, match.end + REACH);
  if (isWorkExplained(behind)) return true;
  if (!CAPITAL.test(last)) return false;
  if (PLACE_BEHIND.test(behind) || LENGTH_BEHIND.test(behind)) return true;
  if (words.length === 1 && REGION_BEHIND.test(behind)) return true;
  const sentence = draft.sentenceAt(match);
  if (TO_SOMEBODY.test(slice(draft.text, sentence))) return false;
  const before = draft.text.slice(sentence.start, match.start);
  const isRow =
    TITLE_GOES_ON.test(behind) ||
    NEXT_CAPITAL.test(behind) ||
    (words.length > 1 && words.every((word) => /^(?:\p{Lu}|\d|of|the|and|in)/u.test(word)));
  if (BY_AUTHOR.test(behind) && ARTICLE_OR_COUNT.test(before)) return true;
  if (SHOWS.test(behind) && /\bThe\s$/.test(before)) return true;
  if (PRODUCT_BEHIND.test(behind) && (isRow || CAPITAL_BEFORE.test(before))) return true;
  if (CONTENTS_BEHIND.test(behind) && (isRow || CAPITAL_BEFORE.test(before))) return true;
  if (!isRow && !ARTICLE_OR_COUNT.test(before)) return false;
  return draft.has(showings);
}
