import { isOrder } from '@/lib/engine/asks/orders';
import { isBilled, isTitle } from '@/lib/engine/asks/titled-works';
import { contemptForFigures } from '@/lib/engine/features/contempt-for-figures';
import { namesTime } from '@/lib/engine/features/deadline';
import { isAsked } from '@/lib/engine/features/voice';
import { leaveOut } from '@/lib/engine/fixes/leave-out';
import { marksIn, statementForHint, spanForHint } from '@/lib/engine/hints/hint-span';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { isInNamedRow } from '@/lib/engine/reading/titles';
import { defineRule, type Fix, staffOnly } from '@/lib/engine/rule';
import { reportedContempt } from '@/lib/lexicon/contempt';
import { showings, tradeTerms } from '@/lib/lexicon/names-and-trades';
import { offers, purchaseOrders } from '@/lib/lexicon/selling';
import { isCapitalAt } from '@/lib/text/characters';
import { slice, spanAt, type Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import { reportsNews } from './reported-news';
import { campaignOrders, partisans, quarrels, verdicts } from './stances';
import {
  otherSenses,
  relief,
  subjectsOfDispute,
  tragedies,
  type SubjectOfDispute,
} from './subjects-of-dispute';
import { intensifiers, swearing } from './swearing';

type SubjectName = keyof typeof subjectsOfDispute;
type MessageId = SubjectName | 'stance' | 'swearing';

const subjectNames = Object.keys(subjectsOfDispute) as SubjectName[];

export const sensitiveTopic = defineRule<MessageId>({
  id: 'sensitive-topic',
  category: 'tone',
  title: 'Divisive topics',
  why: 'Anyone can read what an account says, and readers take it for the organisation’s own view.',
  source: 'seed 003',
  levels: staffOnly('think-twice'),
  showsAround: true,
  lesson: 'tone',
  advice: ['work-account'],
  example: {
    before: 'New menu from Monday. And whatever you do this week, vote them out!',
    after: 'New menu from Monday. Which dish should never leave it?',
  },
  messages: {
    swearing:
      '“{quote}” will sound crude to some readers, all the more from an organisation. Leave the swear word out.',
    sex: '“{quote}” makes people uneasy when an organisation says it. Keep it for a private account.',
    drugs:
      '“{quote}” sounds as if the organisation were in favour of drugs. Leave them out unless your work is about them.',
    politics:
      '“{quote}” takes your readers into politics, and some will leave over it. Stay with what they follow you for.',
    stance:
      '“{quote}” takes a side, and some of your readers are on the other; they take it for the organisation’s view. Stay with what they follow you for.',
    faith:
      '“{quote}” speaks of one faith, and readers of another may feel left out. Wish them well in words that fit everyone.',
    violence:
      '“{quote}” can hurt readers who have lived through it. Leave it out, or link to those who help.',
  },
  scored:
    '“{quote}” is on a subject that divides your readers, and they take it for the organisation’s view. Stay with what they follow you for.',
  unscoredBeside: [otherSenses, tradeTerms],
  unscoredWhere: (draft, topics) => topics.length === 0 && reportsNews(draft),
  *check(draft, { account, topics }) {
    if (account !== 'business') return;
    const mentions = mentionsIn(draft, topics);
    const index = new SpanIndex<Span>(mentions);
    for (const mention of mentions) {
      const span = spanOf(draft, mention, index);
      yield {
        messageId: mention.kind,
        span,
        isPassing: mention.isNamed && isNotice(draft),
        marks: marksIn(draft, span, index),
        fixes() {
          return mentions.length === 1 ? fixesFor(draft, mention) : [];
        },
      };
    }
  },
});

interface Mention extends Span {
  readonly kind: MessageId;
  /** Whether a subject is only named, without taking a side. */
  readonly isNamed: boolean;
}

/** Words of an organisation about itself, not about something that it shares with all its readers. */
const OUR_OWN =
  /(?<![\p{sc=Latn}'])(?:our(?! (?:country|nation|president|leaders|government|rights|kids|children|borders|democracy))|us|we|we're|we've|we'll)(?!\p{sc=Latn})/u;

const speaksOfItself = ({ normalized }: Draft): boolean => OUR_OWN.test(normalized.text);

/** Whether the draft says when something is on, or what the organisation does: it may mention anybody in passing. */
function isNotice(draft: Draft): boolean {
  return namesTime(draft) || draft.derive(speaksOfItself);
}

/** Sides taken first, then swearwords, then subjects that are only named but do not belong. */
function mentionsIn(draft: Draft, topics: readonly string[]): Mention[] {
  const foreign = foreignSubjects(topics);
  const of = (kind: MessageId, matches: readonly Span[], isNamed = false): Mention[] =>
    matches.map(({ start, end }) => ({ start, end, kind, isNamed }));
  const named = topics.length > 0 ? foreign : [];
  const mentions = [
    ...foreign.flatMap((name) => of(name, draft.find(subjectsOfDispute[name].sided))),
    ...(foreign.includes('politics') ? of('politics', [...contemptForFigures(draft)]) : []),
    ...(foreign.includes('violence') ? of('violence', tragediesThatSell(draft)) : []),
    ...of('swearing', draft.find(swearing)).filter((swearword) => !draft.isQuoted(swearword)),
    ...named.flatMap((name) => of(name, draft.find(subjectsOfDispute[name].named), true)),
    ...(foreign.includes('politics') ? of('stance', sidesTaken(draft)) : []),
  ];
  const meant = mentions.length > 0 ? withoutOtherSenses(draft, mentions) : [];
  return topics.length === 0 ? withoutNews(draft, meant) : meant;
}

/**
 * What a headline reports is nobody's side: an account without topics may be a newsroom. Its swearwords remain the
 * writer's.
 */
function withoutNews(draft: Draft, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) =>
      mention.kind === 'swearing' || !draft.gate('is reported news', mention, reportsNews(draft)),
  );
}

/** Tragedies in the news beside an offer, unless it helps the people affected. */
function tragediesThatSell(draft: Draft): readonly Span[] {
  const found = draft.find(tragedies);
  if (found.length === 0 || draft.has(relief)) return [];
  const sells =
    draft.has(offers) || draft.find(purchaseOrders).some((order) => isOrder(draft, order));
  return sells ? found : [];
}

/** Verdicts in the same sentence as something controversial, in the writer's own words. */
function sidesTaken(draft: Draft): Span[] {
  const sentenceOf = (match: Match) => draft.sentenceAt(match).start;
  const subjects = [...draft.find(quarrels), ...draft.find(partisans)];
  if (subjects.length === 0) return [];
  const own = subjects.filter((subject) => !draft.isQuoted(subject));
  const sentences = new Set(own.map(sentenceOf));
  const reported = new Set(draft.find(reportedContempt).map(sentenceOf));
  const orders = draft.find(campaignOrders).filter((order) => isOrder(draft, order));
  return [...draft.find(verdicts), ...orders].filter((verdict) => {
    const sentence = sentenceOf(verdict);
    if (!draft.gate('judges a subject of dispute', verdict, sentences.has(sentence))) return false;
    if (draft.gate('is what others are said to think', verdict, reported.has(sentence)))
      return false;
    return !draft.isQuoted(verdict) && !isAsked(draft, verdict);
  });
}

function withoutOtherSenses(draft: Draft, mentions: readonly Mention[]): Mention[] {
  const others = new SpanIndex([otherSenses, tradeTerms].flatMap((list) => draft.find(list)));
  return mentions.filter(
    (mention) =>
      !draft.gate('has another sense', mention, others.overlapping(mention).length > 0) &&
      !(TITLED.has(mention.kind) && draft.gate('is a name', mention, bearsName(draft, mention))) &&
      !draft.gate('is on a bill', mention, isBilled(draft, mention)) &&
      !draft.gate('is part of a heading', mention, isHeading(draft, mention)) &&
      !draft.gate('is what somebody else said', mention, isReported(draft, mention)) &&
      !draft.gate('plays against another', mention, isContestant(draft, mention)) &&
      !draft.gate('is an animal', mention, isAnimal(draft, mention)),
  );
}

/** Whether it is a title, or one of several capitalised words that are a name in an ordinary sentence. */
function bearsName(draft: Draft, mention: Mention): boolean {
  return isTitle(draft, mention) || isInNamedRow(draft.text, draft.sentenceAt(mention), mention);
}

/** Capitalised words, and words that join them, up to a colon. */
const HEADING =
  /^["“‘']?(?:(?:\p{Lu}|\d)[\p{sc=Latn}’']*|of|the|and|in|is|a|an|to|or|for|on|at)(?:,?\s(?:(?:\p{Lu}|\d)[\p{sc=Latn}’']*|of|the|and|in|is|a|an|to|or|for|on|at)){2,9}["”’']?:\s\p{Ll}/u;

/** Whether it is in the title of a work before a colon: "God Is in the Gravy: recipes". */
function isHeading(draft: Draft, mention: Span): boolean {
  if (!draft.has(showings)) return false;
  const { start } = draft.sentenceAt(mention);
  const heading = HEADING.exec(draft.text.slice(start, start + LONGEST_HEADING))?.[0];
  return heading !== undefined && mention.end <= start + heading.length;
}

/** Longest heading that is read, in UTF-16 units. */
const LONGEST_HEADING = 90;

/** Subjects after which works, drinks and bands are named. */
const TITLED: ReadonlySet<MessageId> = new Set(['swearing', 'sex', 'drugs']);

const ANIMAL = /^(?:(?:the|our|an?|her|his|my) )?(?:bitch|bitches|boob(?:y|ies)|tits?|ass|asses)$/i;
/** "Our ass, Benjamin, turned 30", "our bitch Meg passed": the animal has a name. */
const CALLED_BEHIND = /^(?:,\s\p{Lu}\p{Ll}+,|\s\p{Lu}\p{Ll}+)\s\p{Ll}/u;

/** Whether the word is also a term for an animal, which has a name or stands beside another term of the trade. */
function isAnimal(draft: Draft, mention: Mention): boolean {
  if (!ANIMAL.test(slice(draft.text, mention))) return false;
  return CALLED_BEHIND.test(draft.text.slice(mention.end)) || draft.has(tradeTerms);
}

/** The speaker of a quotation, after it or before it. */
const SAID_BEHIND =
  /^,?\s(?:sang|sings|said|says|wrote|writes|reads|asks|asked|goes|runs|as\s(?:the\s)?(?:\p{sc=Latn}+\s){1,3}(?:put|said|wrote|sang))\b/u;
const SAID_BEFORE = /(?:sang|sings|said|says|wrote|writes|reads?|asks|asked|goes)\s?[:,]?\s$/u;

/** Whether the writer reports that a named person said it: "“God is love”, wrote the mason". */
function isReported(draft: Draft, mention: Mention): boolean {
  const { text } = draft;
  const quotation = spanAt(draft.quotations, mention.start);
  if (!quotation || !draft.isQuoted(mention)) return false;
  return (
    SAID_BEHIND.test(text.slice(quotation.end, quotation.end + LONGEST_REPORT)) ||
    SAID_BEFORE.test(text.slice(Math.max(0, quotation.start - LONGEST_REPORT), quotation.start))
  );
}

/** How far from a quotation its speaker is searched, in UTF-16 units. */
const LONGEST_REPORT = 60;

/** "Sinner v Ruud", "Dagenham vs. Pope": there is a name on either side. */
const AGAINST = /^\s(?:v|vs|versus)\.?\s(?=\p{Lu})/u;
const AGAINST_BEFORE = /\p{sc=Latn}\s(?:v|vs|versus)\.?\s$/u;

/** Whether the word is the name of a player in a match. Politicians who run against each other remain politicians. */
function isContestant({ text }: Draft, { kind, start, end }: Mention): boolean {
  if (kind === 'politics' || kind === 'stance' || !isCapitalAt(text, start)) return false;
  return (
    AGAINST.test(text.slice(end, end + 10)) ||
    AGAINST_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** The span to point at: for a swearword the word itself, for any other subject the statement. */
function spanOf(draft: Draft, mention: Mention, mentions: SpanIndex<Span>): Span {
  const show = mention.kind === 'swearing' ? spanForHint : statementForHint;
  return show(draft, mention, mentions);
}

/** Cuts a swearword that only intensifies the next word. */
function fixesFor(draft: Draft, { kind, start, end }: Mention): Fix[] {
  const isDroppable = kind === 'swearing' && draft.has(intensifiers);
  return isDroppable ? [leaveOut(draft.text, { start, end })] : [];
}

/** Shortest word of a field that may also match as the prefix of a topic's word, in letters. */
const SHORTEST_BEGINNING = 6;

let last = { topics: '', foreign: subjectNames };

/** The subjects that are not the account's own; cached, because topics stay the same for days. */
function foreignSubjects(topics: readonly string[]): typeof subjectNames {
  const key = topics.join('\n');
  if (key !== last.topics) {
    const foreign = subjectNames.filter((name) => !isOwn(subjectsOfDispute[name], topics));
    last = { topics: key, foreign };
  }
  return last.foreign;
}

function isOwn({ ownedBy }: SubjectOfDispute, topics: readonly string[]): boolean {
  return topics.some((topic) => {
    const words = ` ${topic.toLowerCase()} `;
    return ownedBy.some((name) =>
      name.length < SHORTEST_BEGINNING
        ? words.includes(` ${name} `) || words.includes(` ${name}s `)
        : words.includes(` ${name}`),
    );
  });
}
