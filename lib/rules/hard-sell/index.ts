import { endlessHurries } from '@/lib/lexicon/endless-hurries';
import { namesTime } from '@/lib/engine/deadline';
import { moneyNews, particulars, programmes, publicCare } from '@/lib/lexicon/selling';
import { hurries, shortages } from './pressure';
import type { Draft } from '@/lib/engine/draft';
import { droppableParts, pressingOpening, upToEntity } from './droppable';
import { joinChanges, leaveOut, leavesOut } from '@/lib/engine/leave-out';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { pressureAround, salesIn, type Sale } from './sales';
import { overlaps, slice, type Span } from '@/lib/engine/span';

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
  *check(draft, context) {
    const [sale, ...others] = salesIn(draft, context);
    if (!sale) return;
    const { kind } = sale;
    const messageId = kind === 'hurry' && isEndless(draft) ? 'endless' : kind;
    yield {
      messageId,
      span: pressureAround(draft, sale),
      isUnjudged: [sale, ...others].some(({ isPlain }) => isPlain),
      get fixes() {
        return kind === 'hurry' ? withoutHaste(draft, sale) : [];
      },
    };
  },
});

/** Whether time, and not the stock, is said to be short, and no day or hour is named. */
function isEndless(draft: Draft): boolean {
  return draft.has(endlessHurries) && !draft.has(shortages) && !namesTime(draft);
}

/** Leaves out the pressure around the span, with every other word of haste. */
function withoutHaste(draft: Draft, sale: Sale): Fix[] {
  const haste = draft.find(hurries);
  const inOnePlace = [
    ...pressingOpening(draft, pressureAround(draft, sale)),
    ...droppableParts(draft, sale.span),
  ]
    .filter((part) => !takesObject(draft.text, part))
    .map((part) => leaveOut(draft.text, part))
    .filter((fix) => haste.every((word) => overlaps(word, fix)));
  return [...inOnePlace, ...withoutPressingSentences(draft, [...haste, sale.span])];
}

/** Most words of a sentence that does nothing but press. */
const MOST_PRESSING_WORDS = 6;
const TELLS = /[\p{N}@#]|(?<=\p{L}\P{L}*\s)\p{Lu}/u;
/** The end of a sentence, marks and pictures, and a link or who is meant. */
const NO_WORDS_BEHIND = /^(?:[\s\p{P}\p{S}\uFE0F]*$|[^\p{L}\p{N}@#]*(?:https?:\S+|@\w+)\W*$)/u;

/** Leaves out all short sentences that press and tell nothing, where they stand apart: "Last chance! … Book now!" */
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

/** What is to be bought, behind its determiner: "your ham". */
const OBJECT = /\b(?:your|our|an?|the|some)\s(\p{L}{3,})/giu;
/** What is bought by many names, and says nothing of the thing. */
const NO_THING =
  /^(?:places?|seats?|spots?|tickets?|slots?|cop(?:y|ies)|last|first|next|few|chance|early|discount|offers?|deals?|bargains?|sale|time|order|booking|price|end|link|bio|clock|day|week(?:end)?)$/i;

/** Whether the part alone tells what is sold, of which the rest then speaks: "Order your ham today! Ida cures it". */
function takesObject(text: string, part: Span): boolean {
  const rest = `${text.slice(0, part.start)} ${text.slice(part.end)}`.toLowerCase();
  return [...slice(text, part).matchAll(OBJECT)].some(
    ([, thing = '']) =>
      !NO_THING.test(thing) && !rest.includes(thing.toLowerCase().replace(/s$/, '')),
  );
}
