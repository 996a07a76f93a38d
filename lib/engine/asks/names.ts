import type { Draft, Match } from '@/lib/engine/reading/draft';
import { bearerEnd } from '@/lib/engine/reading/titles';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { showings } from '@/lib/lexicon/names-and-trades';
import { isCapitalAt } from '@/lib/text/characters';
import { slice, type Span } from '@/lib/text/span';

/** How far after a word its explanation is read, in UTF-16 units. */
const REACH = 80;
/** How far before it, in UTF-16 units. */
const BEFORE = 40;
/** ", our staff-owned grocer, opens", ", Lyon’s grocer, opens": only a name has an explanation between commas. */
const EXPLAINED =
  /^(?:\s(?:and|of|the|&|\p{Lu}[\p{sc=Latn}’']*)){0,4},\s(?:our|the|an?|my|your|this|that|now|formerly|\p{Lu}\p{sc=Latn}+['’]s?)\s[^.!?\n,:]{2,60}(?:,\s?|\sin\s[^.!?\n,:]{2,30},\s?)\p{Ll}/u;
/** "Everything must go, a novel about a shop, is our read": the words are the title of a work, capitalised or not. */
const WORK_EXPLAINED =
  /^,\s(?:our|the|an?|my|his|her|(?:\p{Lu}[\p{sc=Latn}-]*\s){0,2}\p{Lu}[\p{sc=Latn}-]*['’]s?)\s/u;
const AND_GOES_ON = /^\s[^.!?\n,:]{2,60},\s\p{Ll}/u;
/** "Book Now or Cry Later: a zine about gigs": the words open a title, and the kind of work follows a colon. */
const TITLE_BEFORE_WORK =
  /^(?:,?\s(?:and|or|of|at|in|the|to|an?|&|\p{Lu}[\p{sc=Latn}’']*)){0,8}:\s(?:our|the|an?|my|his|her)\s/u;
const AND_MORE = /^\s(?!to\b)\p{Ll}/u;
/** "RT = round trip", "Retweet means repost": the word is explained. */
const DEFINED = /^["'”’]?\s(?:=|means|stands\sfor|is\sshort\sfor)\s\p{sc=Latn}/iu;
/** "Repost: the map of 2025", "[Share] The map": a label, if the words after it ask for nothing. */
const LABELLED =
  /^(?::|\s(?:\||\/\/)|[\])])\s+(?!(?:if|to|and|this|for|like|follow|share|comment|tag|subscribe|rt|retweet|repost|please|pls|help)\b|https?:)[\p{sc=Latn}\d]/iu;
/** "Follow Me is the title of our record": the words are mentioned as a name. Matches lower case. */
const NAMED =
  /^["'”’]?,?\s(?:is|was|are|were|has been|becomes)\s(?:not\s)?(?:the|our|a|an|its|their|his|her|my)\s/;
/** "Please RT, reads the sign", "Buy now reads oddly": the words are mentioned, not used. */
const READ_OUT =
  /^["'”’]?,?\s(?:(?:reads?|says?|said|goes|went|ran|wrote)\s(?:the|a|an|one|our|his|her)|reads\s(?:oddly|like|as|badly|well))\s/u;
/** "The leaflet reads: BUY TODAY": somebody else's words, cited. */
const READ_BEFORE = /\b(?:reads?|says|said|goes|went|ran)\s?:\s["“‘']?$/;
/** "Follow me to the hide, said the otter": the words of somebody who is named behind them. */
const SAID_BEHIND =
  /^[^.!?\n,:]{0,40},["'”’]?\s(?:said|says|cried|cries|asked|sang|sings|shouted|shouts|whispered)\s(?:the|an?|our|my|\p{Lu}\p{Ll})/u;
/** "Buy now buttons": the words say what kind of thing it is. */
const KIND_OF =
  /^["'”’]?\s(?:buttons?|pop-?ups?|banners?|prompts?|schemes?|scams?|culture|ratings?\s(?:for|kept|stays?|from|is|was)|posts\s(?:are|get|do|were|have)\b)/iu;
/** "Call now open": the words describe a state, not an action. */
const STATE_BEHIND =
  /^\s(?:open|closed|shut|full|complete|vacant|empty)\b(?!\s(?:a|an|your|our|the)\b)/u;
/** One or two verbs without an object. */
const VERBS_ALONE = /^\p{sc=Latn}+(?:\s(?:and|&|or)(?:\s\p{sc=Latn}+)?)?$/u;
const FIRST_WORD = /^\p{sc=Latn}+/u;
/** "Subscribe and save is gone": the words, with those that they are paired with, are the subject of a sentence. */
const SUBJECT =
  /^(?:\s(?:and|&|or)\s(?!(?:i|we|you|it|he|she|they|this|that|there)\b)\p{sc=Latn}+)?["'”’]?\s(?:(?:is|was|has|will|did|does|isn['’]t|wasn['’]t|won['’]t)\s(?!(?:all|what|how|appreciated|free|welcome|much|greatly|really|highly|very|be|help|do)\b|the\s(?:best|least|way)\b)\p{sc=Latn})/iu;
/** "Subscribe and save no longer covers ink": the same with another verb, after an adverb that no order has. */
const SUBJECT_ACTS =
  /^(?:\s(?:and|&|or)\s\p{sc=Latn}+)?["'”’]?\s(?:(?:no\slonger|never|still|already)\s\p{sc=Latn}{2,}s\b|(?:are|were)\s(?:our|the|my|both)\s\p{Ll})/u;
/** "Retweet the parrot is back": the word is somebody's name, and the sentence is about them. */
const CALLED =
  /^\p{Lu}\p{Ll}+\s(?:the|our)\s(?!(?:post|tweet|pic|picture|photo|news|link|video|thread|word|poster|details|info|story|page)\b)\p{Ll}+\s(?:is|was|has|had|will|can|came|went|goes|got|lives|loves|likes|turns|turned)\s\p{sc=Latn}/u;
/** "Share and Repair in Bath mended 9 kettles": two capitalised verbs, of which the second is no ask, with their place. */
const PAIR_OF_PLACE =
  /^\p{Lu}\p{Ll}+\s(?:and|&)\s(?!Like|Share|Follow|Repost|Retweet|Comment|Tag|Win|Subscribe)\p{Lu}\p{Ll}+\s(?:in|of|from)\s\p{Lu}\p{Ll}+\s(?!now|today|tonight|this|and|or|to|for|with)\p{Ll}+\s/u;
const LINE_START = /(?:^|\n)[^\p{sc=Latn}\d\n]{0,4}$/u;
/** "Umpires: D. Share", "by R. Follow": the initials of a person before what is then a surname. */
const INITIALS_BEFORE =
  /(?:^|[\n:,;&(/]\s?|\b(?:and|by|with|from|an?|Mrs?|Ms|Dr|Prof|Rev)\.?\s)(?:\p{Lu}\.[\s-]?){1,3}$/u;
/** "Now casting: SUBSCRIBE, a farce about a list": behind a colon, the title of a work that is then described. */
const COLON_BEFORE = /:\s["“‘']?$/;
const WORK_DESCRIBED =
  /^["”’]?,\san?\s(?:[\p{sc=Latn}’'-]+\s){1,3}(?:about|by|set|of|from|for|in|on)\s(?!yours|mine|ours)/u;
/** What stands in "Park, Share, Ito" beside the word: a capitalised word that asks for nothing. */
const OTHER_NAME = String.raw`(?!(?:Like|Share|Follow|Comment|Tag|Retweet|Repost|Subscribe|Win|Enter|Please|Thanks)\b)\p{Lu}\p{Ll}+`;
const NAME_BEFORE = new RegExp(String.raw`(?<!\p{sc=Latn})${OTHER_NAME},\s$`, 'u');
const NAME_BEHIND = new RegExp(
  String.raw`^(?:,|\s(?:and|&))\s${OTHER_NAME}(?=[,.;\n]|\s(?:and|&|\p{Lu})|$)`,
  'u',
);

/** Whether a word is one of a row of names. */
const isInRow = (before: string, behind: string): boolean =>
  NAME_BEHIND.test(behind) && (NAME_BEFORE.test(before) || COLON_BEFORE.test(before));

/** "!share", "/invite": a command of a chat or a program. */
const COMMAND = /(?:^|[\s(“"'])[!/]$/;

/** "Spread the Word festival": every content word is capitalised, and they are the name of the event. */
const TITLE_CASE =
  /^\p{Lu}\p{Ll}+(?:\s(?:the|a|an|of|and|&|it|to|for|\p{Lu}\p{Ll}+))*\s\p{Lu}\p{Ll}+$/u;
/** "Follow Me is the oldest school in Ontario": a capitalised order is the subject of the sentence. */
const IS_SOMETHING = /^\s(?:is\s(?:the|an?|our|one|what)|has\s(?:won|moved|opened|closed|sold))\s/u;
/** "Share This is the …" may be two sentences without a mark between them. */
const POINTS = /\s(?:This|That|It)$/u;
/** "Buy now asks for a code": a button is the subject of a verb that no order precedes. */
const DOES =
  /^\p{Lu}\p{Ll}+(?:\s(?:now|up|again|today))?\s(?:asks|opens|remembers|sends|adds|needs|fails|lets|leads|takes|requires|closes|finds|keeps|moves|removes|pays|(?<=\s(?:now|up|again|today)\s)(?:works|shows|checks|prints)(?=\s(?:the|an?|your|whether|without|in|for)\b))\s/u;
/**
 * "Spread the Love Preserves opens a stall", "Tell a Friend won a prize": the sentence is about who or what has the
 * name.
 */
const NAME_GOES_ON =
  /^(?:(?:\s\p{Lu}[\p{sc=Latn}’']*){1,3}(?:\s(?:of|in|from)\s\p{Lu}[\p{sc=Latn}’']*)?\s(?:is|was|has)|(?:\s\p{Lu}[\p{sc=Latn}’']*){0,3}(?:\s(?:of|in|from)\s\p{Lu}[\p{sc=Latn}’']*)?\s(?:was|has\sbeen|opens?|opened|closes|closed|returns?|returned|starts?|started|ends?|ended|plays?|played|tours?|won|wins|turns?|turned|meets?|met|moves?|moved|runs?|ran|airs?|sold|sells|raised|needs|wants|celebrates|sponsors|supports|takes|teaches|joins|mends|repairs|said|says))\s/u;
/** "Claim Now Ltd": a firm. */
const FIRM_BEHIND = /^\s(?:Ltd|Limited|Inc|LLC|LLP|plc|PLC|GmbH|AG|BV|Pty|Corp)\b/u;
const BEARS_NAME =
  /^\s(?:festival|campaign|scheme|project|programme|program|week|weekend|day|month|group|club|show|awards?|prize|fund|trust|tour|series|workshops?|conference|exhibition|event|team|initiative|network|app|podcast|newsletter|choir)\b/u;
/** Nothing but capitalised words and words that join them: only these are explained as a name. */
const CAPITALS_ALONE = /^\p{Lu}\S*(?:\s(?:of|the|and|&|\p{Lu}\S*))*$/u;
/** "Repost or quote?": a choice of the reader, not an ask. */
const CHOICE = /^\p{sc=Latn}+\sor\s\p{sc=Latn}+\?/u;

/** "Bring a song, bring a friend: how our open stage works": a headline. */
const HEADLINE =
  /^[^.!?\n:]{0,40}:\s+how\s(?:our|the|an?|we)\s[^.!?\n]{1,60}\s(?:works?|worked|began|started|came\sto|went)\b/iu;
/** "Order now, regret later: our columnist on parcels": the headline of a reporter. */
const REPORTED =
  /^,\s[^,.!?:\n]{3,24}[:.]\s(?:(?:how|why|what)\s(?!our|we|you|to\s)|a\s(?:report|study)\s|[^.!?\n]*\bour\s(?:\S+\s)?(?:columnist|critic|reporter|editor|writer)\b)/i;
/** An ask by itself: "Share this: how …", "Please RT: how …". */
const ASKS = new RegExp(String.raw`\b(?:this|it|us|${PLEASE}|rt)\b`, 'i');

/** "Words that we never use: hurry, retweet", "Word of the day: retweet": what leads to words that are only mentioned. */
const LEADS_TO_WORDS =
  /\b(?:words|verbs|phrases|expressions)\s[^.!?\n:]*(?::|\b(?:are|were))\s|\b(?:my|your|our|their|commonest|five|six|seven|ten|these|banned)\s(?:words|verbs|phrases)\s?:\s|\b(?:word|verb|phrase|insult|term)\sof\sthe\s(?:day|night|week|month|year)[^.!?\n:]*:\s/i;
/** A row of such words, up to the next one or to its end. */
const WORDS_SO_FAR =
  /^(?:["“‘']?[\p{sc=Latn}’'-]+(?:\s[\p{sc=Latn}’'-]+)?["”’]?(?:,|,?\s(?:and|or|&))\s)*["“‘']?$/u;
const WORD_ENDS = /^["”’]?(?:,|[.;]|$|\n|\s(?:and|or|&)\s)/iu;

/** Words of those who solve or set puzzles with words. */
const PUZZLE =
  /\b(?:crossword|wordle|anagram|clue|\d{1,2}\s(?:across|down)|(?:four|five|six|seven|eight|nine|\d)\sletters)\b/i;
const CAPITALS = /^[\p{Lu}\s’']{4,}$/u;

const isPuzzle = ({ text }: Draft): boolean => PUZZLE.test(text);

/** Whether words are mentioned as such, in a row of words, as the word of the day or as the answer of a puzzle. */
export function isMentionedAsWord(draft: Draft, { start, end }: Span): boolean {
  if (CAPITALS.test(draft.text.slice(start, end)) && draft.derive(isPuzzle)) return true;
  if (!WORD_ENDS.test(draft.text.slice(end, end + 5))) return false;
  const before = draft.text
    .slice(Math.max(0, start - 2 * REACH), start)
    .split(/[.!?\n]/)
    .at(-1)!;
  const lead = LEADS_TO_WORDS.exec(before);
  return lead !== null && WORDS_SO_FAR.test(before.slice(lead.index + lead[0].length));
}

/** "Retweet? No, just come": the writer asks only to say no. */
const ANSWERED_NO = /^[^.!?\n]{0,30}\?\s+(?:No|Nope|Nah|Never)(?:[,.:;!]|\s[–—-])/u;

/**
 * Whether words that could be an order are a name or a label: "Share, our grocer, opens …", "Repost: the map of 2025".
 * They must be one capitalised word or a row of them at the start of a sentence, or words that are only mentioned.
 */
export function isNameOrLabel(draft: Draft, match: Match): boolean {
  if (isMentionedAsWord(draft, match)) return true;
  const before = draft.text.slice(Math.max(0, match.start - BEFORE), match.start);
  if (COMMAND.test(before)) return true;
  if (!isCapitalAt(match.text, 0)) return false;
  const behind = draft.text.slice(match.end, match.end + REACH);
  if (CAPITAL.test(match.text) && (INITIALS_BEFORE.test(before) || isInRow(before, behind)))
    return true;
  const isVerb = VERBS_ALONE.test(match.text);
  if (isVerb) {
    const from = match.start + FIRST_WORD.exec(match.text)![0].length;
    const told = draft.text.slice(from, match.end + REACH);
    if (SUBJECT.test(told) || SUBJECT_ACTS.test(told)) return true;
  }
  const own = draft.text.slice(match.start, match.end + REACH);
  if (CALLED.test(own) || DOES.test(own) || PAIR_OF_PLACE.test(own)) return true;
  if (bearerBehind(NAMED, behind.toLowerCase()) >= 0) return true;
  if ([READ_OUT, SAID_BEHIND, KIND_OF, ANSWERED_NO].some((each) => each.test(behind))) return true;
  if (/\snow$/i.test(match.text) && STATE_BEHIND.test(behind)) return true;
  if (AND_GOES_ON.test(restBehind(WORK_EXPLAINED, behind))) return true;
  if (
    CAPITALS_ALONE.test(match.text) &&
    (EXPLAINED.test(behind) ||
      AND_MORE.test(restBehind(TITLE_BEFORE_WORK, behind)) ||
      (COLON_BEFORE.test(before) && WORK_DESCRIBED.test(behind)))
  )
    return true;
  if (isVerb && DEFINED.test(behind)) return true;
  if (
    TITLE_CASE.test(match.text) &&
    (BEARS_NAME.test(behind) ||
      NAME_GOES_ON.test(behind) ||
      FIRM_BEHIND.test(behind) ||
      (IS_SOMETHING.test(behind) && !POINTS.test(match.text)))
  )
    return true;
  if (CHOICE.test(own)) return true;
  if (READ_BEFORE.test(before)) return true;
  if (LINE_START.test(before) && !ASKS.test(match.text) && REPORTED.test(behind)) return true;
  if (LINE_START.test(before) && HEADLINE.test(behind) && !ASKS.test(match.text)) return true;
  const isOneWord = !/\s/.test(match.text);
  return isOneWord && LINE_START.test(before) && LABELLED.test(behind);
}

/** The largest number of words between "the" and the thing that has a title: "the new double album". */
const BEFORE_BEARER = 2;

/** The end of the thing that has a title, if it follows the pattern's match; else -1. */
function bearerBehind(pattern: RegExp, text: string): number {
  const start = pattern.exec(text)?.[0].length;
  return start === undefined ? -1 : bearerEnd(text, start, BEFORE_BEARER);
}

/** The text after it, empty if there is none. */
function restBehind(pattern: RegExp, text: string): string {
  const end = bearerBehind(pattern, text);
  return end < 0 ? '' : text.slice(end);
}

const CONTROL =
  /\b(?:tap|taps|press|hit|click|choose|select|open|find|pick|long-press)\s+(?:on\s+)?(?:the\s+)?["'“‘]?(\p{Lu}\p{sc=Latn}+)["'”’]?(?=(.{0,24}))/giu;
const NEXT_STEP =
  /^(?:\s+(?:button|icon|menu|tab)|(?:\s+(?!this|that|us|me|it|now|our|your)\p{Ll}+){1,2}(?=\s+(?:and\s+(?:then|choose|pick|select|tap|copy|paste)|then)\b))?\s*(?:[,>→›]|\b(?:then|under|next|twice|again|once|beside|below|above|at|in|on|from|and\s+(?:then|choose|pick|select|tap|copy|paste))\b)/iu;
/** "Hit Like again" takes a like back; "hit Like below" is an ask. */
const UNDOES = /^\s+(?:again|twice|a\s+second\s+time)\b/u;
/** "Tap the three dots, then Share": the next control after one that is only described. */
const THEN_CONTROL =
  /\b(?:dots|arrow|icon|menu|button|gear|cog|corner|toolbar|right-click|long-press|swipe)\b[^.!?\n]{0,40}?\sthen\s(\p{Lu}\p{sc=Latn}+)/giu;
const ASKED_HOW =
  /\bhow\s+(?:do|can|to|does|would)\b|\b(?:want|wish|like)\s+to\s[^.!?\n]{2,60}\?|\bto\s+\p{Ll}+\s[^.!?\n]{2,60},\s+(?:tap|press|click|choose|select|open)\b/iu;

/**
 * Whether the words are the name of a control in an explanation of an app: "Tap Share, then Copy link", "How can I
 * follow a list? Tap Follow beside its title."
 */
export function isControl(draft: Draft, match: Match): boolean {
  if (TOUCHES.test(match.text)) {
    const end = match.end - (JOINS_LAST.exec(match.text)?.[0].length ?? 0);
    if (TOLD_APART.test(draft.text.slice(end, end + REACH))) return true;
  }
  const controls = draft.derive(explainedControls);
  if (controls.some(({ start, end }) => start <= match.end && end >= match.start)) return true;
  if (controls.length === 0 || !TOUCHES.test(match.text)) return false;
  const { start, end } = draft.sentenceAt(match);
  return controls.some((control) => control.start >= start && control.start < end);
}

/** Words behind a control that a phrase reaches into. */
const JOINS_LAST = /\s(?:and|twice|under)$/iu;

/** "Tap the bell beside a team's name", "press the bell on the counter": something is touched that is told from others. */
const TOLD_APART =
  /^(?:\sicon)?\s(?:(?:beside|next\sto)\s(?:an?|the|its|each|every)\s(?!follow|subscribe)|with\s(?:an?|the)\s|in\sthe\s(?:top|bottom|corner)|until\s|under\s(?:an?|each|every)\s|twice\sto\s|and\s(?:add|invite|choose|pick)\s|[^.!?\n]{0,20}\sand\s(?:it|they)(?:['’]s|\sis|\sare)\s(?!yours)|on\sthe\s(?:right|left|counter)|for\s\p{Ll}+\sseconds)/iu;

/** "To mention someone in a comment, type @": steps towards what would otherwise be an ask. */
const STEPS =
  /(?:^|[.!?\n]\s*)to\s(?:tag|mention|invite|add|refer|share|follow|bring|send)\s[^.!?\n]{2,60},\s(?:tap|press|click|choose|select|open|type|hold|tick|right-click)\s/i;

/** Whether a draft explains how to use controls of an app. */
export function explainsControls(draft: Draft): boolean {
  return draft.derive(explainedControls).length > 0 || STEPS.test(draft.text);
}

/** "tap the bell", "type their name" in a sentence that explains a control: one more step. */
const TOUCHES =
  /^(?:tap|press|hit|click|choose|select|open|type|enter|paste|pick|add|switch|turn)\s/iu;

/** The sentences that explain the use of a control. */
function explainedControls({ text }: Draft): Span[] {
  const controls: Span[] = [];
  let isAskedHow: boolean | undefined;
  for (const { index, 0: whole, 1: name = '', 2: behind = '' } of text.matchAll(CONTROL)) {
    if (!/^\p{Lu}/u.test(name) || (/^h/i.test(whole) && !UNDOES.test(behind))) continue;
    if (NEXT_STEP.test(behind) || (isAskedHow ??= ASKED_HOW.test(text))) {
      controls.push({ start: index, end: index + whole.length });
    }
  }
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(THEN_CONTROL)) {
    const end = index + whole.length;
    if (/^\p{Lu}/u.test(name)) controls.push({ start: end - name.length, end });
  }
  return controls;
}

/** "F**king": what stands for letters within a word. */
const STARS = /(?<=\p{sc=Latn})\*+(?=\p{sc=Latn})/gu;
/** A capitalised word. */
const CAPITAL = /^\p{Lu}\p{Ll}+/u;
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

/**
 * Whether the words are a title or name beside a word for plays, books, films or drinks, or are themselves the subject.
 */
export function isTitle(draft: Draft, match: Span): boolean {
  if (isSpokenOf(draft, match)) return true;
  const words =
    slice(draft.text, match)
      .replace(STARS, '')
      .match(/\p{sc=Latn}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const behind = draft.text.slice(match.end, match.end + REACH);
  if (AND_GOES_ON.test(restBehind(WORK_EXPLAINED, behind))) return true;
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
