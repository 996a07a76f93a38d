import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';
import { leadUpTo } from '@/lib/engine/reading/lead-up';
import { endsInAbbreviation } from '@/lib/engine/reading/sentences';
import { STEP_NUMBER_BEFORE } from '@/lib/engine/reading/step-marks';
import type { Fix } from '@/lib/engine/rule';
import { tagClause } from '@/lib/engine/words/tagged-words';
import { didForms, doesForms } from '@/lib/engine/words/verb-forms';
import { abbreviatedDates } from '@/lib/lexicon/abbreviations';
import { anyOf, calledBehindComma, PLEASE } from '@/lib/lexicon/lead-ins';
import { shorten } from '@/lib/text/shorten';
import { slice, type Span } from '@/lib/text/span';
import { decorationOf, LONGEST_ASK } from './decoration';
import { isCommand } from './joint';

/** The greeting before the ask: "Hi all, …", "Dear Hove, …". */
const GREETING = new RegExp(
  String.raw`^(?:(?:hi|hello|hey|hiya|dear|morning|good\s(?:morning|afternoon|evening|day))(?:\s[\p{sc=Latn}'’]+){0,3}|${anyOf(calledBehindComma)}),\s+`,
  'iu',
);
/** The polite words of an ask: "Could you please". */
const POLITE_OPENING = new RegExp(
  String.raw`^(?:(?:do\s(?:us|me)\san?\s(?:\p{sc=Latn}+\s)?favou?r(?:\sand\s|[:,]\s+)|if\syou\s(?:can|could|get\sa\s(?:chance|minute|moment|second)),\s))?(?:(?:(?:i|we)(?:['’]d|\swould)\s(?:be\s(?:so\s|very\s|most\s|really\s)?grateful|love\sit|appreciate\sit)|it\swould\s(?:be\s(?:great|lovely|wonderful|a\sgreat\shelp)|help|mean\sa\slot)(?:\sto\s(?:us|me))?)\sif\s(?:you|everyone)\s(?:could|would|can)\s)?(?:(?:can|could|would|will)\s(?:you|everyone|everybody|anyone|someone|we)(?:\s(?:all|please))?\s|(?:${PLEASE}|just|do|also|so|and)[\s,]+)*`,
  'u',
);
const SPREADS = String.raw`(?:re-?tweet|re-?post|rt|share|boost|like|spread\sthe\sword|pass\s(?:this|it)\son)`;
/** One action or several, also as a request for help. */
const DEED = new RegExp(
  String.raw`^(?:help\s(?:us\s|me\s)?(?:out\s)?by\s(?:sharing|re-?tweeting|re-?posting)|help\s(?:us\s|me\s)?(?:to\s)?(?:spread\sthe\sword|get\sthe\sword\sout)|tell\s(?:(?:all\s)?your\s(?:friends|family|neighbou?rs|mates)(?:\sand\s(?:friends|family|neighbou?rs))?|everyone|a\sfriend)(?=\s(?:about|that)\s)|give\s(?:us|me|this|it)\san?\s(?:like|share|retweet|rt|repost)(?:\sand\san?\s(?:like|share|retweet|rt|repost))?|(?:comment|reply|type|say)\s(?:with\s)?(?:an?\s)?["“'‘]?yes["”'’]?(?:\sbelow)?(?=\sif\s)|(?:smash|hit|tap|click|press)\s(?:that|the)\s(?:${SPREADS}(?:\s(?:and|&)\s${SPREADS})*)\s(?:button|icon)|${SPREADS}(?:(?:\s?,\s|\s(?:and|&|or)\s|,\sand\s)${SPREADS})*)(?![a-z\d-])`,
);
const FOLLOW = /^follow\s(us|me|our\s(?:page|account)|@\w+)(?![\p{sc=Latn}\d])/iu;
/** The unnamed thing to pass on, and to whom. */
const OBJECT = new RegExp(
  String.raw`^\s+(?:(?:this|it|that|our)(?:\s(?:post|tweet|thread|message|status|one))?(?=\s(?:if|so|as|because|since|about|for|with|to|and|far|widely|please|today|now)\b)|with\s(?:all\s)?your\s(?:friends|family|followers|neighbou?rs|mates|network|people)|(?:far\sand\swide|widely|please|today|now)(?=\s))`,
  'i',
);
/** One piece of the end of an ask that nobody misses. */
const TRAIL = new RegExp(
  String.raw`[\s,]+(?:(?:with|to)\s(?:all\s|all\sof\s)?(?:your|the)\s(?:friends|family|followers|neighbou?rs|mates|network|people\syou\sknow)(?:\sand\s(?:friends|family|neighbou?rs|followers))?|with\s(?:all\s)?(?:of\s)?your\s[\p{Ll}'’-]+(?:\s(?:and|&)\s[\p{Ll}'’-]+)?|with\s(?:everyone|others|everybody)(?:\syou\sknow)?|with\s(?:at\sleast\s)?(?:\p{N}+|an?|one|two|three|four|five|ten|some|more)\s(?:friends?|people|others|mates?|neighbou?rs?|colleagues?)|with\s(?:anyone|someone|somebody|those|people|all)\swho\s[\p{Ll}\s'’]+|far\sand\swide|widely|${PLEASE}|if\syou\scan|thank\syou|(?:(?:big|many|huge)\s)?thanks)$`,
  'u',
);
/** A sentence that asks, taken apart. */
interface Asking extends Span {
  /** The greeting, with the comma and the space after it. */
  readonly greeting: string;
  /** The words after the action. */
  readonly rest: string;
  /** "We" or "I"; the mention if readers are asked to follow somebody else. */
  readonly self: string;
  readonly mark: string;
  /** Whether the action is to follow. */
  readonly isFollow: boolean;
  /** Whether it is "the word" that is to be spread, so that "that" begins the message. */
  readonly isWord: boolean;
  /** A link right after the words. */
  readonly isLinked: boolean;
}

/**
 * What a sentence that asks only for a share or a follow may say instead, without losing information: a question to the
 * readers, the reason by itself, or what is on offer. None if the sentence is built in another way.
 *
 * @param ask the place of the ask, in UTF-16 offsets of the draft
 */
export function rewordAsk(draft: Draft, ask: Span, { account }: Context): Fix[] {
  const condition = conditionFirst(draft, ask);
  if (condition) return [condition];
  const asking = takeApart(draft, ask, account === 'business');
  if (!asking || isShouted(slice(draft.text, asking))) return [];
  if (GOES_ON_SMALL.test(draft.text.slice(asking.end - 1, asking.end + 40))) return [];
  if (mayGoOnBehindStop(draft.text, asking.end)) return [];
  const message = asking.greeting === '' ? undefined : MESSAGE.exec(asking.rest)?.[1];
  const told = message && closed(message, asking.mark);
  const said = told ?? (asking.isFollow ? offer(asking) : sayOtherwise(asking));
  if (said === undefined) return [];
  const words = asking.greeting === '' ? said : asking.greeting + (told ?? lowered(said));
  const { start, end } = asking;
  const isQuestion = said.endsWith('?');
  const label = isQuestion
    ? ({ say: 'ask-instead' } as const)
    : ({ say: 'write', words: shorten(words) } as const);
  return [{ start, end, text: words, label }];
}

/** A full stop behind which the text goes on in small letters, so that it may belong to an abbreviation: "the Sch. before". */
export const GOES_ON_SMALL = /^\.\s(?!https?:|[\p{sc=Latn}\d-]+\.\p{sc=Latn})\p{Ll}(?!\p{Lu})/u;

/** A word with a capital, its full stop, and a capital behind it on the same line. */
const CAPITALS_AROUND_STOP = /\s([A-Z][a-z]+)\.[^\S\n]+[A-Z]$/;

/**
 * Whether the full stop before an offset may belong to an abbreviation that a name follows: "in Gt. Barr", "at Mill
 * Stn. Ask". Letters without a vowel are one.
 */
function mayGoOnBehindStop(text: string, end: number): boolean {
  const next = /^\s*/.exec(text.slice(end, end + 4))![0].length + 1;
  const word = CAPITALS_AROUND_STOP.exec(text.slice(Math.max(0, end - 12), end + next))?.[1];
  if (word === undefined || abbreviatedDates.has(word.toLowerCase())) return false;
  return !/[aeiouy]/i.test(word) || endsInAbbreviation(word);
}

/** Adjacent words in capitals without a lower-case letter, among which new words would stand out. */
function isShouted(sentence: string): boolean {
  return /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(sentence) && !/\p{Ll}{2}/u.test(sentence);
}

const CONDITION_FIRST = new RegExp(
  String.raw`^if\s(you\s[^,.!?\n]+),\s(?:(?:${PLEASE}|then|do)\s)*${SPREADS}(?:(?:\s?,\s|\s(?:and|&)\s)${SPREADS})*(?:\s(?:this|it|widely|(?:this|our|the)\s(?:post|tweet|thread)))*$`,
  'i',
);

/** "If you know this man, please share." as "Do you know this man?" */
function conditionFirst(draft: Draft, ask: Span): Fix | undefined {
  const sentence = draft.sentenceAt(ask);
  const whole = slice(draft.text, sentence);
  const start = sentence.start + /^\s*/.exec(whole)![0].length;
  const text = whole.trim();
  const body = text.slice(0, text.length - decorationOf(text).length);
  const condition = CONDITION_FIRST.exec(body)?.[1];
  const question = condition === undefined ? undefined : asQuestion(condition);
  if (question === undefined) return undefined;
  const end = start + body.length + /^[.!…]*/.exec(text.slice(body.length))![0].length;
  return { start, end, text: question, label: { say: 'ask-instead' } };
}

/** "Hello all, please share: the mill opens at noon." */
const MESSAGE =
  /^\s*(?:[:,]|\s[–—-])\s+((?:we|i|there|the|our|my|his|her|their|this|these|\p{Lu}\p{sc=Latn}*|\p{N}+)\s.+)$/iu;

/** A word that needs another after it, which may be a tag: "help us clear #Hove". */
const GOES_ON_IN_TAG =
  /\b(?:in|on|at|of|for|from|to|with|by|about|as|when|while|because|that|who|if|and|or|but|the|an?|our|my|your|their|this|is|are|was|were|be|has|have|will)$/i;

function takeApart(draft: Draft, ask: Span, isBusiness: boolean): Asking | undefined {
  const sentence = draft.sentenceAt(ask);
  const whole = slice(draft.text, sentence);
  const start = sentence.start + /^\s*/.exec(whole)![0].length;
  const text = whole.trim();
  if (STEP_NUMBER_BEFORE.test(leadUpTo(draft.text, ask.start))) return undefined;
  if (text.length > LONGEST_ASK || text.includes('\n')) return undefined;
  // Lower-case letters are read by their offsets, and "İ" becomes two of them.
  if (text.toLowerCase().length !== text.length) return undefined;
  const decor = decorationOf(text);
  const body = text.slice(0, text.length - decor.length);
  if (GOES_ON_IN_TAG.test(body) && /^\s*#/.test(decor)) return undefined;
  const mark = /^\s*[.!?…]+/.exec(decor)?.[0] ?? '';
  const greeting = GREETING.exec(body)?.[0] ?? '';
  const small = body.toLowerCase();
  const lead = greeting + POLITE_OPENING.exec(small.slice(greeting.length))![0];
  const behind = body.slice(lead.length).replace(/\sw\/\s?/g, ' with ');
  const follow = FOLLOW.exec(behind)?.[0];
  const deed = follow ?? DEED.exec(small.slice(lead.length))?.[0];
  if (deed === undefined || ask.start > start + lead.length + deed.length) return undefined;
  const end = start + body.length + mark.length;
  const other = /@\w+$/.exec(follow ?? '')?.[0];
  const isMe = /\b(?:me|my)\b/i.test(body);
  const isUs = /\b(?:us|our)\b/i.test(body);
  return {
    start,
    end,
    greeting,
    rest: withoutTrail(withoutObject(behind.slice(deed.length))),
    self: other ?? (isMe || (!isUs && !isBusiness) ? 'I' : 'We'),
    mark: mark === '' && decor === '' ? '' : '.',
    isFollow: follow !== undefined,
    isWord: /\sword(?:\sout)?$/i.test(deed),
    isLinked: /^\s*https?:/.test(decor),
  };
}

function withoutTrail(rest: string): string {
  const trail = TRAIL.exec(rest.toLowerCase())?.[0];
  return trail === undefined ? rest : withoutTrail(rest.slice(0, -trail.length));
}

function withoutObject(rest: string): string {
  const object = OBJECT.exec(rest)?.[0];
  return object === undefined ? rest : withoutObject(rest.slice(object.length));
}

const REASON =
  /^,?\s+(?:as|because|since|that|the\s(?:good\s|great\s|sad\s|latest\s)?news\sthat)\s+(.+)$/iu;
/** A reason whose verb is in the ask: "because the council will not". */
const LEANS_ON_DEED =
  /\s(?:wo|ca|can|will|would|could|should|do|does|did|have|has|had|is|are|was|were)(?:n['’]t|not|\snot)?(?:\s(?:too|either))?$/i;
const HOPE = /^\s+so(?:\sthat)?\s+(.+)$/iu;
const CONDITION = /^,?\s+if\s+(.+)$/iu;
const SUBJECT = /^\s+(?:about|for|of)\s+(.+)$/iu;
const CAUSE =
  /^\s+to\s+((?:help|support|save|back|join|protect|say|thank|let|wish|remember|honour|celebrate|welcome|remind|cheer)\s.+)$/iu;
/** "to help us find its owner": the purpose of the share. */
const FOR_HELP = new RegExp(
  String.raw`^\s+(?:to|and)\s(?:${PLEASE}\s)?(help\s(?:us|me|him|her|them)\s(?:to\s)?(?:find|trace|save|reunite|rehome|feed|fill|keep|build|plant|reach|raise|choose|name)\s.+)$`,
  'i',
);
/** "our jobs: cook, porter": the ask preceded a list that does not need it. */
const LIST_NAMED =
  /^\s+((?:our|my|the|this)\s(?:[\p{sc=Latn}\d'’&.-]+\s){0,4}[\p{Ll}'’-]+):\s+(?!https?:)[\p{sc=Latn}\d].*$/u;
const THING = /^\s+(.+)$/u;

/** Numbers to reach and the like: an ask all the same. */
const FOR_REACH =
  /\b(?:followers?|retweets?|rts|likes|shares|reach|viral|visibility|exposure|trend(?:ing)?|chance|win|luck|shout-?outs?|follow(?:ed)?\sback|discount|giveaway|prizes?|more people|more (?:answers|votes|replies|views)|the word|the cause|the above|the below|(?:our|my|the)\s\S+\ssake|(?:our|my)\ssake)\b/i;
/** The first word of a noun phrase. */
const NAMES =
  /^(?:the|our|my|his|her|their|your|these|those|this|all|both|free(?=\s\p{Ll}+\s?(?:\p{Ll}+)?s\b)|\p{Lu}[\p{sc=Latn}.'’&-]*|\p{N}+(?=\s\p{sc=Latn}))(?=[\s:,]|$)/u;
/** Words for the post itself, or for something unnamed. */
const THE_POST =
  /^(?:this|that|our|my|the|these|those|all)(?:$|\s(?:(?:first|last|latest|new|next|pinned|other|old|big)\s)?(?:posts?|tweets?|threads?|messages?|status|one|ones|pages?|accounts?|news|info|word|link|everywhere|with|around|on|to|far|and)\b)/i;
/** Something that can be said to somebody directly: "Please RT our thanks to the ward". */
const GREETS =
  /^(?:our|my)\s(?:\p{sc=Latn}+\s){0,2}(?:thanks|gratitude|congratulations|condolences|wishes|apologies|love)\s(?:to|for|on)\s/iu;
/** Something attached to the post, with the effect of sharing it: "this graphic to help us". */
const POST_WITH_AIM = /^this\s(?:[^\s.,:;!?]+\s){1,3}to\s\p{Ll}/u;
/** The people addressed, not the thing to pass on: "Please RT Hull!", "Please share Leeds folks" */
const CALLED =
  /^\p{Lu}[\p{sc=Latn}-]*(?:$|\s(?:folks?|people|peeps|tweeps|friends|fam|locals|residents|followers|lovers|fans|lot|gang|team)$)/u;
const BEGINS_CLAUSE =
  /^(?:everyone|everybody|every|each|no|nobody|most|many|some|people|we|i|you|he|she|it|they|there|the|our|my|his|her|their|your|this|these|that|\p{Lu}[\p{sc=Latn}.'’-]*,?|\p{N}+)\s/u;

function sayOtherwise({ rest, self, mark, isWord, isLinked }: Asking): string | undefined {
  if (FOR_REACH.test(rest)) return undefined;
  const news = isWord ? /^\s+that\s+(.+)$/i.exec(rest)?.[1] : undefined;
  if (news !== undefined) return closed(raised(news), mark);
  const reason = REASON.exec(rest)?.[1];
  if (reason !== undefined)
    return BEGINS_CLAUSE.test(reason) && !LEANS_ON_DEED.test(reason)
      ? closed(raised(reason), mark)
      : undefined;
  const hope = HOPE.exec(rest)?.[1];
  if (hope !== undefined)
    return BEGINS_CLAUSE.test(hope) || /^\s+so\sthat\s/i.test(rest)
      ? hoped(`${self} hope ${hope}`, mark)
      : undefined;
  const condition = CONDITION.exec(rest)?.[1];
  if (condition !== undefined) return askAndTell(condition, mark);
  const help = FOR_HELP.exec(rest)?.[1];
  if (help !== undefined) return closed(`Please ${help}`, mark);
  const list = LIST_NAMED.exec(rest)?.[1];
  if (list !== undefined)
    return THE_POST.test(list) || saysMore(list) ? undefined : closed(raised(rest.trim()), mark);
  const cause = CAUSE.exec(rest)?.[1];
  if (cause !== undefined)
    return /^\p{sc=Latn}+\s(?:us|me)\b/iu.test(cause) ? undefined : closed(raised(cause), mark);
  const subject = SUBJECT.exec(rest)?.[1];
  if (subject !== undefined) return NAMES.test(subject) ? askOf(subject, isLinked) : undefined;
  const thing = THING.exec(rest)?.[1];
  if (thing === undefined || !NAMES.test(thing)) return undefined;
  if (LINKED.test(thing)) return closed(`See ${thing}`, mark);
  if (THE_POST.test(thing) || CALLED.test(thing) || POST_WITH_AIM.test(thing)) return undefined;
  if (GREETS.test(thing)) return closed(raised(thing), mark);
  return askOf(thing, isLinked);
}

/** "We hope he sees it, and ring us": an order behind a hope is a sentence of its own. */
function hoped(words: string, mark: string): string {
  const [joint] = /,?\s(?:and|then)\s(?=[a-z])/.exec(words) ?? [];
  const at = joint === undefined ? 0 : words.indexOf(joint);
  const order = words.slice(at + (joint?.length ?? 0));
  if (joint === undefined || !isCommand(order)) return closed(words, mark);
  return `${words.slice(0, at)}. ${closed(raised(order), mark)}`;
}

const TO_SEE =
  /^(?:\S+\s){1,4}?(?:map|photos?|pictures?|reels?|clips?|poster|petition|form|menu|guide|video|film|website|rota|list|article|story|report|ad|advert|flyer|leaflet|survey|letter|study|programme|timetable|page|appeal)\b/iu;
/** The beginning of what is said about the thing. */
const TOLD = /^([^,:;–—]+)(?:,|:|;|\s[–—-])\s+((?:it|they|he|she|we|there|you|this)\s.+)$/iu;

/** "this thread https://example.com, it lists all": a thing with its link, and what is said about it. */
const LINKED =
  /^(?!\S+\shttps?:|(?:this|that|the|our|my)\slink\s)(?:[^\s,:;]+\s){2,4}https?:[^\s,]+(?:,\s(?:it|they|he|she|we|there)\s.+)?$/iu;
/** A mark followed by more than a place, a time or the like. */
const GOES_ON =
  /[:;–—]|,\s(?!(?:at|on|from|in|with|by|near|of|born|closing|open|starring)\b|[\p{Lu}\p{N}])/u;
/** After these a verb belongs to the thing. */
const OPENS_CLAUSE = /^(?:that|which|who|whose|where|how|what|why|when|to)$/i;

/** Whether the words for a thing contain a verb, and so say or ask more: "our hall and ring us". */
function saysMore(named: string): boolean {
  const words = tagClause(named);
  const clause = words.findIndex(({ text }) => OPENS_CLAUSE.test(text));
  return words
    .slice(0, clause < 0 ? words.length : clause)
    .some(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Participle'));
}

/** "Have you seen our map? It shows every stop." */
function askOf(thing: string, isLinked: boolean): string | undefined {
  if (thing.endsWith(':')) return TO_SEE.test(thing) ? `See ${thing}` : `More about ${thing}`;
  const [, name, told] = TOLD.exec(thing) ?? [];
  const named = name ?? thing;
  if (/^(?:this|that|these|those|all|both)$/i.test(named)) return undefined;
  if (GOES_ON.test(named) || !/\p{sc=Latn}\s*\S+$/u.test(named) || saysMore(named))
    return undefined;
  const isSeen = TO_SEE.test(named);
  if (isLinked && isSeen) return `See ${thing}`;
  const question = `Have you ${isSeen ? 'seen' : 'heard about'} ${named}?`;
  return told === undefined ? question : `${question} ${closed(raised(told), '.')}`;
}

const TO_BE = /^(is|are|was|were|can|could|will|would|should|must)$/i;
const OWN_VERB =
  /^you(?:['’](ve|re|ll)|\s(have|are|were|can|could|will|would|should|must|did|do))\s+(.+)$/iu;
const CONTRACTED: Readonly<Record<string, string>> = { ve: 'Have', re: 'Are', ll: 'Will' };
const NO_QUESTION =
  /^you(?:['’]d\b|\s(?:agree(?!\sthat\s)|can|could|like\s(?:it|this|that|what)|want(?!\s(?!to|us|me|more|it|this|that|an?|another|your?)\S+\s.*\bto\s)|wish|would|need|get|see\s(?:this|it)|enjoyed?\s(?:it|this)|find\s(?:it|this)|found\s(?:it|this))\b)/iu;
/** The largest number of words for the subject of a question. */
const MOST_SUBJECT_WORDS = 7;
const BEFORE_VERB = /^(?:still|also|always|never|ever|really|just|often)$/i;

/** A mark followed by more than who somebody is or where something is: "Jo, who …", "No. 3, St. Ann's Rd.". */
const MORE_SAID = /[:;]\s|,\s(?!(?:who|whose|which|where|St\.|No\.|near|by\sthe)(?:\s|$))/u;

/** A condition, and behind a dash or "and" a clause or order of its own: "you like rye – we bake it", "and tell us why". */
const TOLD_NEXT =
  /^([^–—]+?)(?:\s[–—-]\s|,?\sand\s(?=(?:tell|send|show|give|let|join|ring|call)\s(?:us|me)\s))((?:(?:we|i|it|they|he|she|there|\p{sc=Latn}+\s(?:us|me))(?:['’]\p{sc=Latn}+)?\s|[^,–—]{1,40}\s(?:is|are|was|were|has|have|will|can)\s).+)$/iu;

/** The condition as a question, and what is told behind it as a sentence: "Do you like rye? We bake it on Monday." */
function askAndTell(condition: string, mark: string): string | undefined {
  const [, head, told] = TOLD_NEXT.exec(condition) ?? [];
  const question = asQuestion(head ?? condition);
  if (question === undefined || told === undefined) return question;
  return `${question} ${closed(raised(told), mark === '' ? '.' : mark)}`;
}

/** "if Ames is your favourite" as "Is Ames your favourite?" */
function asQuestion(condition: string): string | undefined {
  if (NO_QUESTION.test(condition) || MORE_SAID.test(condition)) return undefined;
  const [, short, long, said] = OWN_VERB.exec(condition) ?? [];
  if (said !== undefined) return `${raised(CONTRACTED[short ?? ''] ?? long!)} you ${said}?`;
  if (/^you\s/i.test(condition)) return askWithDo('you', condition.split(/\s+/).slice(1));
  if (!BEGINS_CLAUSE.test(condition)) return undefined;
  const words = condition.split(/\s+/);
  const at = words.findIndex((word, i) => i > 0 && TO_BE.test(word));
  if (at > 0 && at <= MOST_SUBJECT_WORDS && at < words.length - 1) {
    const subject = words.slice(0, at).join(' ');
    return `${raised(words[at]!)} ${subject} ${words.slice(at + 1).join(' ')}?`;
  }
  const verb = words.findIndex(
    (word, i) => i > 0 && i <= MOST_SUBJECT_WORDS && (doesForms.has(word) || didForms.has(word)),
  );
  if (verb < 0) return undefined;
  const from = BEFORE_VERB.test(words[verb - 1]!) ? verb - 1 : verb;
  return from === 0 ? undefined : askWithDo(words.slice(0, from).join(' '), words.slice(from));
}

function askWithDo(subject: string, said: readonly string[]): string | undefined {
  const at = said.findIndex((word) => !BEFORE_VERB.test(word));
  const verb = said[at];
  if (verb === undefined || at === said.length - 1) return undefined;
  const past = didForms.get(verb);
  const present = subject === 'you' ? undefined : doesForms.get(verb);
  if (subject !== 'you' && past === undefined && present === undefined) return undefined;
  const auxiliary = past ? 'Did' : present ? 'Does' : 'Do';
  if (auxiliary === 'Do' && !/^\p{Ll}+$/u.test(verb)) return undefined;
  const rest = [...said.slice(0, at), past ?? present ?? verb, ...said.slice(at + 1)].join(' ');
  return `${auxiliary} ${subject} ${rest}?`;
}

const WHERE =
  /^\s+on\s+(Instagram|Insta|Facebook|TikTok|YouTube|LinkedIn|Threads|Bluesky|Mastodon)(?![\p{sc=Latn}])/iu;
const WHEN =
  /^\s+((?:on|from|until|this|every|at|during|all)\s(?:(?!\sfor\s|[,!?]\s).)+?)(?=\sfor\s)/iu;
const OFFERED = /^\s+for\s+(.+)$/iu;
const TO_MEET = /^\s+to\s+((?:see|hear|watch|read|meet|learn|find\sout)\s.+)$/iu;
const TOO_LITTLE =
  /^(?:more\b.*|.*\bfollows?\b.*|\p{Ll}+ing\s.*|updates|news|tips|fun|content|info|a|an|free)(?:$|\s(?:like\sthis|of\sthis)$)/iu;

/** "Follow us on Sept. 3 for live results" as "We post live results here on Sept. 3.", "Follow @hovechoir for news" as "For news, see @hovechoir." */
function offer({ rest, self, mark }: Asking): string | undefined {
  if (FOR_REACH.test(rest)) return undefined;
  const isOther = self.startsWith('@');
  const met = TO_MEET.exec(rest)?.[1];
  if (met !== undefined && isOther) return undefined;
  if (met !== undefined)
    return /\b(?:more|first|it|this|how)\b/i.test(met) ? undefined : closed(raised(met), mark);
  const place = WHERE.exec(rest);
  const behind = rest.slice(place?.[0].length ?? 0);
  const time = WHEN.exec(behind)?.[0] ?? '';
  const offered = OFFERED.exec(behind.slice(time.length))?.[1];
  if (offered === undefined || TOO_LITTLE.test(offered) || /[,:;]\s/.test(offered))
    return undefined;
  const behindJoint = offered.split(/\s(?:and|&|or|then)\s/iu).slice(1);
  if (behindJoint.some(isCommand)) return undefined;
  if (isOther) {
    return place || time ? undefined : closed(`For ${offered}, see ${self}`, mark);
  }
  // The full stop of "for results from Ames & Co." is that of the sentence too.
  const stop = offered.endsWith('.') ? '.' : mark;
  return closed(`${self} post ${offered} ${place ? `on ${place[1]}` : 'here'}${time}`, stop);
}

/** With the mark that the sentence had, but no second full stop after an abbreviation. */
function closed(words: string, mark: string): string {
  return words.endsWith('.') ? words : words + mark;
}

function raised(words: string): string {
  return words.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** After a greeting: "Hi all, have you seen …". */
function lowered(words: string): string {
  return words.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}+\s)/u, (letter) => letter.toLowerCase());
}
