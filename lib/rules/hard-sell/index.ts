import { namesTime } from '@/lib/engine/features/deadline';
import { joinChanges, leaveOut, leavesOut } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { endlessHurries } from '@/lib/lexicon/endless-hurries';
import { moneyNews, particulars, programmes, publicCare } from '@/lib/lexicon/selling';
import { overlaps, replaceSpan, slice, type Span } from '@/lib/text/span';
import { droppableParts, pressingOpening, upToEntity } from './droppable';
import { hurries, shortages } from './pressure';
import {
  booksBeforeStep,
  isPricedNotice,
  namesByOrder,
  pressureAround,
  quotesPressure,
  salesIn,
  type Sale,
} from './sales';

export const hardSell = defineRule({
  id: 'hard-sell',
  category: 'selling',
  title: 'Hard sell',
  why: 'People follow for help and talk; posts that push them to buy are the first they mute.',
  source: 'seed 003',
  repeats: 'sell',
  replaces: ['hurry-without-end'],
  levels: everywhere('consider', { broadcast: 'off' }),
  lesson: 'selling',
  advice: ['sell-little', 'more-than-prices'],
  example: {
    before: 'Buy our new espresso machine now, 50% off ends tonight!',
    after:
      'Our new espresso machine grinds while the milk warms, so both are ready in a minute. How do you take yours?',
  },
  messages: {
    hurry:
      '“{quote}” rushes the reader, and people who feel rushed scroll on. Say what it does for them, and let them choose when.',
    endless:
      '“{quote}” rushes the reader and does not say until when. Name the day and the hour, or let them choose when.',
    offer:
      '“{quote}” helps only readers who want to buy. Give the others something too: who it is for, how it is made, a tip.',
    stack:
      '“{quote}” is one more thing to do in the same post, and that feels pushy. Keep the one that helps most.',
    pitch:
      '“{quote}” sounds too good to be true, and readers have learned to ignore that. Say plainly what you do and what it costs.',
    bare: '“{quote}” leaves nothing for a reader who does not buy. Add what you would tell a friend: a use, a story, a question.',
    lure: '“{quote}” decides for readers what they want. Say what it does and for whom, and let them choose.',
  },
  scored:
    '“{quote}” reads like an advert. Give those who do not buy something too: a use, a story, a question.',
  unscoredBeside: [moneyNews, publicCare, particulars, programmes],
  unscoredWhere: (draft) =>
    namesByOrder(draft) || quotesPressure(draft) || isPricedNotice(draft) || booksBeforeStep(draft),
  *check(draft, context) {
    const [sale, ...others] = salesIn(draft, context);
    if (!sale) return;
    const { kind } = sale;
    const messageId = kind === 'hurry' && isEndless(draft) ? 'endless' : kind;
    yield {
      messageId,
      span: pressureAround(draft, sale),
      isUnjudged: [sale, ...others].some(({ isUnjudged }) => isUnjudged),
      fixes() {
        const ways =
          kind === 'hurry' ? withoutHaste(draft, sale) : calmed(draft, pressingIn(draft, sale));
        return ways.filter((fix) => !makesEndless(draft.text, fix));
      },
    };
  },
});

/** Whether the draft says that time, not stock, is short, without naming a day or hour. */
function isEndless(draft: Draft): boolean {
  return draft.has(endlessHurries) && !draft.has(shortages) && !namesTime(draft);
}

/** How long a price is valid: "Today only", "Last day". */
const LIMIT =
  /\b(?:(?:today|tonight|tomorrow|this\s(?:week|weekend|month)|(?:one|1)\sday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\sonly|only\s(?:today|tonight)|(?:last|final)\sday|ends\s(?:today|tonight|tomorrow))\b/i;
const PRICE = /[£$€]\s?\d|\d\s?%|\bhalf[ -]price\b/iu;

/** Whether a fix removes how long a price is valid but keeps the price: readers would come too late. */
function makesEndless(text: string, fix: Fix): boolean {
  const rest = replaceSpan(text, fix, fix.text);
  return PRICE.test(rest) && LIMIT.test(text) && !LIMIT.test(rest);
}

/** Cuts the pressure around the sale, and every other word of haste. */
function withoutHaste(draft: Draft, sale: Sale): Fix[] {
  const haste = draft.find(hurries);
  const inOnePlace = [
    ...pressingOpening(draft, pressureAround(draft, sale)),
    ...droppableParts(draft, sale.span),
  ]
    .filter((part) => !takesObject(draft.text, part))
    .map((part) => leaveOut(draft.text, part))
    .filter((fix) => haste.every((word) => overlaps(word, fix)));
  return [
    ...inOnePlace,
    ...withoutPressingSentences(draft, [...haste, sale.span]),
    ...calmed(draft, pressingIn(draft, sale)),
  ];
}

/** All pressing spans of a draft: words of haste, the sale and the pressure around it. */
function pressingIn(draft: Draft, sale: Sale): Span[] {
  return [...draft.find(hurries), sale.span, pressureAround(draft, sale)];
}

/** A draft with more pressing words than this is not calmed. */
const MOST_PRESSING = 12;
/** The largest number of sentences that are calmed at once. */
const MOST_CALMED = 6;

/** A call to be quick before its object: "Hurry, ", "Be quick, ". */
const QUICK = String.raw`(?:(?:hurry(?:\sup)?|(?:be\s)?quick|don['’]t\s(?:wait|delay))[,!\s]+)?`;
const COUNT = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;

/** The "Only" of "Only 4 looms left", without the number, which is a fact. */
const COUNT_LED = new RegExp(
  String.raw`^${QUICK}(?:(?:and|but)\s)?(?:there\s(?:are|is)\s)?(?:only|just)\s(?=${COUNT}\s)`,
  'i',
);
/** The whole count of "Only 4 looms left for our course", so that the rest is about the course. */
const COUNT_LED_WHOLE = new RegExp(
  String.raw`^${QUICK}(?:(?:only|just|last)\s${COUNT}\s(?:[a-z]+\s)?(?:left|remaining|to\sgo)|(?:the\s)?last\s(?:(?:few|${COUNT})\s)?(?:places|seats|spaces|spots|tickets)(?:\sleft)?)\s(?:for|on|at|in)\s(?=[a-z])`,
  'i',
);
/** Places and the like of such a count, and what they are for: "places left on". */
const COUNTED =
  /\s(places|seats|spaces|spots|tickets|slots|tables|rooms|stalls|pitches)\s(?:(?:left|remaining|to\sgo)\s)?(for|on|at|in)\s$/;
/** What the count becomes: "There are still places on". */
const THERE_ARE = 'There are still ';
/** A sentence that only counts: "Only 4 looms left". */
const COUNT_ONLY = new RegExp(
  String.raw`^${QUICK}(?:only|just)\s${COUNT}\s(?:[a-z]+\s){0,2}(?:left|remaining|to\sgo)$`,
  'i',
);
/** An order to buy before a colon: "Get yours before they're gone: ". */
const ORDER_LED =
  /^(?:(?:hurry|quick)[,!\s]+)?(?:get|grab|book|order|buy|bag|snap\sup|reserve|secure|claim|shop|pre-?order|act|don['’]t\s(?:wait|delay|miss\sout))\b[^.!?:;,\n]{0,40}?:\s|^everything\smust\sgo(?::|\s[–—-])\s/iu;
/** An order to be quick for a named occasion: "Book now for Mother's Day". */
const ORDER_THEN =
  /^(?:[Bb]ook|[Oo]rder|[Bb]uy|[Rr]eserve|[Pp]re-?order)\s(?:now|today|early|soon|tonight|fast)\sfor\s(?=\p{Lu})/u;
/** A call not to wait, before another order: "Don't wait, sign up". */
const WAITS_LED =
  /^(?:hurry(?:\sup)?|(?:be\s)?quick|don['’]t\s(?:wait|delay))[,!]?\s+(?:and\s)?(?=(?:sign\sup|register|book|order|enter|join|enrol|enroll|reserve)\s)/iu;
/** A call not to miss an event, which is named after it: "Don't miss our fair". */
const MISS_LED =
  /^don['’]t\smiss(?:\sout\son)?\s(?=(?:the|our|this)\s(?:[\p{sc=Latn}'’-]+\s){0,3}(?:fair|fayre|f[eê]te|sale|market|concert|gig|show|talk|lecture|workshop|class|course|open\s(?:day|evening)|evening|night|party|quiz|tour|walk|exhibition|festival|play|panto|screening|reading|match|game)(?!\p{sc=Latn}))/iu;
/** The replacement. */
const COME_TO = 'Come to ';
/** A day to which a time in the same sentence may belong: "Book tonight for the play at 8". */
const OWN_DAY = /\s(?:today|tonight)$/iu;
const CLOCK_TIME =
  /\b(?:at|from|until|till|by)\s(?:\d|noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\d\s?[ap]\.?m\b|\d[:.]\d\d\b/i;
/** A word of haste after an order that continues: "Sign up today for". */
const HASTE_WITHIN =
  /(?<=\b(?:sign\sup|register|book|order|enter|buy|subscribe|join\sus|join|enrol|enroll|reserve|donate))\s(?:right\snow|now|today|tonight|asap)(?=\s(?:for|at|to|on|with|in|from|via|and)\b)/iu;
/** An order to be quick at the end of a sentence: ", book now". */
const ORDER_LAST =
  /(?:,|\s[–—-])\s(?:so\s|and\s)?(?:hurry|(?:get|grab|book|order|buy|reserve|secure|claim|shop|sign\sup|act)\b(?:\s(?:yours|now|today|fast|quick|quickly|soon|early|tonight|it|them|one|a|while|you|can|before|they['’]re|it['’]s|gone|too|late))*|don['’]t\s(?:wait|miss\s(?:out|it)|delay)|be\squick)\s*$/iu;

/** Takes the pressure out of each pressing sentence, if facts are left: "Hurry, only 4 looms left, buy now!" */
function calmed(draft: Draft, pressing: readonly Span[]): Fix[] {
  return [COUNT_LED, COUNT_LED_WHOLE].flatMap((countLed) => calmedBy(draft, pressing, countLed));
}

/** @param countLed the part to cut of an opening that counts what is left */
function calmedBy(draft: Draft, pressing: readonly Span[], countLed: RegExp): Fix[] {
  const { text } = draft;
  if (pressing.length > MOST_PRESSING) return [];
  const sentences = draft.sentences.filter((sentence) =>
    pressing.some((span) => overlaps(span, sentence)),
  );
  if (sentences.length === 0 || sentences.length > MOST_CALMED) return [];
  const changes: Fix[] = [];
  for (const sentence of sentences) {
    const part = upToEntity(draft, sentence);
    if (part.end <= part.start) continue;
    const counts = countLed === COUNT_LED_WHOLE && COUNT_ONLY.test(slice(text, part));
    if (counts || doesNothingButPress(draft, part, sentence)) {
      if (takesObject(text, part)) return [];
      changes.push(leaveOut(text, part));
      continue;
    }
    changes.push(...calmedSentence(text, part, countLed));
  }
  if (changes.length === 0) return [];
  changes.sort((a, b) => a.start - b.start);
  if (changes.some(({ start }, i) => i > 0 && start < changes[i - 1]!.end)) return [];
  // A change that puts one letter only makes the next word begin in a capital: that letter is not left out.
  const words = changes.map(({ start, end, text: put }) =>
    slice(text, { start, end: put.length === 1 ? end - 1 : end }).trim(),
  );
  return [{ ...joinChanges(text, changes), label: leavesOut(words.join(' … ')) }];
}

/**
 * The cuts that take the pressure out of a sentence that also says something; none if neither its opening nor its end
 * presses.
 */
function calmedSentence(text: string, part: Span, countLed: RegExp): Fix[] {
  const said = slice(text, part);
  const last = ORDER_LAST.exec(said)?.[0];
  const body = last === undefined ? said : said.slice(0, said.length - last.length);
  const lead = [countLed, WAITS_LED, ORDER_THEN, ORDER_LED]
    .map((led) => led.exec(body)?.[0])
    .find(Boolean);
  const cuts: Fix[] = [];
  const missed = MISS_LED.exec(body)?.[0];
  if (missed !== undefined) {
    const label = leavesOut(missed.trim());
    cuts.push({ start: part.start, end: part.start + missed.length, text: COME_TO, label });
  }
  const led = { start: part.start, end: part.start + (lead?.length ?? 0) };
  if (lead !== undefined && lead.length < body.length && !takesObject(text, led)) {
    const end = part.start + lead.length;
    const first = /^\p{Ll}/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    const told = COUNTED.exec(lead.toLowerCase());
    const change =
      told && countLed === COUNT_LED_WHOLE
        ? { start: part.start, end, text: `${THERE_ARE}${told[1]!} ${told[2]!} ` }
        : { start: part.start, end: end + first.length, text: first.toUpperCase() };
    cuts.push({ ...change, label: leavesOut(lead.trim()) });
  }
  const isOrder = lead === undefined || WAITS_LED.test(body);
  const within = isOrder ? HASTE_WITHIN.exec(body) : null;
  if (within && !(OWN_DAY.test(within[0]) && CLOCK_TIME.test(body))) {
    const start = part.start + within.index;
    cuts.push({
      start,
      end: start + within[0].length,
      text: '',
      label: leavesOut(within[0].trim()),
    });
  }
  if (last !== undefined) {
    cuts.push({
      start: part.end - last.length,
      end: part.end,
      text: '',
      label: leavesOut(last.trim()),
    });
  }
  return cuts;
}

/** A sentence of at most so many words does nothing but press. */
const MOST_PRESSING_WORDS = 6;
const TELLS =
  /[\p{N}@#]|(?<!\p{sc=Latn})(?:noon|midnight)(?!\p{sc=Latn})|(?<=\p{sc=Latn}\P{L}*\s)\p{Lu}/u;
/** The end of a sentence: marks and pictures, perhaps a link or a mention. */
const NO_WORDS_BEHIND = /^(?:[\s\p{P}\p{S}\uFE0F]*$|[^\p{sc=Latn}\d@#]*(?:https?:\S+|@\w+)\W*$)/u;

/** Cuts all short sentences that only press, if they are apart from each other: "Last chance! … Book now!" */
function withoutPressingSentences(draft: Draft, pressing: readonly Span[]): Fix[] {
  const starts = new Set(pressing.map((span) => draft.sentenceAt(span).start));
  const sentences = draft.sentences.filter(({ start }) => starts.has(start));
  const parts = sentences.map((sentence) => upToEntity(draft, sentence));
  const doPress = parts.every((part, i) => doesNothingButPress(draft, part, sentences[i]!));
  if (parts.length < 2 || !doPress) return [];
  const cuts = parts.map((part) => leaveOut(draft.text, part));
  if (cuts.some((cut, i) => i > 0 && cut.start < cuts[i - 1]!.end)) return [];
  const words = parts.map((part) => slice(draft.text, part)).join(' … ');
  return [{ ...joinChanges(draft.text, cuts), label: leavesOut(words) }];
}

function doesNothingButPress({ text }: Draft, part: Span, sentence: Span): boolean {
  const words = slice(text, part);
  return (
    words.split(/\s+/u).length <= MOST_PRESSING_WORDS &&
    !TELLS.test(words) &&
    NO_WORDS_BEHIND.test(text.slice(part.end, sentence.end))
  );
}

/** The thing to buy, after its determiner: "your ham". */
const OBJECT = /\b(?:your|our|an?|the|some)\s(\p{sc=Latn}{3,})/giu;
/** Words for anything that can be bought, which do not say what it is. */
const NO_THING =
  /^(?:places?|seats?|spots?|tickets?|slots?|cop(?:y|ies)|last|first|next|few|chance|early|discount|offers?|deals?|bargains?|sale|time|order|booking|price|end|link|bio|clock|day|week(?:end)?)$/i;

/** Whether only this part says what is sold, and the rest refers to it: "Order your ham today! Ida cures it". */
function takesObject(text: string, part: Span): boolean {
  const rest = `${text.slice(0, part.start)} ${text.slice(part.end)}`.toLowerCase();
  return [...slice(text, part).matchAll(OBJECT)].some(
    ([, thing = '']) =>
      !NO_THING.test(thing) && !rest.includes(thing.toLowerCase().replace(/s$/, '')),
  );
}
