import { isControl } from '@/lib/engine/asks/controls';
import { isNameOrLabel } from '@/lib/engine/asks/names';
import { isOrder } from '@/lib/engine/asks/orders';
import { isTitle } from '@/lib/engine/asks/titled-works';
import type { Context } from '@/lib/engine/context';
import { findCues, neighbours, type Cue } from '@/lib/engine/features/cues';
import { namesTime } from '@/lib/engine/features/deadline';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import * as selling from '@/lib/lexicon/selling';
import type { PhraseList } from '@/lib/lexicon/types';
import { URL_MARK } from '@/lib/text/marks';
import { overlaps, slice, union, type Span } from '@/lib/text/span';
import { moonshots, pitches, pitchOrders, promises, readers } from './pitches';
import * as pressure from './pressure';
import { isTimeOfOthers } from './time-of-others';

/**
 * How a draft sells: by haste, a cheap price, stacked orders, an easy gain, as a bare advert, or by telling readers
 * what they want.
 */
export type SaleKind = 'hurry' | 'offer' | 'stack' | 'pitch' | 'bare' | 'lure';

/** Words that push the reader to buy or to sign up. */
export interface Sale {
  readonly kind: SaleKind;
  readonly span: Span;
  /** Whether the words alone decide, whatever the score. */
  readonly isUnjudged?: boolean;
}

/** Lists whose phrases sell by themselves. */
interface Sign {
  readonly list: PhraseList;
  readonly says: SaleKind;
  /** The condition on a phrase in its sentence. */
  readonly as: (draft: Draft, match: Match) => boolean;
  /** The condition on the draft; none if absent. */
  readonly where?: (draft: Draft, context: Context) => boolean;
  /** Lists that must have no hit in the draft. */
  readonly unless: readonly PhraseList[];
  /** Whether its words alone decide; no if absent. */
  readonly isUnjudged?: boolean;
}

const {
  customerTalk,
  freeEvents,
  freeOccasions,
  gatherings,
  moneyNews,
  ownTalk,
  places,
  particulars,
  programmes,
  publicCare,
} = selling;
const notices = [moneyNews, publicCare];
const buyers = [...notices, customerTalk];
const free = [...notices, freeOccasions, freeEvents];

/** Longest text, without links and tags, of a bare advert, in UTF-16 units. */
const BARE = 140;

const stated = (draft: Draft, match: Match) => !draft.isNegated(match) && !draft.isQuoted(match);
/** "Kids eat free isn't on this week": an offer that is withdrawn. */
const WITHDRAWN =
  /^\s(?:is(?:n['’]t|\snot|\sno\slonger|\sover|\soff\b|\spaused|\ssuspended)|won['’]t\s(?:be|run)|has\s(?:now\s)?(?:ended|finished|stopped)|ended|finished|was\s(?:a|an)\s(?:mistake|error))\b/u;
const isWithdrawn = ({ normalized: { text } }: Draft, { at }: Match) =>
  WITHDRAWN.test(text.slice(at.end, at.end + 30));
/** Whether it is addressed to the reader, and is not a title, a name or a control. */
const isPressing = (draft: Draft, match: Match) =>
  stated(draft, match) &&
  !draft.gate('is withdrawn', match, isWithdrawn(draft, match)) &&
  !draft.gate('is a title', match, isTitle(draft, match)) &&
  !draft.gate('is the time of others', match, isTimeOfOthers(draft, match)) &&
  !draft.gate('is a name or label', match, isNameOrLabel(draft, match)) &&
  !draft.gate('is a control', match, isControl(draft, match));
/** "at 7.30", "for the Tuesday walk": the occasion that still has room. */
const OCCASION =
  /^\s(?:at|on|for|in)\s(?:the\s|our\s)?(?:\d{1,2}(?:[.:]\d\d)?(?!\p{sc=Latn})|noon|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/u;
const FULL = /\b(?:is|are|now)\s(?:full|sold out|booked up|fully booked|taken)\b/;
/** Whether a notice says which of several occasions is full and which has room, without a pressing "only". */
function tellsRoom({ normalized: { text } }: Draft, { normalized, at }: Match): boolean {
  if (/^(?:only|just|last|final)\b/.test(normalized)) return false;
  return OCCASION.test(text.slice(at.end, at.end + 30)) && FULL.test(text);
}
/** "Two left feet": the side, not a remainder. */
const LEFT_SIDE =
  /^\s(?:feet|foot|hands?|turns?|wing(?:er)?s?|backs?|banks?|lanes?|shoes?|gloves?|boots?)\b/;
const isLeftSide = ({ normalized: { text } }: Draft, { normalized, at }: Match) =>
  normalized.endsWith(' left') && LEFT_SIDE.test(text.slice(at.end, at.end + 10));
/** Whether scarcity is addressed to the reader, and does not say which of several occasions has room. */
const isShort = (draft: Draft, match: Match) =>
  isPressing(draft, match) &&
  !draft.gate('is a side of the body', match, isLeftSide(draft, match)) &&
  !draft.gate('tells what has room', match, tellsRoom(draft, match));
/** "Buy your ticket before you board": after "before" comes the reader’s next step, not a loss. */
const NEXT_STEP =
  /\sbefore\syou\s(?!(?:miss|lose|regret|forget|know|pay|wait|blink|sleep|see|even|have|are|get\sleft)\b)\p{sc=Latn}/u;
const BOOKS_BEFORE = new RegExp(
  String.raw`\b(?:book|reserve|order)\s[^.!?\n]{1,40}${NEXT_STEP.source}`,
  'iu',
);
/** Whether the draft says to book before another step: "Book a desk before you visit". */
export const booksBeforeStep = ({ text }: Draft): boolean => BOOKS_BEFORE.test(text);
const isBeforeStep = ({ normalized: { text } }: Draft, { at }: Match) =>
  NEXT_STEP.test(text.slice(at.start, at.end + 20));
/** "You can order by voice now": news of what is possible. */
const CAN =
  /\b(?:you|customers|members|guests|readers|visitors) can (?:now |also |still |even |finally )?$/;
const isPossible = ({ normalized: { text } }: Draft, { at }: Match) =>
  CAN.test(text.slice(Math.max(0, at.start - 30), at.start));
/**
 * Whether it is an order to buy in haste, and not news of what is possible, the order of two steps or a date by which
 * to order for delivery.
 */
const isUrgent = (draft: Draft, match: Match) =>
  isOrder(draft, match) &&
  !draft.gate('is what can be done', match, isPossible(draft, match)) &&
  !draft.gate('comes before a step', match, isBeforeStep(draft, match)) &&
  !draft.gate('is a date of delivery', match, draft.standsWithin(match, particulars));
/** Whether a gain directly follows the words that promise it: "You can earn …". */
function isPromised(draft: Draft, match: Match): boolean {
  if (!stated(draft, match)) return false;
  return draft
    .find(promises)
    .some(
      ({ at }) =>
        at.end < match.at.start &&
        slice(draft.normalized.text, { start: at.end, end: match.at.start }).trim() === '',
    );
}

/** The price of admission: "Tickets £12", "£5 on the door", "£90 a head". */
const ADMISSION =
  /^(?:tickets|entry|admission|entrance)\b.*\d|^\D?\d.*(?:entry|admission|tickets|door|pp|person|head)$/;
/** A notice with at least so many words says more about an event than its price. */
const NOTICE_WORDS = 13;
/** Whether the draft says when something is on, in more words than a bare advert needs. */
const isTimedNotice = (draft: Draft) =>
  namesTime(draft) && draft.prose.split(' ').length >= NOTICE_WORDS;
/** The same, or what is on. */
const isNotice = (draft: Draft) => draft.has(programmes, particulars) || isTimedNotice(draft);
/** Whether it is the price of admission in a notice. */
const isAdmission = (draft: Draft, match: Match) =>
  ADMISSION.test(match.normalized) && isNotice(draft);
const DAY_OR_HOUR = /(?:day|\d\s?[ap]m)s?\b/i;
/** Whether a draft tells in several words when something is on and what it costs, with no link, bargain or order to buy. */
export const isPricedNotice = (draft: Draft): boolean =>
  draft.has(selling.prices) &&
  !hasLink(draft) &&
  !draft.has(...pressingOrders) &&
  DAY_OR_HOUR.test(draft.text) &&
  isTimedNotice(draft) &&
  draft.find(selling.offers).every(({ normalized }) => ADMISSION.test(normalized));
/** The smallest number of prices in a price list. */
const LIST_PRICES = 3;
/** "cut only £18": the item of a list that costs so much. */
const ONLY_OF_LIST = /\p{sc=Latn}\s+$/u;
/** Whether "only £18" in a price list says what that price is for, and not how low it is. */
function isInPriceList(draft: Draft, { normalized, at }: Match): boolean {
  if (!normalized.startsWith('only ') || draft.find(selling.prices).length < LIST_PRICES)
    return false;
  return (
    ONLY_OF_LIST.test(draft.normalized.text.slice(Math.max(0, at.start - 2), at.start)) &&
    !draft.has(selling.purchaseOrders)
  );
}
/** Words of coin sales that have an ordinary sense too: a floor of a house, mint in a soup, a token for the bus. */
const ORDINARY_TOKEN = /^(?:floor|mint|tokens?)$/;
/** Unmistakable words of coin sales. */
const COINS =
  /\b(?:w?eth|sol|matic|tez|xtz|bnb|btc|ada|nfts?|wl|crypto|coins?|minting|minted|presale|whitelist|allowlist|opensea|supply|holders?|drops?|airdrops?|wallets?|reveal|collection|usd[tc]|floor price)\b|ξ|#/;
/** Tokens by which the use of a language model is paid. */
const MODEL_TOKENS = /\b(?:\dm|million|input|output|cached|context)\stokens\b/;
/** Whether a word of coin sales has its ordinary sense, because nothing else in the draft is about coins. */
const isOrdinaryToken = ({ normalized: { text } }: Draft, { normalized }: Match): boolean =>
  ORDINARY_TOKEN.test(normalized) && (!COINS.test(text) || MODEL_TOKENS.test(text));
const STARTS_AT = /^starts?\sat\s/;
/** "Acme Model Y", "Acme’s new kettle": something that somebody else makes. */
const NAMED_WARE =
  /(?:^|[.!?:\n]\s*|\b(?:says|said|that)\s)(?:the\s)?\p{Ll}?\p{Lu}[\p{sc=Latn}\d’'-]*(?:['’]s(?:\s[\p{sc=Latn}\d’'-]+){1,4}|(?:\s[\p{Lu}\d][\p{sc=Latn}\d’'-]*)+)(?:\s(?:now|still|will|also))?\s$/u;
const OWN_OR_YOURS =
  /\b(?:[Oo]urs?(?!\s(?:first\s)?(?:impressions?|reviews?|verdict|test|guide|analysis|take)\b)|[Ww]e|us|[Yy]ours?|[Yy]ou|[Ss]hop|[Oo]rder|[Bb]uy|[Gg]et|[Gg]rab)\b/u;
/**
 * Whether "starts at $900" tells of the price of a thing of somebody else's, in a draft that neither speaks of the
 * writer nor to the reader.
 */
function isPriceOfOthers(draft: Draft, { normalized, start }: Match): boolean {
  if (!STARTS_AT.test(normalized)) return false;
  const before = draft.text.slice(Math.max(0, start - 60), start);
  return NAMED_WARE.test(before) && !OWN_OR_YOURS.test(draft.text);
}
const isOffered = (draft: Draft, match: Match) =>
  isPressing(draft, match) &&
  !isAdmission(draft, match) &&
  !isInPriceList(draft, match) &&
  !draft.gate('is a price of others', match, isPriceOfOthers(draft, match));
const hasLink = (draft: Draft) => draft.entitiesOf('url').length > 0;
const leadsToShop = (draft: Draft) => hasLink(draft) || draft.has(places);
const isPost = (_: Draft, { surface }: Context) => surface !== 'reply';
const isBare = (draft: Draft, context: Context) =>
  isPost(draft, context) && draft.prose.length <= BARE;

/** "24 cm" */
const SIZE = /^\d[\d.,]*\s[a-z]+$/;
/** Whether the draft tells more of a thing than its size. */
const tellsMoreThanSize = (draft: Draft) =>
  draft.find(particulars).some(({ normalized }) => !SIZE.test(normalized));

/** Whether a business wrote the draft, or it has a link. */
const isFromShop = (draft: Draft, context: Context) =>
  isPost(draft, context) && (hasLink(draft) || context.account === 'business');
/** The same, or at least not a private person's own story. */
const isToAll = (draft: Draft, context: Context) =>
  isFromShop(draft, context) || (isPost(draft, context) && !draft.has(ownTalk));

/** Most important first; the pairs below rank between the two. */
const strongSigns: readonly Sign[] = [
  { list: pressure.urgentPurchases, says: 'hurry', as: isUrgent, unless: notices },
  { list: pressure.launches, says: 'hurry', as: stated, unless: notices },
  { list: pressure.urgentSignUps, says: 'hurry', as: isUrgent, unless: free },
  { list: pressure.urgentGrabs, says: 'hurry', as: isOrder, where: hasLink, unless: free },
  { list: pressure.urgentInvitations, says: 'hurry', as: isOrder, where: isPost, unless: free },
  {
    list: pressure.shortages,
    says: 'hurry',
    as: isShort,
    where: isFromShop,
    unless: [...buyers, freeOccasions],
  },
  { list: pitchOrders, says: 'pitch', as: isOrder, unless: [], isUnjudged: true },
  { list: moonshots, says: 'pitch', as: stated, unless: [customerTalk] },
  {
    list: pitchOrders,
    says: 'pitch',
    as: isPromised,
    where: (draft) => draft.has(readers),
    unless: [customerTalk],
  },
  {
    list: pitches,
    says: 'pitch',
    as: stated,
    where: (draft) => draft.has(readers),
    unless: [customerTalk],
  },
];
const weakSigns: readonly Sign[] = [
  { list: selling.vouchers, says: 'offer', as: stated, where: isPost, unless: buyers },
  { list: selling.savingOrders, says: 'offer', as: isOrder, where: isPost, unless: buyers },
  { list: selling.discounts, says: 'offer', as: isOffered, where: isToAll, unless: buyers },
  {
    list: selling.shopWindows,
    says: 'bare',
    as: stated,
    where: (draft, context) => isBare(draft, context) && hasLink(draft),
    unless: [...buyers, freeOccasions, programmes, particulars],
  },
  {
    list: selling.purchaseOrders,
    says: 'bare',
    as: isOrder,
    where: (draft, context) => isBare(draft, context) && leadsToShop(draft),
    unless: [...buyers, gatherings],
  },
  {
    list: selling.prices,
    says: 'bare',
    as: isSetOff,
    where: (draft, context) =>
      isBare(draft, context) && leadsToShop(draft) && !tellsMoreThanSize(draft),
    unless: [...buyers, freeOccasions, programmes],
  },
  {
    list: pressure.cries,
    says: 'offer',
    as: isPressing,
    where: isFromShop,
    unless: [...buyers, freeOccasions],
    isUnjudged: true,
  },
  {
    list: pressure.lures,
    says: 'lure',
    as: isPressing,
    where: isFromShop,
    unless: [...buyers, freeOccasions, freeEvents],
    isUnjudged: true,
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

/**
 * Whether an order to buy or sign up, or words of scarcity, are the name of something: "Book Now or Cry Later: a zine".
 */
export function namesByOrder(draft: Draft): boolean {
  return (
    [...pressingOrders, pressure.rushes].some((list) =>
      draft.find(list).some((match) => isNameOrLabel(draft, match)),
    ) || draft.find(pressure.shortages).some((match) => isTitle(draft, match))
  );
}

/** Lists that press beside a sale at any place. */
const pressingWords: readonly PhraseList[] = [
  selling.furtherOrders,
  selling.offers,
  selling.sellers,
  pressure.hurries,
];

/** Lists that press beside a sale only as an order. */
const pressingOrders: readonly PhraseList[] = [
  selling.purchaseOrders,
  selling.signUpOrders,
  pressure.urgentPurchases,
  pressure.urgentSignUps,
  pressure.urgentInvitations,
];

/** Whether a draft presses the reader only within quotation marks: it is about such words. */
export function quotesPressure(draft: Draft): boolean {
  if (draft.quotations.length === 0) return false;
  const found = [...pressingWords, ...pressingOrders].flatMap((list) => draft.find(list));
  return found.length > 0 && found.every((match) => draft.isQuoted(match));
}

/** Which cues sell beside which others; the hint points at the former. */
const pairs: readonly { says: SaleKind; kind: Kind; beside: readonly Kind[] }[] = [
  {
    says: 'hurry',
    kind: 'hurry',
    beside: ['buy', 'join', 'offer', 'price', 'ware', 'token', 'seller'],
  },
  { says: 'hurry', kind: 'rush', beside: ['shortage'] },
  { says: 'offer', kind: 'offer', beside: ['buy', 'join', 'invite'] },
  { says: 'stack', kind: 'stack', beside: ['buy', 'join', 'invite'] },
  { says: 'offer', kind: 'price', beside: ['buy', 'join', 'token', 'seller'] },
  { says: 'offer', kind: 'seller', beside: ['buy'] },
];

/** How far apart two cues may be to belong together, in UTF-16 units: two sentences. */
const REACH = 160;
/** How far apart an order and its offer may be to be pointed at as one, in UTF-16 units. */
const CLOSE = 24;
/** Longest span that is pointed at, in UTF-16 units: an order with the haste and the offer beside it. */
const LONGEST = 100;

/**
 * Where a draft sells, most important first. Nothing if a customer speaks, if markets are the subject, or if the haste
 * is for a good cause, a contest or a job.
 */
export function* salesIn(draft: Draft, context: Context): Generator<Sale, undefined> {
  yield* signsIn(strongSigns, draft, context);
  yield* pairsIn(draft, context);
  yield* signsIn(weakSigns, draft, context);
}

/**
 * The pressure around a sale: the sale with the orders, offers and calls for haste beside it, as long as the span is at
 * most 100 UTF-16 units and meets no link. One of them alone rarely shows the pressure.
 */
export function pressureAround(draft: Draft, { span }: Sale): Span {
  let around = span;
  const links = draft.entitiesOf('url');
  const orders = pressingOrders.flatMap((list) => draft.find(list));
  const others = pressingWords
    .flatMap((list) => draft.find(list))
    .concat(orders.filter((order) => isOrder(draft, order)))
    .filter((other) => !other.normalized.startsWith('#'))
    .sort((a, b) => distance(a, span) - distance(b, span));
  for (const other of others) {
    const wider = union(around, other);
    if (wider.end - wider.start > LONGEST) continue;
    if (!links.some((link) => overlaps(link, wider))) around = wider;
  }
  return { start: around.start, end: around.end + dangling(draft, around) };
}

const LINKING_END =
  /(?:^|\s)(?:the|our|your|an?|in|on|by|at|for|with|from|my|this|before|to|if|of)$/i;
const NEXT_WORD =
  /^(?:\s+(?:the|our|your|an?|my|her|his|their|this))?\s+[\p{sc=Latn}\d][\p{sc=Latn}\d'’-]*/u;

/**
 * How far a span must be extended to be complete: to the word after "the" or "before", or to its closing bracket. In
 * UTF-16 units.
 */
function dangling(draft: Draft, span: Span): number {
  const piece = slice(draft.text, span);
  if (draft.text[span.end] === ')' && piece.includes('(')) return 1;
  if (!LINKING_END.test(piece)) return 0;
  return NEXT_WORD.exec(draft.text.slice(span.end, span.end + LONGEST))?.[0].length ?? 0;
}

/** How many UTF-16 units separate two spans; less than one if they touch. */
function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function* signsIn(
  signs: readonly Sign[],
  draft: Draft,
  context: Context,
): Generator<Sale, undefined> {
  for (const { list, says, as, where, unless, isUnjudged } of signs) {
    if (!draft.mayHold(list) || where?.(draft, context) === false || draft.has(...unless)) continue;
    for (const match of draft.find(list)) {
      if (as(draft, match)) yield { kind: says, span: match, ...(isUnjudged && { isUnjudged }) };
    }
  }
}

function* pairsIn(draft: Draft, { surface, account }: Context): Generator<Sale, undefined> {
  if (surface === 'reply' && account === 'business') return;
  if (draft.wholeGate('is a notice or what a customer says', draft.has(...buyers))) return;
  if (draft.wholeGate('tells of a higher price', isDearer(draft))) return;
  const isFree = draft.has(freeOccasions);
  const isProgramme = draft.has(programmes, particulars);
  const cues = findCues(draft, cueLists).filter((cue) =>
    cue.kind in orderLists
      ? isOrder(draft, cue)
      : !draft.isQuoted(cue) &&
        !isAdmission(draft, cue) &&
        !isTimeOfOthers(draft, cue) &&
        !isWithdrawn(draft, cue) &&
        !isLeftSide(draft, cue) &&
        !isOrdinaryToken(draft, cue) &&
        !isInPriceList(draft, cue),
  );
  const near = [...neighbours(cues, REACH)];
  for (const { says, kind, beside } of pairs) {
    for (const [first, second] of near) {
      const [cue, other] = first.kind === kind ? [first, second] : [second, first];
      if (cue.kind !== kind || !beside.includes(other.kind)) continue;
      if (isFree && kind !== 'offer' && other.kind !== 'buy') continue;
      if (isProgramme && kind === 'price' && !(other.kind in orderLists)) continue;
      yield { kind: says, span: withOrder(draft, cue, other) };
    }
  }
}

const PRICE_NOW = /\b(?:now|is|are)\s[£$€](\d{1,6}(?:\.\d\d)?)/u;
const PRICE_BEFORE = /\b(?:was|were|used to be|up from)\s[£$€](\d{1,6}(?:\.\d\d)?)/u;
/** "£1.40 an hour, was £1.20" */
const PRICE_THEN_BEFORE = new RegExp(
  String.raw`[£$€](\d{1,6}(?:\.\d\d)?)(?:\s[a-z]+){0,3},?\s\(?${PRICE_BEFORE.source}`,
  'u',
);

/** Whether a price has gone up, which is news and not a bargain: "Entry is now £9. It was £8." */
function isDearer({ normalized: { text } }: Draft): boolean {
  const together = PRICE_THEN_BEFORE.exec(text);
  if (together) return Number(together[1]) > Number(together[2]);
  const now = PRICE_NOW.exec(text)?.[1];
  const before = PRICE_BEFORE.exec(text)?.[1];
  return now !== undefined && before !== undefined && Number(now) > Number(before);
}

/** The span of the cue, starting at the order before it if that is close and on the same line. */
function withOrder(draft: Draft, cue: Cue<Kind>, order: Cue<Kind>): Span {
  const gap = { start: order.end, end: cue.start };
  const isClose =
    order.kind in orderLists && order.start < cue.start && gap.end - gap.start < CLOSE;
  if (!isClose || /[\n.!?:]/.test(slice(draft.text, gap))) return cue;
  return { start: order.start, end: Math.max(order.end, cue.end) };
}

/** What may follow a price at the end of an offer: the end of the text, a link or tag, or how it is sold. */
const BEHIND_PRICE = new RegExp(
  String.raw`^(?:\/(?:mo|month|yr|year|wk|week))?[).!\s>→»👇👉➡⬇-]*(?:$|[#+${URL_MARK}\n]|[,;]?\s?(?:obo|ono|ovno|shipped|delivered|posted|plus|inc|incl|free|each|ea|only|cash|collection|collect|pick\s?up)\b)`,
  'u',
);

/** ", €74, <link>", ", €74, made to order": the price is one of the particulars of a thing, and how to get it the next. */
const LINK_BEHIND_PRICE = new RegExp(
  String.raw`^[,:]?\s\(?(?:${URL_MARK}|(?:shop\s)?link\b|in\sthe\sshop|(?:made|built|cut)\sto\s|(?:dm|message|inbox|whatsapp)\b)`,
  'u',
);
/** What has a price and is no ware on a shelf: journeys, occasions, dues, news. */
const NO_WARE =
  /\b(?:bus|train|ferry|fares?|toll|stamps?|rents?|tax|fined?|sold|worth|record|class|course|walk|tour|talk|concert|jazz|supper|tickets?|doors|entry)\b/;

const BOOKED = /\b(?:book|order|reserve|bookings?|appointments?|slots)\b/;

/**
 * Whether a price stands by itself after the thing that it is for: "Oak chair, $40", or in a list of prices of what can
 * be booked: "Cut £20, colour £45, fringe £9. Book here".
 */
function isSetOff(draft: Draft, { at }: Match): boolean {
  const { text } = draft.normalized;
  if (draft.find(selling.prices).length >= LIST_PRICES && BOOKED.test(text)) return true;
  const stands =
    /(?:[.,|:(\n~•\u2013\u2014-]|\b(?:on|for) sale|(?<!\b(?:up|down)\s)\bfrom)\s*$/.test(
      text.slice(Math.max(0, at.start - 10), at.start),
    );
  if (!stands) return false;
  const behind = text.slice(at.end, at.end + 24);
  if (BEHIND_PRICE.test(behind)) return true;
  return LINK_BEHIND_PRICE.test(behind) && !NO_WARE.test(text) && !namesTime(draft);
}
