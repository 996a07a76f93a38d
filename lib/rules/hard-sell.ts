import { pitches, pitchOrders, readers } from '@/lib/data/pitches';
import * as pressure from '@/lib/data/pressure';
import * as selling from '@/lib/data/selling';
import type { PhraseList } from '@/lib/data/types';
import type { Context } from '@/lib/engine/context';
import { findCues, neighbours, type Cue } from '@/lib/engine/cues';
import { Draft, type Match } from '@/lib/engine/draft';
import { leaveOut } from '@/lib/engine/fixes';
import { isOrder } from '@/lib/engine/orders';
import { defineRule, type Finding, type Fix } from '@/lib/engine/rule';
import { replaceSpan, slice, type Span } from '@/lib/engine/span';

type MessageId = 'hurry' | 'offer' | 'stack' | 'pitch' | 'bare';
type Found = Finding<MessageId> & { readonly span: Span };

/** Phrases that sell by themselves. */
interface Sign {
  readonly list: PhraseList;
  readonly says: MessageId;
  /** Where else than in an order to the reader they count: `anywhere`, or set off as a price is in a listing. */
  readonly as: (draft: Draft, match: Match) => boolean;
  readonly where?: (draft: Draft, context: Context) => boolean;
  readonly unless: readonly PhraseList[];
}

const { customerTalk, freeEvents, freeOccasions, moneyNews, ownTalk, places } = selling;
const business = [customerTalk, moneyNews];
const free = [moneyNews, freeOccasions, freeEvents];

/** Longest text beside links and tags that is nothing but an advert, in UTF-16 units. */
const BARE = 140;

const stated = (draft: Draft, match: Match) => !draft.isNegated(match) && !draft.isQuoted(match);
const hasLink = (draft: Draft) => draft.entitiesOf('url').length > 0;
const isPost = (_: Draft, { surface }: Context) => surface !== 'reply';
const isBare = (draft: Draft, context: Context) =>
  isPost(draft, context) && draft.prose.length <= BARE;

const isToAll = (draft: Draft, context: Context) =>
  isPost(draft, context) &&
  (hasLink(draft) || context.account === 'business' || !draft.has(ownTalk));

/** Weightiest first; the pairs below stand between the two. */
const strongSigns: readonly Sign[] = [
  { list: pressure.urgentPurchases, says: 'hurry', as: isOrder, unless: [moneyNews] },
  { list: pressure.launches, says: 'hurry', as: stated, unless: [moneyNews] },
  { list: pressure.urgentSignUps, says: 'hurry', as: isOrder, unless: free },
  { list: pressure.urgentGrabs, says: 'hurry', as: isOrder, where: hasLink, unless: free },
  { list: pressure.urgentInvitations, says: 'hurry', as: isOrder, where: isPost, unless: free },
  { list: pitchOrders, says: 'pitch', as: isOrder, unless: [] },
  {
    list: pitches,
    says: 'pitch',
    as: stated,
    where: (draft) => draft.has(readers),
    unless: [customerTalk],
  },
];
const weakSigns: readonly Sign[] = [
  { list: selling.vouchers, says: 'offer', as: stated, where: isPost, unless: business },
  { list: selling.savingOrders, says: 'offer', as: isOrder, where: isPost, unless: business },
  { list: selling.discounts, says: 'offer', as: stated, where: isToAll, unless: business },
  {
    list: pressure.shortages,
    says: 'hurry',
    as: stated,
    where: isToAll,
    unless: [...business, freeOccasions],
  },
  {
    list: selling.shopWindows,
    says: 'bare',
    as: stated,
    where: (draft, context) => isBare(draft, context) && hasLink(draft),
    unless: [...business, freeOccasions],
  },
  {
    list: selling.purchaseOrders,
    says: 'bare',
    as: isOrder,
    where: (draft, context) => isBare(draft, context) && (hasLink(draft) || draft.has(places)),
    unless: business,
  },
  {
    list: selling.prices,
    says: 'bare',
    as: isSetOff,
    where: (draft, context) => isBare(draft, context) && hasLink(draft),
    unless: [...business, freeOccasions],
  },
];

const orderLists = {
  buy: selling.purchaseOrders,
  join: selling.signUpOrders,
  invite: selling.invitingOrders,
};
const cueLists = {
  ...orderLists,
  stack: selling.furtherOrders,
  offer: selling.offers,
  price: selling.prices,
  hurry: pressure.hurries,
  rush: pressure.rushes,
  shortage: pressure.shortages,
  ware: selling.wares,
  token: selling.tokens,
  seller: selling.sellers,
};
type Kind = keyof typeof cueLists;

/** Which cues sell beside which others; the former are what the hint points at. */
const pairs: readonly { says: MessageId; kind: Kind; beside: readonly Kind[] }[] = [
  {
    says: 'hurry',
    kind: 'hurry',
    beside: ['buy', 'join', 'offer', 'price', 'ware', 'token', 'seller'],
  },
  { says: 'hurry', kind: 'rush', beside: ['shortage'] },
  { says: 'offer', kind: 'offer', beside: ['buy', 'join', 'invite'] },
  { says: 'stack', kind: 'stack', beside: ['buy', 'join', 'invite'] },
  { says: 'offer', kind: 'price', beside: ['buy', 'join', 'token', 'seller'] },
];

/** How far apart two cues may stand and still belong together, in UTF-16 units: two sentences. */
const REACH = 160;
/** How far apart an order and its offer may stand to be pointed at as one, in UTF-16 units. */
const CLOSE = 24;
/** Fewest words that are worth posting without the pressure. */
const FEWEST_WORDS = 4;

export const hardSell = defineRule<MessageId>({
  id: 'hard-sell',
  category: 'selling',
  title: 'Hard sell',
  why: 'People follow for help and talk; posts that push them to buy are the first they mute.',
  source: 'seed 003',
  example: {
    before: 'Buy our new espresso machine now, 50% off ends tonight!',
    after:
      'Our new espresso machine grinds while the milk warms, so both are ready in a minute. How do you take yours?',
  },
  messages: {
    hurry:
      '“{quote}” rushes the reader, and people who feel rushed scroll on. Say what it does for them and leave the time to them.',
    offer:
      '“{quote}” is of use only to those who want to buy. Give the others something too: whom it suits, how it is made, a tip.',
    stack:
      '“{quote}” is one more order in the same post, and that reads as pushing. Keep the one step that helps most.',
    pitch:
      '“{quote}” sounds too good to be true, and readers have learnt to pass by. Say plainly what you do and what it takes.',
    bare: '“{quote}” leaves nothing for a reader who does not buy. Add what you would tell a friend: a use, a story, a question.',
  },
  *check(draft, context) {
    for (const found of sales(draft, context)) {
      const fix =
        found.messageId === 'hurry' ? withoutHaste(draft, found.span, context) : undefined;
      yield fix ? { ...found, fixes: [fix] } : found;
    }
  },
});

function* sales(draft: Draft, context: Context): Generator<Found> {
  yield* signsIn(strongSigns, draft, context);
  yield* pairsIn(draft, context);
  yield* signsIn(weakSigns, draft, context);
}

function* signsIn(signs: readonly Sign[], draft: Draft, context: Context): Generator<Found> {
  for (const { list, says, as, where, unless } of signs) {
    if (where?.(draft, context) === false || draft.has(...unless)) continue;
    for (const match of draft.find(list)) {
      if (as(draft, match)) yield { messageId: says, span: match };
    }
  }
}

function* pairsIn(draft: Draft, { surface, account }: Context): Generator<Found> {
  if (surface === 'reply' && account === 'business') return;
  if (draft.has(...business)) return;
  const isFree = draft.has(freeOccasions);
  const cues = findCues(draft, cueLists).filter(
    (cue) => !(cue.kind in orderLists) || isOrder(draft, cue),
  );
  const near = [...neighbours(cues, REACH)];
  for (const { says, kind, beside } of pairs) {
    for (const [first, second] of near) {
      const [cue, other] = first.kind === kind ? [first, second] : [second, first];
      if (cue.kind !== kind || !beside.includes(other.kind)) continue;
      if (isFree && kind !== 'offer' && other.kind !== 'buy') continue;
      yield { messageId: says, span: withOrder(draft, cue, other) };
    }
  }
}

/** The cue, from the order before it on if that stands close on the same line. */
function withOrder(draft: Draft, cue: Cue<Kind>, order: Cue<Kind>): Span {
  const gap = { start: order.end, end: cue.start };
  const isClose =
    order.kind in orderLists && order.start < cue.start && gap.end - gap.start < CLOSE;
  if (!isClose || /[\n.!?:]/.test(slice(draft.text, gap))) return cue;
  return { start: order.start, end: Math.max(order.end, cue.end) };
}

/** Whether a price stands by itself behind the thing it buys: "Oak chair, $40". */
function isSetOff(draft: Draft, { at }: Match): boolean {
  const { text } = draft.plain;
  return (
    /[,|:(\n~•\u2013\u2014-]\s*$/.test(text.slice(Math.max(0, at.start - 4), at.start)) &&
    /^[).!\s]*(?:$|[#\uE001\n]|obo|shipped|plus|free)/.test(text.slice(at.end, at.end + 12))
  );
}

/** A fix that leaves out the pressure around the span, if a quiet draft remains. */
function withoutHaste(draft: Draft, span: Span, context: Context): Fix | undefined {
  return partsToDrop(draft, span)
    .map((part) => leaveOut(draft.text, part))
    .find((fix) => {
      const rest = new Draft(replaceSpan(draft.text, fix, fix.text));
      if (rest.prose.split(' ').length < FEWEST_WORDS) return false;
      return !rest.has(pressure.hurries) && sales(rest, context).next().done;
    });
}

const HASTE = /(?:right now|now|today|tonight|asap|immediately|right away|fast|quickly)$/i;
const CLAUSE_MARK = /[,;–—-]\s*$/;

/** What may be dropped, best first: the clause that presses, the word of haste, the sentence, the rest. */
function partsToDrop(draft: Draft, span: Span): Span[] {
  const sentence = trim(draft, draft.sentenceAt(span));
  const rest = trim(draft, { start: sentence.start, end: draft.text.length });
  const tail = { start: span.start, end: sentence.end };
  const parts = [sentence, rest];
  if (CLAUSE_MARK.test(slice(draft.text, { start: sentence.start, end: span.start }))) {
    parts.unshift(tail);
  }
  const haste = HASTE.exec(slice(draft.text, span));
  if (!haste || span.end === sentence.end) return parts;
  const word = { start: span.start + haste.index, end: span.end };
  const hasMore = /^\s*[,;–—-]/.test(slice(draft.text, { start: span.end, end: sentence.end }));
  return [hasMore ? { ...tail, start: word.start } : word, ...parts];
}

/** The span without the link or tag and all behind it, nor the marks and the white space at its ends. */
function trim(draft: Draft, { start, end }: Span): Span {
  const last = draft
    .entitiesOf('url', 'hashtag', 'mention')
    .find((entity) => entity.start >= start && entity.start < end);
  const text = slice(draft.text, { start, end: last?.start ?? end });
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.replace(/[\s.!?:]+$/, '').length) };
}
