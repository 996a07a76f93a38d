import {
  findAsks,
  followedBy,
  joinAsks,
  meantAsks,
  namesByAsk,
  saidIn,
  reachFrom,
  type Ask,
} from '@/lib/engine/asks/asks';
import { explainsControls } from '@/lib/engine/asks/controls';
import { isForPrize, promisesPrize } from '@/lib/engine/asks/prize';
import { isForPublicSafety, isPublicSafety } from '@/lib/engine/asks/public-safety';
import type { Context } from '@/lib/engine/context';
import { decorationOf, LONGEST_ASK } from '@/lib/engine/fixes/decoration';
import { leaveOut } from '@/lib/engine/fixes/leave-out';
import { leaveOutAsk } from '@/lib/engine/fixes/leave-out-ask';
import type { Draft } from '@/lib/engine/reading/draft';
import { opensSentence } from '@/lib/engine/reading/lead-up';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { MENTION_MARK } from '@/lib/text/marks';
import { shorten } from '@/lib/text/shorten';
import { slice } from '@/lib/text/span';
import {
  acquaintances,
  contactAsks,
  handOvers,
  oneToOne,
  otherContactSenses,
} from './asks-for-contacts';

const kinds = contactAsks.map(({ kind }) => kind);
type Request = Ask<(typeof kinds)[number]>;

export const contactRequest = defineRule({
  id: 'contact-request',
  category: 'asking',
  title: 'Asking for contacts',
  why: 'People protect their friends, family and coworkers, and their own details, from strangers.',
  source: 'seed 003',
  repeats: 'ask',
  levels: everywhere('consider', { support: 'tip' }),
  lesson: 'asking',
  advice: ['leave-contacts'],
  example: {
    before: 'Our bakery turns five on Saturday. Tag 3 friends to get a free roll!',
    after: 'Our bakery turns five on Saturday. Which roll should we bring back for the day?',
  },
  messages: {
    people:
      '“{quote}” asks readers to give you the names of people they know. Ask about the readers themselves; they will bring friends if they like it.',
    invitation:
      '“{quote}” asks readers to bring in other people. Say what they can look forward to; they will tell others by themselves.',
    details:
      '“{quote}” asks readers for something private. Say how they can reach you, and leave the choice to them.',
    wallet:
      '“{quote}” is what wallet scams say, so careful readers leave. Link to a page of yours that says who gets what.',
  },
  scored:
    '“{quote}” seems to ask readers for contacts of theirs. Say how they can reach you, and leave the choice to them.',
  unscoredBeside: [otherContactSenses],
  unscoredWhere: (draft) =>
    explainsControls(draft) ||
    isPublicSafety(draft) ||
    wantsStory(draft) ||
    asksInstead(draft) ||
    draft.derive(usesMachine) ||
    namesByAsk(draft, contactAsks),
  *check(draft, context) {
    const requests = requestsIn(draft, context);
    for (const request of requests) {
      yield {
        messageId: request.kind,
        span: saidIn(request),
        isUnjudged: isExplicit(request, context) || isRewarded(draft, request),
        drops() {
          return offerInstead(draft, request) ?? request;
        },
        fixes() {
          return requests.length === 1 ? fixesOf(draft, request) : [];
        },
      };
    }
  },
});

function requestsIn(draft: Draft, context: Context): Request[] {
  const asks = meantAsks<Request['kind']>(draft, candidates(draft), otherContactSenses);
  if (asks.length === 0) return [];
  const toOne = isToOne(draft, context);
  return joinAsks(
    draft,
    asks.filter((ask) => {
      const isPrivate = ask.kind === 'details' || ask.kind === 'invitation';
      return (
        !draft.gate('is asked of one person', ask, toOne && isPrivate) &&
        !draft.gate('is for public safety', ask, isForPublicSafety(draft, ask)) &&
        !draft.gate('is typed into a machine', ask, isForMachine(draft, ask))
      );
    }),
    kinds,
  );
}

/** Things and places at which people type in who they are. */
const MACHINE =
  /\b(?:log[\s-]?in|sign\sin|check-in|kiosk|terminal|turnstiles|printers?|plugin|locker|password|digits)\b/i;

const TYPES_IN = /\b(?:type|enter)\syour\b/i;

/** Whether a draft tells readers what to type into a machine: "Self check-in: type your surname". */
function usesMachine({ text }: Draft): boolean {
  return TYPES_IN.test(text) && MACHINE.test(text);
}

/** Whether a detail is one that a machine needs and nobody collects. */
function isForMachine(draft: Draft, { kind, normalized }: Request): boolean {
  return kind === 'details' && /^(?:type|enter)\s/.test(normalized) && draft.derive(usesMachine);
}

const INTRODUCTION = /\bintro|\bin touch\b|\bconnect\w* \S+ (?:to|with) /;

/**
 * Whether an organisation asks all its readers for names or details, or one of them for an introduction, so explicitly
 * that no score is needed.
 */
function isExplicit({ kind, normalized }: Request, { surface, account }: Context): boolean {
  if (account !== 'business') return false;
  if (surface !== 'post') return kind === 'people' && INTRODUCTION.test(normalized);
  return kind === 'details' || kind === 'people';
}

/** "Which of your friends …, and what do they do?": a question that goes beyond the name. Matches lower case. */
const STORY = /\sand\s(?:what|why|how|where|when)\b[^.!?\n]{0,80}\?/;

/** Whether a question about people asks what they are like and not who they are. */
function wantsStory(draft: Draft): boolean {
  return STORY.test(draft.normalized.text) && !draft.has(handOvers);
}

/** The reward for bringing somebody: "and get in half price", "and your cover charge is on us". */
const REWARD =
  /^[^.!?\n]{0,60}?(?:\b(?:half[- ]price|(?:in|gets?|goes?|go|both(?:\sof\syou)?(?:\s\p{sc=Latn}+)?|entry)\sfree|free\sentry|get\s(?:one|a)\s[^.!?\n]{1,20}free|on\s(?:us|the\shouse)|(?:neither|none)\s(?:of\s(?:you|us|them)\s)?pays?|two\sfor\s(?:one|the\sprice)|(?:both|each)(?:\sof\syou)?\s(?:get|win|earn)|and\swin\san?|gets?\sa\sfree|(?:lunch|coffee|drinks?|pizza)\s(?:is|are)\s(?:free|on\s)|yours?(?:\s\S+){0,3}\sis\sfree)\b|\d+\s?%\soff|[£$€]\d+)/iu;

/** Whether readers are to bring a friend for a reward, which is a trade and not an invitation. */
function isRewarded({ text }: Draft, { kind, end }: Request): boolean {
  return kind === 'invitation' && REWARD.test(text.slice(end, end + REACH));
}

/** How far after "know someone who …?" the ask to name them may follow, in UTF-16 units. */
const REACH = 140;

function* candidates(draft: Draft): Generator<Request> {
  yield* findAsks(draft, contactAsks);
  const referrals = followedBy(draft.find(acquaintances), draft.find(handOvers), REACH);
  for (const [people, handOver] of referrals) {
    yield { ...reachFrom(draft, people, handOver), kind: 'people' };
  }
}

/**
 * Whether the draft answers or helps one person, or tells them of a prize: their details are needed for their own
 * benefit.
 */
function isToOne(draft: Draft, { surface }: Context): boolean {
  return (
    surface === 'reply' || draft.normalized.text.startsWith(MENTION_MARK) || draft.has(oneToOne)
  );
}

/** "We'll ring when it is ready": a promise that needs the requested number. */
const NEEDS_DETAIL =
  /^[.!?…\s\p{Extended_Pictographic}\uFE0F]*(?:and\s|so\s|then\s)?(?:we|i|he|she|they|\p{sc=Latn}{2,})(?:['’]ll|\swill|\scan)\s(?:then\s|just\s|also\s)?(?:ring|call|text|phone|send|email|e-mail|post|write|get|contact|reply|message|dm|whatsapp|drop|let|pop|deliver)\b|^(?:\s(?:in|via|by|to|below|here)(?:\s\p{sc=Latn}+){0,2})?,?\s(?:and\s)?(?:we|i)\s(?:then\s)?(?:ring|call|text|phone|send|email|post|deliver|ship)\b/u;

/** "First 20 get the map": only the ask says for what. */
const FIRST_GET = /^[,.!…\s–—-]*(?:the\s)?first\s\p{N}+\s/iu;

/** "Ours has retired": only the ask says what. */
const LEANS_ON_ASK =
  /^[.!?…\s\p{Extended_Pictographic}\uFE0F]*(?:Ours|Mine|Theirs|Hers|His|Yours|One of (?:them|ours))\s?[,\p{Ll}]/u;

function fixesOf(draft: Draft, request: Request): Fix[] {
  const sentence = draft.sentenceAt(request);
  const offer = isForPrize(draft, request) ? undefined : offerInstead(draft, request);
  if (offer) return [offer];
  if (promisesPrize(draft) || isForPrize(draft, request)) return [];
  const opens = draft.text.slice(0, sentence.start).trim() === '';
  if (opens && LEANS_ON_ASK.test(draft.text.slice(sentence.end, sentence.end + 40))) return [];
  if (
    request.kind === 'details' &&
    NEEDS_DETAIL.test(draft.text.slice(request.end, request.end + 60).toLowerCase())
  )
    return [];
  if (request.kind === 'details' && FIRST_GET.test(draft.text.slice(request.end, request.end + 30)))
    return [];
  const question = askInstead(draft, request);
  if (question) return [question];
  // Cutting the question would lose what it tells: "Know someone who'd like a job here? Tag them!"
  if (request.kind === 'people' && ASKED_FIRST.test(slice(draft.text, request)))
    return leaveOutHandOver(draft, request);
  return leaveOutAsk(draft, request);
}

/** An order to give details, up to what the reader gets for them. */
const HAND_OVER = new RegExp(
  String.raw`^(?:(?:${PLEASE}|just|simply)\s)*(?:drop|leave|send|give|comment|reply|dm|message|text|share|post|pop|put|tell|e-?mail|type|enter|write)\b[^.!?:;\n]{0,40}?\b(?:your|ur)\s(?:(?:first\s|full\s)?names?\s(?:and|&)\s)?(?:(?:best|home|postal|work|mobile|phone|contact|e-?mail)\s)?(?:e-?mails?|(?:e-?mail\s|postal\s)?address|number|mobile|phone|details|postcode|whatsapp)(?:\s(?:and|&|or)\s(?:(?:phone|mobile|home|postal|e-?mail)\s)?(?:names?|number|address|e-?mail|mobile|phone|postcode))?(?:\s(?:address|number|below|here|to\sus|in\s(?:the|our)\s(?:comments|replies|dms)|by\sdm|today))*,?\s+`,
  'i',
);
/** What the reader gets for giving them, and how an offer puts it. */
const IN_RETURN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:and|so|then)\s(?:we|i)(?:['’]ll|\swill|\scan)\s(?:send|post|email|e-mail|mail|dm|get|give|forward)\s(?:you\s)?((?:the|our|my|an?|one|\d+)\s.+)$/i,
    '',
  ],
  [
    /^(?:and|so|then)\s(?:we|i)(?:['’]ll|\swill|\scan)\s(?:ring|call|phone)\syou(\s(?:about|with|when|as\ssoon\sas|before)\s.+)$/i,
    'a call',
  ],
  [
    /^(?:and|so)\s(?:we|i)(?:['’]ll|\swill|\scan)\slet\syou\s(know\s(?:when|as\ssoon\sas|about|if|which|where|how)\s.+)$/i,
    'to ',
  ],
  [/^if\syou(?:['’]d)?\s(?:want|like|need|would\slike)\s((?:the|our|my|an?|one|\d+|to)\s.+)$/i, ''],
  [/^(?:for|to\s(?:get|receive|have))\s((?:the|our|my|an?|one|\d+)\s.+)$/iu, ''],
  [
    /^(to\s(?:join|book|try|hear|visit|learn|come|see|reserve|take|get\son|be\son|go\son)\s.+)$/iu,
    '',
  ],
];
/** The recipient, which a question leaves out: "and we'll send our guide straight to you". */
const TO_READER = /\s(?:(?:straight|directly|right|over)\s)*(?:to\syou|over|across|your\sway)$/iu;
/** The rest tells more than one thing. */
const TELLS_MORE =
  /\bchance\b|[:;?!]\s|\s[–—-]\s|https?:|[#@]|\.\s|\s(?:and|but|so)\s(?:we|i|you|it|they)\b|,\s(?:or|and|then)\s/iu;

/** Rewrites "Drop your email and we'll send you our guide" as "Would you like our guide? Message us." */
function offerInstead(draft: Draft, { kind, start }: Request): Fix | undefined {
  if (kind !== 'details' || !opensSentence(draft.text, start)) return undefined;
  const sentence = slice(draft.text, { start, end: draft.sentenceAt({ start, end: start }).end });
  if (sentence.length > LONGEST_ASK) return undefined;
  const marks = decorationOf(sentence);
  const said = sentence.slice(0, sentence.length - marks.length);
  const order = HAND_OVER.exec(said)?.[0];
  if (order === undefined || said.includes('\n')) return undefined;
  const rest = said.slice(order.length);
  for (const [pattern, lead] of IN_RETURN) {
    const had = pattern.exec(rest)?.[1]?.replace(TO_READER, '');
    if (had === undefined || TELLS_MORE.test(had)) continue;
    const self = /\b(?:me|my|i)\b/i.test(said) ? 'me' : 'us';
    const text = `Would you like ${lead}${had}? Message ${self}.`;
    const end = start + said.length + /^[.!…]*/.exec(marks)![0].length;
    return { start, end, text, label: { say: 'write', words: shorten(text) } };
  }
  return undefined;
}

const ASKED_FIRST = /\?\s/;

/** "Know a good roofer? Tag them!": an independent question, and the ask to those who say yes. */
const QUESTION_FIRST =
  /^(?:does\sany(?:one|body)\s|do\syou\s|any(?:one|body)\s)?(?:know|recommend)\s(?:an?|any)\s(?!friends?\b|mates?\b|people\b)(?:(?!\bwho\b)[^.!?\n])+\?\s+(?=\p{Lu})/iu;

/** Cuts the ask for names after a question and keeps the question. */
function leaveOutHandOver({ text }: Draft, { kind, start, end }: Request): Fix[] {
  const question = QUESTION_FIRST.exec(text.slice(start, end))?.[0];
  if (kind !== 'people' || question === undefined) return [];
  const marks = /^[.!]*/.exec(text.slice(end))![0].length;
  return [leaveOut(text, { start: start + question.length, end: end + marks })];
}

/** A description of the person to tag. */
const TAG_WHO = new RegExp(
  String.raw`^(?:${PLEASE}\s+)?(?:tag|mention)\s+((?:an?|some|someone|somebody|that|two|three|\d+)\b.*?\s(?:who\S*|from|for)\s+.+)$`,
  'i',
);
/** What readers would do together with the person to tag. */
const TAG_WHOM = new RegExp(
  String.raw`^(?:${PLEASE}\s+)?(?:tag|mention)\s+(?:someone|somebody|an?\s\p{sc=Latn}+|the\s(?:person|friend|mate|one)|(?:two|three|\d)\s(?:people|friends|mates))\s(?:(?:that|who|whom)\s)?you(?:['’]d|\swould)\s(.+)$`,
  'iu',
);
const MORE_STEPS =
  /,\s+(?:then|so|but|we|i|it|they|she|he|you|our|my|this|there|come|bring|join|book|get|grab|try)\b|\s(?:and|&|\+|then|below|in the comments|to win|for (?:an?|more|free|luck))(?:\s|$)|[?\n]/i;
/** A picture before another sentence. */
const PICTURE = /\p{Extended_Pictographic}\uFE0F?\s+(?=\p{Lu})/u;

/** The people of `TAG_WHO`, asked after as `askInstead` does. */
const KNOWN =
  /^\s*Do you know (?:an?|some|someone|somebody|that|two|three|\d+)\b[^?]*?\s(?:who\S*|from|for)\s/;

/** Whether a question stands in the draft as the fix writes it: nobody is told again of what the coach wrote. */
function asksInstead(draft: Draft): boolean {
  return draft.sentences.some((sentence) => KNOWN.test(slice(draft.text, sentence)));
}

/** Rewrites "Tag someone who loves rain!" as "Do you know someone who loves rain?" */
function askInstead(draft: Draft, request: Request): Fix | undefined {
  const { start } = request;
  if (!opensSentence(draft.text, start)) return undefined;
  const sentence = slice(draft.text, { start, end: draft.sentenceAt(request).end });
  if (sentence.length > LONGEST_ASK) return undefined;
  const marks = decorationOf(sentence);
  if (/^[.!…]*\?/.test(marks)) return undefined;
  const said = sentence.slice(0, sentence.length - marks.length);
  const tagging = said.slice(0, PICTURE.exec(said)?.index).trimEnd();
  const deed = TAG_WHOM.exec(tagging)?.[1];
  const people = deed ?? TAG_WHO.exec(tagging)?.[1];
  if (people === undefined || MORE_STEPS.test(people) || /[#@;:–—]|https?:/.test(people))
    return undefined;
  const behind = sentence.slice(tagging.length);
  const end = start + tagging.length + /^[.!]*/.exec(behind)![0].length;
  const asked = deed === undefined ? `Do you know ${people}?` : `Who would you ${deed}?`;
  return { start, end, text: asked, label: { say: 'ask-instead' } };
}
