import type { Draft, Match } from '@/lib/engine/reading/draft';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { isCapitalAt } from '@/lib/text/characters';
import { isMentionedAsWord } from './mentioned-words';
import { bearerBehind, CAPITAL, isWorkExplained, REACH, restBehind } from './named-things';

/** How far before a word the marks of a name are read, in UTF-16 units. */
const BEFORE = 40;
/** ", our staff-owned grocer, opens", ", two donkeys, go": only a name has an explanation between commas. */
const EXPLAINED =
  /^(?:\s(?:and|of|the|&|\p{Lu}[\p{sc=Latn}’']*)){0,4},\s(?:our|the|an?|my|your|this|that|now|formerly|twin|(?:two|three)(?!\s(?:winners|lucky|prizes|pairs|tickets)\b)|\p{Lu}\p{sc=Latn}+['’]s?)\s[^.!?\n,:]{2,60}(?:,\s?|\sin\s[^.!?\n,:]{2,30},\s?)\p{Ll}/u;
/** "Book Now or Cry Later: a zine about gigs": the words open a title, and the kind of work follows a colon. */
const TITLE_BEFORE_WORK =
  /^(?:,?\s(?:and|or|of|at|in|the|to|an?|&|\p{Lu}[\p{sc=Latn}’']*)){0,8}:\s(?:our|the|an?|my|his|her)\s/u;
const AND_MORE = /^\s(?!to\b)\p{Ll}/u;
/** "RT = round trip", "Retweet means repost", "Share, n.: the blade of a plough": the word is explained. */
const DEFINED =
  /^["'”’]?(?:\s(?:=|means|stands\sfor|is\sshort\sfor)\s\p{sc=Latn}|,?\s\(?(?:n|v|noun|verb)\b[.,:) ])/iu;
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
  /^["'”’]?\s(?:buttons?|pop-?ups?|banners?|prompts?|schemes?|scams?|culture|(?:ratings?|rate)\s(?:for|kept|stays?|from|is|was|of|\d)|posts\s(?:are|get|do|were|have)\b)/iu;
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
const IS_SOMETHING =
  /^\s(?:(?:is|are)\s(?:the|an?|our|one|what)|has\s(?:won|moved|opened|closed|sold))\s/u;
/** "Share This is the …" may be two sentences without a mark between them. */
const POINTS = /\s(?:This|That|It)$/u;
/** "Buy now asks for a code": a button is the subject of a verb that no order precedes. */
const DOES =
  /^\p{Lu}\p{Ll}+(?:\s(?:now|up|again|today))?\s(?:asks|opens|remembers|sends|adds|needs|fails|lets|leads|takes|requires|closes|finds|keeps|moves|removes|pays|(?<=\s(?:now|up|again|today)\s)(?:works|shows|checks|prints)(?=\s(?:the|an?|your|whether|without|in|for)\b))\s/u;
/**
 * "Spread the Love Preserves opens a stall", "Tell a Friend won a prize", "Share This by a neck": the sentence is about
 * who or what has the name.
 */
const NAME_GOES_ON =
  /^(?:\sin\sthe\s\d{1,2}[.:]\d\d|\sby\s(?:an?|two|three|four|six|\d+)\s(?:short\s)?(?:nose|neck|head|lengths?|whisker)\b|(?:\s\p{Lu}[\p{sc=Latn}’']*){1,3}(?:\s(?:of|in|from)\s\p{Lu}[\p{sc=Latn}’']*)?\s(?:is|was|has)|(?:\s\p{Lu}[\p{sc=Latn}’']*){0,3}(?:\s(?:of|in|from)\s\p{Lu}[\p{sc=Latn}’']*)?\s(?:was|has\s(?:an?|been)|have\smade|\p{Ll}{2,}[^e]ed|opens?|closes|returns?|starts?|ends?|plays?|tours?|won|wins|lost|beat|came|drew|leads|led|made|turns?|meets?|met|moves?|runs?|ran|airs?|sold|sells|needs|wants|celebrates|sponsors|supports|takes|teaches|joins|mends|repairs|said|says))\s/u;
/** "Claim Now Ltd": a firm. */
const FIRM_BEHIND = /^\s(?:Ltd|Limited|Inc|LLC|LLP|plc|PLC|GmbH|AG|BV|Pty|Corp)\b/u;
const BEARS_NAME =
  /^\s(?:festival|campaign|scheme|project|programme|program|week|weekend|day|month|group|club|show|awards?|prize|fund|trust|tour|series|workshops?|conference|exhibition|event|team|initiative|network|app|podcast|newsletter|choir)\b/u;
/** "Tag 118": the mark of an animal. */
const NUMBERED_TAG = /^tag\s\d{3,}$/i;
/** "Signal/boost/noise": one of a row of words that is no row of asks. */
const SLASHED =
  /^\/(?!(?:like|share|follow|r|comment|tag|sub|fav|watch|help|sign|pl|post|tweet|add|vote))\p{Ll}{3}/iu;

/** Nothing but capitalised words and words that join them: only these are explained as a name. */
const CAPITALS_ALONE = /^\p{Lu}\S*(?:\s(?:of|the|and|&|\p{Lu}\S*))*$/u;
/** "Repost or quote?": a choice of the reader, not an ask. */
const CHOICE = /^\p{sc=Latn}+\sor\s\p{sc=Latn}+\?/u;

/** "Bring a friend: how our open stage works", "Signal boost: what one mast does for 31 farms": a headline. */
const HEADLINE =
  /^[^.!?\n:]{0,40}:\s+(?:how\s(?:our|the|an?|we)\s[^.!?\n]{1,60}\s(?:works?|worked|began|started|came\sto|went)\b|(?:how|what|why)\s(?!our\b|we|you|to\s|i\b|an?\s\p{Ll}+[.!,])[^!?\n]{20})/iu;
/** "Order now, regret later: our columnist on parcels": the headline of a reporter. */
const REPORTED =
  /^,\s[^,.!?:\n]{3,24}[:.]\s(?:(?:how|why|what)\s(?!our|we|you|to\s)|a\s(?:report|study)\s|[^.!?\n]*\bour\s(?:\S+\s)?(?:columnist|critic|reporter|editor|writer)\b)/i;
/** "Share, sell or scrap: where 4,000 laptops went": the headline of a row of words, which speaks to nobody. */
const ROW_HEADLINE =
  /^\p{Lu}\p{Ll}+(?:(?:,|,?\s(?:and|or))\s\p{Ll}+){2,5}:\s(?:how|what|which|where|why)\s(?!we\s|to\s)(?![^\n]*\byou)/u;
/** "Repost because the first one had the wrong date": the writers correct themselves. */
const CORRECTED =
  /^(?:Re-?post|RT)\s(?:because|as|since|with|without|after)\s[^.!?\n]*\b(?:wrong|typo|broken|blank|(?:first|last|earlier)\sone|(?:right|correct)\s(?:photo|link|date|time|price))\b/u;
/** An ask by itself: "Share this: how …", "Please RT: how …". */
const ASKS = new RegExp(String.raw`\b(?:this|it|us|${PLEASE}|rt)\b`, 'i');

/** Whether words are in the row that opens a headline. */
function isInRowHeadline(text: string, { start, end }: Match): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  if (start - line > REACH) return false;
  const row = ROW_HEADLINE.exec(text.slice(line, end + 2 * REACH));
  return row !== null && line + row[0].indexOf(':') >= end;
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
  if (
    NUMBERED_TAG.test(match.text) ||
    (!/\s/.test(match.text) && SLASHED.test(draft.text.slice(match.end, match.end + 10)))
  )
    return true;
  if (isInRowHeadline(draft.text, match)) return true;
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
  if (isWorkExplained(behind)) return true;
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
  if (CHOICE.test(own) || CORRECTED.test(own)) return true;
  if (READ_BEFORE.test(before)) return true;
  if (LINE_START.test(before) && !ASKS.test(match.text) && REPORTED.test(behind)) return true;
  if (LINE_START.test(before) && HEADLINE.test(behind) && !ASKS.test(match.text)) return true;
  const isOneWord = !/\s/.test(match.text);
  return isOneWord && LINE_START.test(before) && LABELLED.test(behind);
}
