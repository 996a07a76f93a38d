import { PLEASE_BEFORE } from '@/lib/engine/reading/lead-up';
import { firstSentence, lastSentence } from '@/lib/engine/reading/sentences';
import { FIRST_NUMBER, PART_NUMBER, STEP_NUMBER_BEFORE } from '@/lib/engine/reading/step-marks';
import { tagClause, type TaggedWord } from '@/lib/engine/words/tagged-words';
import { asideWords } from '@/lib/lexicon/aside-words';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { sureCommands, sureVerbs } from '@/lib/lexicon/sure-words';
import { EMOJI, IN_TAG } from '@/lib/text/marks';

/** A place where a cut has brought two pieces of a draft together. */
export interface Joint {
  /** The draft after the cut. */
  readonly text: string;
  /** Where the pieces meet, as a UTF-16 offset into `text`. */
  readonly at: number;
  /** What was cut out. */
  readonly removed: string;
}

const WORD = /[\p{sc=Latn}\d]/u;
/** How much of the text on either side is read, in UTF-16 units. */
const REACH = 300;
/** Links and tags, which do not count as words of a sentence. */
const NO_WORDS = new RegExp(String.raw`https?://\S+|#${IN_TAG}+`, 'gu');
/** The people whom a reply answers. */
const ADDRESSEES = /^\s*(?:@\w+\s*)+/;
/** The number of a thread part. */
const PART = new RegExp(String.raw`^\s*${PART_NUMBER}`);

/**
 * Whether the text on both sides of a cut reads as a sentence, refers only to what is still there and is not half of a
 * vote ("like = yes, reply = no").
 */
export function readsOn({ text, at, removed }: Joint): boolean {
  const lead = text.slice(Math.max(0, at - REACH), at).replace(NO_WORDS, '');
  const behind = text.slice(at, at + REACH).replace(NO_WORDS, '');
  const before = lastSentence(lead).replace(ADDRESSEES, '').replace(PART, '');
  const after = firstSentence(behind);
  if (pointsAtRemoved(lead, behind, removed)) return false;
  if (isHalfOfPair(before, after, removed) || isPartOfRow(text, lead, behind, removed))
    return false;
  if (WORD.test(before) && leavesLinkOpen(text.slice(at, at + REACH), removed)) return false;
  if (!WORD.test(before) && hungOnRemoved(after, removed)) return false;
  if (!WORD.test(after)) return !WORD.test(before) || closesWell(before, removed);
  if (!WORD.test(before)) return opensWell(after, removed);
  if (ONLY_LEAD_INS.test(before) || PLEASE_BEFORE.test(before))
    return isCommand(after) && !isRestOfRow(after, removed);
  if (TO_BEFORE.test(before) && removed.includes(',') && !ROW_OF_ASKS.test(removed)) return false;
  if (ENDS_SENTENCE.test(removed) && announces(before)) return false;
  return goesOnWell(before, after, removed);
}

/** Whether the cut removed one side of a vote, or the thing that is wondered about. */
function isHalfOfPair(before: string, after: string, removed: string): boolean {
  if (removed.includes('=') && (before + after).includes('=')) return true;
  return WONDERS.test(before) && OPENS_CONDITION.test(removed);
}

/** Whether the cut removed a part of a list, of a counted row, or of a row of single words. */
function isPartOfRow(text: string, lead: string, behind: string, removed: string): boolean {
  if (ONE_WORD_SENTENCE.test(removed) && ENDS_IN_WORD.test(lead) && WORD.test(behind)) return true;
  if (COUNTED_ROW.test(lastSentence(lead))) return true;
  const after = firstSentence(behind);
  if (LIST.test(text) && STEP_NUMBER_BEFORE.test(lead))
    return !JOINED.test(removed) || !isCommand(after.toLowerCase());
  return LIST_GOES_ON.test(after) && !isVerb(tagClause(after)[0]);
}

/** A row whose parts are counted first: "Three things: bring a cup, share this and wear boots". */
const COUNTED_ROW =
  /\b(?:two|three|four|five|six|seven|[2-9])\s(?:[^\s.,:;!?]+\s)?(?:things|steps|ways|rules|jobs|tasks|favou?rs|asks|requests|wishes|tips)\b[^:]*:/i;

/** The middle of a row like "Design. Share. Wear.", and what precedes it. */
const ONE_WORD_SENTENCE = /^\s*\p{Lu}\p{sc=Latn}+\.\s*\p{sc=Latn}?$/u;
const ENDS_IN_WORD = /(?:^|[.!?\n]\s+)\p{Lu}\p{sc=Latn}+\.\s*$/u;

/** A removed text that ends in a preposition without its object: "please share this with". */
const ENDS_OPEN = /\b(?:with|to|from|by|about|for|of|in|on)\s*$/i;

const LINK = /^\s*(?:https?:\S+|[\w-]+(?:\.[\w-]+)+\/\S*)/u;

/** Whether a link has lost the words that introduced it: "follow us at …", "see … to sign up". */
function leavesLinkOpen(behind: string, removed: string): boolean {
  const link = LINK.exec(behind)?.[0];
  if (link === undefined) return false;
  return ENDS_OPEN.test(removed) || /^\s+(?:to|for|and)\s/.test(behind.slice(link.length));
}

/** Words that need "if" or "whether" after them: "I was wondering if you could share this". */
const WONDERS =
  /\b(?:wonder(?:ed|ing)?|asking|see|know|(?:grateful|glad|thankful|great|lovely|helpful)|(?:love|appreciate)\sit)\s*$/i;
const OPENS_CONDITION = /^[\s,]*(?:if|whether)\b/i;

/** A clause that announces what follows its colon: "You know what to do: (RT!)" */
const ANNOUNCED = /\p{sc=Latn}+\s+\p{sc=Latn}+\s+\p{sc=Latn}+\s+\p{sc=Latn}+:\s*$/u;
/** The speaker of words that were removed: "Ann says: (please RT.)" */
const SAID =
  /\b(?:says?|said|asks?|asked|writes?|wrote|begs?|begged|pleads?|pleaded|tells?\s\p{sc=Latn}+|told\s\p{sc=Latn}+):\s*$/iu;
/** The end of what followed the colon. */
const ENDS_SENTENCE = /[.!?]["'”’)]{0,2}\s*\p{sc=Latn}?$/u;

/**
 * Whether words and their colon introduce what came next: a clause, a quotation or an imperative like "Show your
 * support: (RT!)"
 */
function announces(before: string): boolean {
  if (ANNOUNCED.test(before) || SAID.test(before)) return true;
  return /:\s*$/.test(before) && isCommand(before.toLowerCase());
}

const LIST = new RegExp(String.raw`(?:^|\s)${FIRST_NUMBER}`, 'u');

const PERSONAL =
  /^\W*(?:(?:and|but|so)\s)?(?:he|she|it|they|his|her|its|their|them|him|it['’]s|they['’]re|he['’]s|she['’]s)\b/iu;
/** A condition whose verb is in the text before it: "if you did not, tell us why". */
const ELLIPTIC =
  /^\W*(?:(?:and|but|or)\s)?if\s(?:not|so|\p{sc=Latn}+\s(?:can(?:not|\snot)|could(?:n['’]t|\snot)|(?:do|does|did|have|has|had|are|is|was|were|will|would|ca|wo)(?:n['’]t|\snot)?))\s*,/iu;
const ANSWER = /^\W*(?:yes|no|nope|yep|yeah)\b/i;

/** An imperative whose object was named before it: "Plant it by May". */
const ORDER_ON_IT = new RegExp(
  String.raw`^\W*(?:(?:then|just|now|${PLEASE})\s)?(\p{sc=Latn}+)\s(?:it|them|him|her)\b`,
  'iu',
);

function orderOnIt(behind: string): boolean {
  const verb = ORDER_ON_IT.exec(behind)?.[1]?.toLowerCase();
  return verb !== undefined && verb !== 'let';
}

/** Whether words name something beyond the usual words of an ask. */
function tells(removed: string): boolean {
  return (removed.match(/\p{sc=Latn}{3,}/gu) ?? []).some(
    (word) => !asideWords.has(word.toLowerCase()),
  );
}

/** Whether what follows refers to a word, or answers a question, that was removed. */
function pointsAtRemoved(lead: string, behind: string, removed: string): boolean {
  if (OF_TIME.test(behind)) return false;
  if (ANSWER.test(behind) && removed.includes('?')) return true;
  if (LIKES.test(lead) && ASKS_NEXT.test(behind)) return true;
  if (LEANS_ON_NEED.test(firstSentence(behind))) return true;
  if (!WORD.test(lead) && orderOnIt(behind) && tells(removed)) return true;
  if (TERMS.test(behind) && OFFER.test(removed)) return true;
  if (UNTOLD_DEED.test(firstSentence(behind))) return true;
  if (!WORD.test(lead) && ANY_THING.test(removed) && TAKES_UP.test(firstSentence(behind)))
    return true;
  if (!WORD.test(lead) && OWN_ONE.test(firstSentence(behind)) && tells(removed)) return true;
  if (!WORD.test(lead) && NEW_ONES.test(firstSentence(behind))) return true;
  if (!WORD.test(lead)) {
    return (PERSONAL.test(behind) && mayBeMeant(removed, behind)) || ELLIPTIC.test(behind);
  }
  return !WORD.test(lead.replace(ADDRESSEES, '')) && PERSONAL.test(behind) && NAMES.test(removed);
}

/** "It" that refers to nothing: "it's been six weeks", "it was raining". */
const OF_TIME =
  /^\W*it(?:['’]s|\shas|\swas|\sis)\s(?:(?:now\s|already\s)?been\s(?:\p{N}+|over|nearly|almost|an?|two|three|four|five|six|seven|eight|nine|ten|weeks|months|years|days|hours)\b|raining|snowing|\p{N}+\s(?:weeks|days|months|years|hours|am|pm|[ap]\.m)\b)/iu;

/** What "it" may refer to in an ask that names nothing else, and what "he", "she" and "they" may refer to. */
const MEANT_BY_IT = /\b(?:this|that|it|posts?|tweets?|threads?|links?|pages?|news|word)\b/i;
const MEANT_BY_THEY =
  /\b(?:friends?|mates?|famil(?:y|ies)|followers?|\p{sc=Latn}+(?:one|body)|people|us|accounts?)\b/iu;
const SAYS_IT = /^\W*(?:(?:and|but|so)\s)?it(?:s|['’]s)?\b/i;

/** Whether the pronoun at the start of what follows may refer to a removed word. */
function mayBeMeant(removed: string, behind: string): boolean {
  return tells(removed) || (SAYS_IT.test(behind) ? MEANT_BY_IT : MEANT_BY_THEY).test(removed);
}

/** A sentence that names its own subject, so it needs no earlier one: "The ferry is a joke". */
const NAMES =
  /^\W*(?!(?:he|she|it|they|you|u|ur|your|i|we|get|go|shut|stop|grow|bless|shame|deal|keep|next|is|are|do|does|did|have|how|what|why|who|where|when)\b)\p{sc=Latn}+\s[^.!?]*\b(?:is|are|was|were|has|have|does|do|did|will|can|should|must)\b/iu;

/** "Not looking at those who don't": that is, those who don't do what was asked. */
const UNTOLD_DEED =
  /\b(?:those|people|anyone|anybody|everyone|all|if\syou|unless\syou)\s(?:who\s)?(?:do|don['’]t|did|didn['’]t|won['’]t)\W*$/i;

/** "Share this with anyone who has lost a key. Our smith tells how to pick one up." */
const ANY_THING = /\b(?:an?|any|some)\s[^\s.,:;!?]{3,}/i;
/** "Quote this with your first gig. Come to ours": the removed words said what. */
const OWN_ONE = /(?<!\bof\s)\b(?:ours|mine|yours|theirs)\b/i;
/** "Tag who orders chips, then try our new ones": the removed words said which ones. */
const NEW_ONES = /\b(?:our|the|these|those|my|his|her|their)\s\p{sc=Latn}+\sones?(?!\p{sc=Latn})/iu;
const TAKES_UP =
  /\b[^\s.,:;!?]{3,}\s(?:one|ones)(?=\s(?:up|out|off|in|on|for|with|from|at|by|to)\b|\W*$)/i;

/** A question about what readers like, which the ask after it answered, and another question behind it. */
const LIKES =
  /(?:^|[.!?\n]\s+)(?:love|like|agree|enjoyed|enjoy|remember|hate|miss)\b[^.!?\n]{0,60}\?\s*$/i;
const ASKS_NEXT = /^\s*[^.!?\n]{1,80}\?/;
/** "Too lovely not to": to do what was asked. */
const LEANS_ON_NEED =
  /^\W*(?:it['’]s\s|this\sis\s)?(?:far\s|just\s)?too\s\p{sc=Latn}+\snot\sto\W*$/iu;

/** "Terms apply": to the removed offer. */
const TERMS =
  /^\W*(?:t\s?&\s?cs?|terms(?:\s(?:and|&)\sconditions)?|conditions|restrictions|exclusions)\s(?:apply|may)\b/iu;
const OFFER = /[%£$€]|\b(?:off|free|save|sale|deals?|offers?|cash\s?back|discounts?)\b/iu;

/**
 * The removed text ends in a word or mark that joined it to what follows; the cut ends before or within the next word.
 */
const JOINED = /(?:\b(?:and|then)|&)\s+\S?$/i;
const JOINED_LOOSELY = /[,;]\s*\p{sc=Latn}?$/u;
/** What somebody will do, get or be able to do: "we'll send you one", "the best of them wins a seat". */
const CONSEQUENCE =
  /^\W*(?:(?:i|we|you|they|he|she|it)['’](?:ll|ve|re|d|s)|(?:i|we|you|they|he|she|it|both|each|all|one|everyone|everybody|somebody|someone)(?:\s[\p{sc=Latn}’'-]+){0,4}?\s(?:will|won['’]t|can|could|would|might|may|gets?|wins?|have|has|are|is)|(?:the|an?|your|our|every)(?:\s[\p{sc=Latn}\d’'-]+){1,6}?(?:['’]ll|\s(?:will|won['’]t|can|could|would|might|may|gets?|wins?)))\b/iu;
/** What somebody does each time the reader does as asked: "send us your name and we post the seeds on Monday". */
const PROMISED_NOW =
  /^\W*(?:i|we|they)\s(?:then\s)?(?:post|send|ring|call|text|deliver|bring|mail|e-?mail|ship|reply|write|add|book|keep|print|draw)\b/iu;
/** What the writer does in return: "interact with this, I'll follow you". */
const IN_RETURN = /^\W*(?:i|we)(?:['’]ll|\swill)?\s(?:follow|like|retweet|rt|repost)\b/i;
/** A condition up to its comma: "If you can share this, we would be glad". */
const CONDITION_FIRST =
  /^\W*(?:if|when|once)\s(?:you|everyone|everybody|anyone|we)\b[^.!?]*,\s*\S?$/i;
/** A number of shares or likes on which the rest depends: "If we get 90 RTs, Ida dyes her hair". */
const CONDITION_OF_REACH =
  /^\W*(?:if|when|once|as\ssoon\sas)\s(?:we|i|you|this|it|(?:our|my|the)\s[^\s.,:;!?]+)\s(?:get|hit|make|reach|pass)(?:e?s)?\b[^.!?]*,\s*\S?$/i;
/** A clause whose subject only is removed: "RT if you, | like us, think …". */
const WITHOUT_VERB =
  /\b(?:if|when|once|unless|because|that|who|as)(?:\s(?:you|we|i|they|he|she|it|anyone|everyone))?,\s*\S?$/i;
/** A condition of what follows, not of the ask: "Please RT, and if you can spare tins, | bring them". */
const CONDITION_OF_NEXT = /\s(?:and|&)\s(?:if|when|once|before|after)\s[^.!?]*,\s*\S?$/i;
/** The reward for what was removed, as an imperative: "bring a friend and get in free". */
const REWARD =
  /^\W*(?:get|win|save(?!\sthe\sdate)|receive|earn|enjoy|claim|unlock|score|bag|pay|have(?!\san?\s(?:look|go|read|think|listen|browse|chat|say|word|try|great|good|nice|lovely|safe|happy|wonderful)\b)|be|take\s(?:home|\d))\b/i;
/** A thing or a person that a pronoun may refer to. */
const NOUN_PHRASE =
  /\b(?:your|our|my|his|her|their|the|an?|these|those|some|any|all)\s+\p{sc=Latn}/iu;
/** The thing to share, and an imperative about another one of it: "share this poster | and print one for your shop". */
const SHARED_THING = /\b(?:this|our|the|my)\s\p{sc=Latn}{3,}/iu;
const ONE_OF_IT =
  /^\W*\p{sc=Latn}+\sone(?=\s(?:for|in|on|up|at|out|off|too|to|from|with|and|by)\b|\W*$|[.,!])/iu;
const STANDS_FOR = /\b(?:they|them|theirs|he|him|she|her|hers|it)\b/i;

/**
 * The subject of a condition, to which the rest of the sentence refers: "if you remember the old ferry, and tell us …".
 */
const SUBJECT_OF_CONDITION =
  /\bif\syou(?:['’]ve)?\s(?:also\s|ever\s|still\s)?(?:remember|recall|know|knew|love|loved|miss|missed|saw|seen|like|liked|use|used|rode|visited|worked|lived|went|grew)\b.*\b(?:the|our|this|that|these|those|in|at|to|on)\s\p{sc=Latn}/iu;

/**
 * Whether the rest of the sentence was promised in return for what was removed ("send us a photo and we will print
 * it"), or refers to somebody named there ("tell your neighbours and bring them along").
 */
function hungOnRemoved(after: string, removed: string): boolean {
  if (CONDITION_OF_REACH.test(removed) || CONDITION_OF_NEXT.test(removed)) return true;
  if (WITHOUT_VERB.test(removed)) return true;
  const isJoined = JOINED.test(removed);
  if (isJoined && (SUBJECT_OF_CONDITION.test(removed) || PROMISED_NOW.test(after))) return true;
  if ((isJoined || CONDITION_FIRST.test(removed)) && CONSEQUENCE.test(after)) return true;
  if (!isJoined && !JOINED_LOOSELY.test(removed)) return false;
  if (IN_RETURN.test(after) || REWARD.test(after)) return true;
  if (SHARED_THING.test(removed) && ONE_OF_IT.test(after)) return true;
  return NOUN_PHRASE.test(removed) && standsForRemoved(after);
}

/** Whether a pronoun refers to nothing before it in the text, so that it may refer to what was removed. */
function standsForRemoved(after: string): boolean {
  const pronoun = STANDS_FOR.exec(after);
  if (!pronoun) return false;
  const isThing = /^it/i.test(pronoun[0]);
  return !isThing || !NOUN_PHRASE.test(after.slice(0, pronoun.index));
}

const STARTS_AT_LINE = /^[^\S\n]*\n/u;
const STARTS_AT_EDGE = new RegExp(
  String.raw`^\W*(?:[,;:.!?…–—|(-]|\n)|^\s*(?:and|or|then|so|but|${PLEASE})\b`,
  'i',
);
/** A clause of one word: "…, buy", "and shop". */
const ONE_WORD_CLAUSE = /(?:[,;–—]|\s(?:and|or|&))\s*[\p{sc=Latn}'’-]+\W*$/iu;
const ONE_WORD = /^[^\p{sc=Latn}]*[\p{sc=Latn}'’-]+[^\p{sc=Latn}]*$/u;

/** A row of actions that has lost its last, which "and" joined: "Bring a cup, stay | and RT". */
const ROW_WITHOUT_LAST = /,\s*([\p{sc=Latn}'’-]+)\W*$/u;
const JOINED_LAST = /^\s*(?:and|&|or)\s/i;

/** A condition without its consequence, or the rest of a condition: "or have swum there". */
const CONDITION_ALONE =
  /^\W*(?:if|unless|whether|whenever|(?:al)?though|now\sthat|as\slong\sas|when\s(?:you|we|i)|or\s(?:are|were|have|had|like|love|know|want|need))\b[^,]*$/iu;

/** Whether the sentence may end where the cut began. */
function closesWell(before: string, removed: string): boolean {
  if (STARTS_AT_LINE.test(removed)) return true;
  if (ONE_WORD.test(before) || CONDITION_ALONE.test(before)) return false;
  const last = ROW_WITHOUT_LAST.exec(before)?.[1];
  if (JOINED_LAST.test(removed) && last !== undefined && isCommand(last)) return false;
  return STARTS_AT_EDGE.test(removed) || !ONE_WORD_CLAUSE.test(before);
}

const FIRST_WORD = /^[^\p{sc=Latn}\d]*([\p{sc=Latn}\d]+(?:['’-][\p{sc=Latn}\d]+)*)/u;
/** Words that continue a sentence, and begin one only if a comma follows. */
const GOES_ON =
  /^(?:if|who|whom|whose|which|where|that|so|because|with|about|than|of|via|until|as|while|when|since|once|unless|though|although|and|or|but|then|for|by|to|from|into|like)$/i;
/** The cut ended where a sentence, line or message begins: "Please RT: the mill is saved". */
const ENDS_AT_MARK = new RegExp(
  String.raw`(?:[:–—|~\n.!?…<>→\])}]|\s-+|\/{2}|${EMOJI})\s*\p{sc=Latn}?$`,
  'u',
);

/** What was of something in the removed words: "our vid. | of the trip"; unlike "of course", "of the ten". */
const OF_ABBREVIATED = /^\W*of\s(?!course|all|these|those|the\s\p{N})/iu;

/** A whole line of a numbered list but its first, or a step with a comma, behind which an item may be no clause. */
const WHOLE_LINE =
  /^\s*\(?(?!1[.)\s])\d\d?[.)]?\s[^\n]*\n|^(?:first|second|third|fourth)(?:ly)?,\s/i;

/** Words that only add to what precedes them. */
const EXAMPLE = /^\W*(?:e\.?\s?g|i\.?\s?e|especially|esp|ideally|preferably|including|even|or)\b/i;
/** A bare noun with its purpose: the "street to join the rota" of "your name and street to join the rota". */
const NOUN_WITH_DEED = /^\W*\p{sc=Latn}+\s(?:to|so)\s\p{sc=Latn}/u;
const ENDS_AT_COMMA = /,\s*\p{sc=Latn}?$/u;
/** What a notice begins with: "Lost near the mill: one red glove". */
const NOTICE = /^\W*(?:lost|found|stolen|missing|wanted|spotted)(?:[:,]|\s\p{sc=Latn}+)\s/iu;
/**
 * Whether words begin with a participle about something named before a comma: "our lads, | beaten but never outfought".
 */
function opensWithParticiple(words: string): boolean {
  const first = tagClause(words)[0];
  return (first?.tags.has('PastTense') || first?.tags.has('Participle')) ?? false;
}

/** The rest of a list of things that has lost its first: "your name, address & phone". */
const LIST_REST =
  /^\W*(?:[\p{sc=Latn}'’.-]+\s+){0,2}?[\p{sc=Latn}'’.-]+(?:\s*[,&]|\s+(?:and|or)\b)/u;

/** The rest of a list that has lost its first item: "on Facebook, Threads and TikTok". */
const LIST_GOES_ON = /^,\s+[\p{sc=Latn}\d'’.-]+(?:\s[\p{sc=Latn}'’.-]+)?(?:,|\s(?:&|and|or)\s)/u;

const isVerb = (word: TaggedWord | undefined) => word?.tags.has('Verb') ?? false;

/** The cut ended at a mark after which its sentence went on: "Please RT - and tell your mum". */
const ENDS_WITHIN_SENTENCE = /(?:[:–—|~]|\s-+)\s*\p{sc=Latn}?$/u;
/** Words that only continue a sentence, give its reason or count what it names. */
const LEANS =
  /^\W*(?:the\smore\sthe\smerrier|and|or|because|whom?|whose|which|than|via|(?:only|just|even|simply)\s(?:because|if|since|so|when)|(?:two|three|four|five|six|\d)\s(?:[a-z]+\s)?(?:ways|things|steps|words|clicks|favou?rs|actions))\b/i;

/** A heading, a colon and its details: "The sale: 40 mugs", "Burns Night: haggis at seven". */
const HEADING =
  /^\W*(?:(?:[Tt]he|[Oo]ur|[Mm]y)\s(?:[\p{sc=Latn}'’-]+\s?){1,4}|\p{Lu}[\p{sc=Latn}'’-]*(?:\s[\p{sc=Latn}'’-]+){0,3}):\s/u;
/** The account named last, and words that describe it: "Follow @hovechoir - the best singers in town". */
const NAMED_LAST = /@\w+\s*(?:[,:–—]|\s-+)\s*\p{sc=Latn}?$/u;
const SAYS_WHO = /^\W*(?:the|an?|our|my|your|his|her|their)\s/i;

/** The last person whom an ask is for, before the message: "your gran, (your club: we are shut)". */
const LAST_OF_AUDIENCE =
  /^\W*(?:your|and|or|anyone|everyone|anybody|everybody|friends|family|all)\b[^.!?:\n]{0,60}:\s/iu;
/** The cut ended within a row of actions: "with anyone who knits, sews or mends". */
const WITHIN_ROW_OF_DEEDS = /\bwho\s[^,;:.!?]*,\s*\S?$/i;
/** The cut ended within a row of details to send: "your name and phone number", "your name, age and size". */
const WITHIN_ROW_OF_DETAILS =
  /\byour\s(?:(?:[^\s.,:;!?]+|tel\.)\s){0,2}(?:no\.|[^\s.,:;!?]+)(?:\s(?:and|&)|,)\s+\S?$/i;
const DETAIL =
  /^\W*(?:(?:first|last|full|phone|mobile|home|work|house|postal|street|e-?mail)\s)*(?:names?|numbers?|address(?:es)?|e-?mails?|postcodes?|zip\scode|phone|mobile)\b/iu;

/** A detail as an abbreviation: "your name and D.O.B." */
const SHORT_FORM_FIRST = /^\W*(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,})(?!\p{sc=Latn})/u;

/** A verb with what follows a verb, unlike in "house type" and "date of birth". */
const VERB_WITH_OBJECT =
  /^\W*\p{sc=Latn}+(?:\W*$|\s+(?:the|an?|our|your|my|his|her|their|this|that|these|those|us|me|it|them|in|on|at|by|for|with|from|up|out|down|off|over|now|here|to|over|along|into|round|through|past|one|two|three|four|five|ten|\p{N}\S*|\p{sc=Latn}+s)(?!\p{sc=Latn}))/iu;
const SOMEBODY = /^(?:some|any|every|no)(?:one|body)$/i;

/**
 * Whether words are an imperative or begin with a subject and its verb, and are not an item of a row: "house type",
 * "date of birth".
 */
function beginsClause(words: string): boolean {
  const first = FIRST_WORD.exec(words)?.[1] ?? '';
  return BEGINS_ANEW.test(first) || SOMEBODY.test(first) || ordersSomething(words);
}

/** Whether words are an imperative with its object, or one that nothing else can be. */
function ordersSomething(words: string): boolean {
  const first = FIRST_WORD.exec(words)?.[1] ?? '';
  const small = words.trimStart().replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
  return (
    isCommand(small) && (sureCommands.has(first.toLowerCase()) || VERB_WITH_OBJECT.test(words))
  );
}

/** Whether the cut removed the beginning of a row and left only the rest. */
function isRestOfRow(after: string, removed: string): boolean {
  if (ENDS_AT_COMMA.test(removed) && LAST_OF_AUDIENCE.test(after)) return true;
  const isOfDetails = WITHIN_ROW_OF_DETAILS.test(removed);
  if (isOfDetails && (DETAIL.test(after) || SHORT_FORM_FIRST.test(after))) return true;
  if (isOfDetails && JOINED.test(removed) && !beginsClause(after)) return true;
  if (!LIST_REST.test(after)) return false;
  const first = FIRST_WORD.exec(after)![1]!.toLowerCase();
  if (isOfDetails && ENDS_AT_COMMA.test(removed)) return !sureCommands.has(first);
  return WITHIN_ROW_OF_DEEDS.test(removed) && !BEGINS_ANEW.test(first);
}

/** Politeness at the end of a clause; its verb says nothing about the clause. */
const THANKING = /\W+(?:please|thank\syou|thanks)(?:\sand\s(?:please|thank\syou|thanks))?\W*$/i;

/** Whether a sentence may begin where the cut ended. */
function opensWell(after: string, removed: string): boolean {
  if (ENDS_WITHIN_SENTENCE.test(removed) && LEANS.test(after)) return false;
  if (isRestOfRow(after, removed)) return false;
  if (NAMED_LAST.test(removed) && SAYS_WHO.test(after) && !tagClause(after).some(isVerb))
    return false;
  if (ENDS_AT_MARK.test(removed) || WHOLE_LINE.test(removed)) return true;
  if (HEADING.test(after) && !ENDS_AT_COMMA.test(removed)) return true;
  const first = FIRST_WORD.exec(after)![1]!;
  if (GOES_ON.test(first) && !after.includes(',')) return false;
  if (OF_ABBREVIATED.test(after)) return false;
  if (/^wh(?:om?|ose|ich)$/i.test(first) && ENDS_AT_COMMA.test(removed)) return false;
  if (EXAMPLE.test(after)) return false;
  if (NOTICE.test(after)) return true;
  const isDeed =
    sureCommands.has(first.toLowerCase()) || movesSomewhere(first.toLowerCase(), after);
  if (!isDeed && NOUN_WITH_DEED.test(after) && JOINED.test(removed)) return false;
  if (ENDS_AT_COMMA.test(removed) && ONE_WORD.test(after)) return false;
  if (ENDS_AT_COMMA.test(removed) && opensWithParticiple(after)) return false;
  const isRow = ENDS_AT_COMMA.test(removed) && LIST_REST.test(after) && !CONDITION.test(after);
  if (isRow && !isVerb(tagClause(after)[0])) return false;
  const said = after.replace(/\s\([^()]*\)/g, '');
  const clause = (said.split(',')[GOES_ON.test(first) ? 1 : 0] ?? said).replace(THANKING, '');
  // The tagger is loaded at its first use: what words alone tell comes before it.
  if (hasSureVerb(clause)) return true;
  if ((JOINED.test(removed) && ordersSomething(after)) || tagClause(clause).some(isVerb))
    return true;
  return GOES_ON.test(first) && isCommand(clause);
}

const WORDS = /[a-z]+(?:['’][a-z]+)?/g;
/** "Vote them out": a word before a pronoun in the object form, which only verbs and prepositions govern. */
const GOVERNS =
  /^\W*(?!(?:near|behind|before|after|beside|under|over|around|between|among|against|without|within|on|in|at|through|past|towards|not|even|only|just|both|all|some|any|none|most|many)\b)(\p{sc=Latn}+)\s+(?:me|us|them|him)\b/iu;

/** A subject with a common verb: "whatever you do". */
const DOES =
  /\b(?:i|we|they|you)\s+(?:do|go|get|see|want|need|like|love|know|make|think|come|work|live|use|feel|say|take)\b/i;

/** The same of one, with forms that are plurals too, by what stands behind: "the band plays at nine", "Murphy turns 90". */
const DOES_ONE =
  /[^\s\d.,:;!?]\s(?:plays|turns|hosts|runs|walks|talks|visits|stars|tours|shows|sails|rides|dances|stops|marks|lands|marches|lectures|performs)\s(?:at|from|until|till|the|our|a|an|his|her|their|its|here|there|again|tonight|today|tomorrow|\d)/i;

/** Whether the clause has a word that can only be a verb, so the tagger need not be asked. */
function hasSureVerb(clause: string): boolean {
  const words = clause.toLowerCase().match(WORDS) ?? [];
  const governor = GOVERNS.exec(clause)?.[1];
  if (sureCommands.has(words[0] ?? '') || (governor && !GOES_ON.test(governor))) return true;
  if (DOES.test(clause) || DOES_ONE.test(clause)) return true;
  return words.some((word) => sureVerbs.has(word.replace('’', "'")));
}

const TO_BEFORE = /\bto\s*$/i;
/** Only asks, in a row that goes on after the cut: "to | like, share and | enter". */
const ROW_OF_ASKS =
  /^\s*(?:(?:like|share|rt|retweet|repost|follow|comment|subscribe)(?:\s(?:us|this|it))?(?:,\s|\s(?:and|&)\s|,\s(?:and|&)\s)){2,}$/i;
/** Only words that introduce an imperative. */
const ONLY_LEAD_INS = new RegExp(
  String.raw`^[\W\d_]*(?:(?:${PLEASE}|just|also|then|so|and)[\s,]*)+$`,
  'i',
);

/** Verbs of being, lacking and wishing, which are never imperatives. */
const NEVER_ORDERED =
  /^(?:need|want|wish|hope|own|am|is|are|was|were|has|had|can|could|will|would|shall|should|may|might|must)$/;

/** Present participles, which are not imperatives; "bring" and "sing" can be. */
const DOING = /(?<!^(?:br|s|r|sw|w|str|p|sl|fl|cl|spr|st|wr))ing$/;

/** Verbs of moving that are nouns too. */
const MOVERS: ReadonlySet<string> = new Set(
  'head hop march dash trek hike race queue tuck stock drive walk'.split(' '),
);
const SOMEWHERE = /^\W*\S+\s(?:to|over|down|up|along|into|out|back|round|through|towards)\b/;

/** Whether words tell to move somewhere: "head to the green". */
const movesSomewhere = (first: string, words: string) => MOVERS.has(first) && SOMEWHERE.test(words);

/** Whether the words tell the reader to do something. */
export function isCommand(words: string): boolean {
  const first = FIRST_WORD.exec(words)?.[1]?.toLowerCase() ?? '';
  if (NEVER_ORDERED.test(first) || /^let['’]s$/.test(first) || DOING.test(first)) return false;
  if (sureCommands.has(first) || movesSomewhere(first, words)) return true;
  const [please, verb] = tagClause(`please ${words}`);
  return please !== undefined && isVerb(verb);
}

/** Words that begin a new clause or noun phrase. */
const BEGINS_ANEW = new RegExp(
  String.raw`^(?:i|we|you|he|she|it|they|this|these|those|there|my|our|your|his|her|its|their|the|an?|${PLEASE}|(?:i|we|it|you|they|he|she|that)['’]\p{sc=Latn}+)$`,
  'iu',
);
const MARK_BEFORE = new RegExp(
  String.raw`(?:[,;:.!?…–—|(<>"“-]|\b(?:and|or|but|then|${PLEASE}|just|also)|${EMOJI})\s*$`,
  'iu',
);
/** The second of two verbs with one object: "Watch (and share) our film". */
const SECOND_VERB = /^\s?(?:and|&|or|then)\s+[^\s.,:;!?]+\s*$/i;
const ONE_WORD_LEAD = new RegExp(String.raw`^\W*(?:${PLEASE}\s)?\p{sc=Latn}+\s*$`, 'iu');
/**
 * A condition that has lost its action, before another condition: "If you liked the talk, share it, and if not, tell
 * us".
 */
const ONE_CONDITION = /^\W*(?:if|when|whenever|unless|once)\b[^,;:]*,\s*$/iu;
const CONDITION = /^\W*(?:(?:and|or|but)\s)?(?:if|when|whenever|unless|once)\b/iu;
const SEVERAL_WORDS = /\p{sc=Latn}[^\p{sc=Latn}]+\p{sc=Latn}/u;

/** Whether one sentence may run across the cut. */
function goesOnWell(before: string, after: string, removed: string): boolean {
  if (SECOND_VERB.test(removed) && ONE_WORD_LEAD.test(before)) return true;
  if (ONE_CONDITION.test(before) && CONDITION.test(after)) return false;
  if (CONDITION_ALONE.test(before) && /^\s*[;:–—]/.test(after)) return false;
  if (MARK_BEFORE.test(before) || !SEVERAL_WORDS.test(removed)) return true;
  if (ONE_WORD.test(before) && isCommand(before) && isCommand(after)) return false;
  return !BEGINS_ANEW.test(FIRST_WORD.exec(after)![1]!);
}
