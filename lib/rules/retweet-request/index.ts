import {
  findAsks,
  findRows,
  followedBy,
  joinAsks,
  meantAsks,
  namesByAsk,
  saidIn,
  type Ask,
} from '@/lib/engine/asks/asks';
import { explainsControls } from '@/lib/engine/asks/controls';
import { isForPrize, promisesPrize } from '@/lib/engine/asks/prize';
import { isForPublicSafety, isPublicSafety } from '@/lib/engine/asks/public-safety';
import type { Context } from '@/lib/engine/context';
import { readsOn } from '@/lib/engine/fixes/joint';
import { joinChanges, leavesOut } from '@/lib/engine/fixes/leave-out';
import { leaveOutAsk } from '@/lib/engine/fixes/leave-out-ask';
import { rewordAsk } from '@/lib/engine/fixes/reword-ask';
import type { Draft } from '@/lib/engine/reading/draft';
import { opensSentence } from '@/lib/engine/reading/lead-up';
import { defineRule, everywhere, type Fix } from '@/lib/engine/rule';
import {
  besideBoosts,
  boosts,
  earners,
  otherSenses,
  ownSharing,
  pleas,
  prizes,
  reactions,
  rewards,
  serviceReasons,
} from '@/lib/lexicon/asks-to-spread';
import { MENTION_MARK } from '@/lib/text/marks';
import { overlaps, replaceSpan, slice } from '@/lib/text/span';

const kinds = pleas.map(({ kind }) => kind);
type Plea = Ask<(typeof kinds)[number]>;

export const retweetRequest = defineRule({
  id: 'retweet-request',
  category: 'asking',
  title: 'Asking for reposts',
  why: 'People pass on what they find worth sharing; being asked again and again feels like work.',
  source: 'seed 003',
  repeats: 'ask',
  levels: everywhere('consider', { broadcast: 'tip' }),
  lesson: 'asking',
  advice: ['ask-rarely'],
  example: {
    before: 'Our guide to winter composting is online. Please RT!',
    after: 'Our guide to winter composting is online. What do you do with your leaves in the cold?',
  },
  messages: {
    spread:
      '“{quote}” asks readers to do your promoting. Say what is in it for them instead, and let them decide.',
    approval:
      '“{quote}” asks for a click, and clicks tell you little. Ask what readers think, and answer them.',
    follow:
      '“{quote}” asks for a follow before readers know what they get. Show them what you post about; those who like it will stay.',
  },
  scored:
    '“{quote}” reads as if readers should spread it for you. Say what is in it for them, and let them decide.',
  unscoredBeside: [ownSharing],
  unscoredWhere: (draft) =>
    explainsControls(draft) ||
    quotesAsk(draft) ||
    isPublicSafety(draft) ||
    namesByAsk(draft, pleas),
  *check(draft, context) {
    const found = pleasIn(draft, context);
    const isPrize = found.length > 0 && promisesPrize(draft);
    for (const plea of found) {
      yield {
        messageId: plea.kind,
        span: saidIn(plea),
        fixes() {
          if (isPrize || isForPrize(draft, plea) || isBallot(draft, plea)) return [];
          const ways = [
            ...leaveOutLure(draft, plea),
            ...leaveOutAsk(draft, plea),
            ...rewordAsk(draft, plea, context),
          ].filter((fix) => found.every((each) => overlaps(each, fix)));
          return found.length > 1 && ways.length === 0 ? leaveOutAll(draft, found) : ways;
        },
      };
    }
  },
});

const ASK_WORD = /\b(?:rts?|retweet|repost|share|spread|follow|subscribe|pass (?:it|this) on)\b/;

/** Whether an ask of several words is in quotation marks: the draft is about asks. */
function quotesAsk(draft: Draft): boolean {
  return draft.quotations.some((quotation) => {
    const words = slice(draft.text, quotation).toLowerCase();
    return words.includes(' ') && ASK_WORD.test(words);
  });
}

/** What readers should not miss, before a colon and its description: "so you don't miss the sale: 40 mugs". */
const LURE =
  /^[^.!?:;\n]{0,80}?\bso\s(?:that\s)?you\s(?:don['’]t|do\snot|never|won['’]t)\smiss\s((?:the|our|my)\s(?:(?!more|next\sone|rest)[^\s.,:;!?]+\s?){1,4}:\s)/i;

/** Cuts an ask up to the thing that readers should not miss, which a colon describes. */
function leaveOutLure({ text }: Draft, plea: Plea): Fix[] {
  if (!opensSentence(text, plea.start)) return [];
  const [all, thing] = LURE.exec(text.slice(plea.start, plea.start + LURE_REACH)) ?? [];
  if (all === undefined || thing === undefined) return [];
  const end = plea.start + all.length - thing.length;
  const label = leavesOut(text.slice(plea.start, end).trim());
  return [{ start: plea.start, end: end + 1, text: text.charAt(end).toUpperCase(), label }];
}

/** How far from the start of an ask its lure is searched, in UTF-16 units. */
const LURE_REACH = 160;

/** The largest number of asks that are cut at once. */
const MOST_AT_ONCE = 3;

/**
 * Cuts all of several asks at once, each as it would be cut by itself. No fix if two cuts meet or one leaves no
 * sentence.
 */
function leaveOutAll(draft: Draft, found: readonly Plea[]): Fix[] {
  if (found.length > MOST_AT_ONCE) return [];
  const changes = found.flatMap((plea) => leaveOutAsk(draft, plea).slice(0, 1));
  const meet = changes.some(({ start }, i) => i > 0 && start <= changes[i - 1]!.end);
  if (changes.length < found.length || meet) return [];
  const { text } = draft;
  const reads = changes.every((change) =>
    readsOn({
      text: replaceSpan(text, change, change.text),
      at: change.start,
      removed: slice(text, change),
    }),
  );
  if (!reads) return [];
  const words = found.map((plea) => slice(draft.text, plea)).join(' … ');
  return [{ ...joinChanges(text, changes), label: leavesOut(words) }];
}

const REACTION = String.raw`(?:\b(?:rt|re-?tweet|re-?post|share|like|love|fave?|heart|quote|comment|reply)|\p{Extended_Pictographic}\uFE0F?)\s(?:to|for|if|=)\s`;
/** "RT to save it, like to ignore": each action is a vote. */
const BALLOT = new RegExp(
  String.raw`${REACTION}[^.!?\n]{1,100}[,;.!\n]\s?(?:and\s|or\s)?${REACTION}`,
  'u',
);
/** How far before the sentence of an ask the vote may begin, and how far after it may continue, in UTF-16 units. */
const [BALLOT_BEFORE, BALLOT_BEHIND] = [120, 300];

/** Whether the ask is one option of a vote by reactions, which makes no sense without it. */
function isBallot(draft: Draft, plea: Plea): boolean {
  const { start } = draft.sentenceAt(plea);
  return BALLOT.test(
    draft.text.slice(Math.max(0, start - BALLOT_BEFORE), start + BALLOT_BEHIND).toLowerCase(),
  );
}

function pleasIn(draft: Draft, context: Context): Plea[] {
  const asks = meantAsks(draft, candidates(draft, context), otherSenses);
  if (asks.length === 0) return [];
  const served = serviceAsks(draft, asks, context);
  const own = asks.filter(
    (ask) =>
      !draft.gate('serves the reader', ask, served.has(ask)) &&
      !draft.gate('is for public safety', ask, isForPublicSafety(draft, ask)) &&
      !draft.gate('marks a retweet', ask, isRetweetMark(draft, ask)) &&
      !draft.gate('is what all of a kind say', ask, isSaidByKind(draft, ask)) &&
      !draft.gate('is given by others', ask, isGivenByOthers(draft, ask)) &&
      !draft.gate('is a part of a company', ask, isPartOfCompany(draft, ask)),
  );
  return joinAsks(draft, own, kinds);
}

function* candidates(draft: Draft, context: Context): Generator<Plea> {
  for (const ask of findAsks(draft, pleas)) {
    if (RUNS_ON.test(ask.text)) continue;
    yield FOLLOW.test(ask.normalized) ? { ...ask, kind: 'follow' } : ask;
  }
  for (const match of findRows(draft, boosts, besideBoosts)) yield { ...match, kind: 'spread' };
  if (draft.has(prizes)) {
    for (const match of draft.find(earners)) yield { ...match, kind: 'spread' };
  }
  if (context.surface === 'reply') return;
  for (const [match] of followedBy(draft.find(reactions), draft.find(rewards), REWARD_REACH)) {
    if (draft.startsClause(match)) yield { ...match, kind: 'spread' };
  }
}

/** Words of the next sentence after a picture: "Please RT 🙏 our". */
const RUNS_ON = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*\s+(?:our|my|the|your)$/u;

/** A boost that is a follow: "give us a follow". */
const FOLLOW = /\bfollow(?:s|back)?$/;

/** How far after an ask for comments a reward may be promised, in UTF-16 units. */
const REWARD_REACH = 100;

const MENTION_NEXT = new RegExp(String.raw`^\s*:?\s*${MENTION_MARK}`, 'u');

/** Whether it is the mark of somebody else's post: "RT @name: …", "repost: @name". */
function isRetweetMark(draft: Draft, { normalized, at }: Plea): boolean {
  const behind = draft.normalized.text.slice(at.end, at.end + 10);
  const isMark =
    normalized.endsWith('rt') || (/re-?post$/.test(normalized) && /^\s*:/.test(behind));
  return isMark && MENTION_NEXT.test(behind);
}

/** "Every podcast now: like, subscribe": what all of a kind say. */
const SAID_BY_KIND =
  /^(?:every|each|all|most)\s(?!(?:one|of|you)\b)(?:[\p{sc=Latn}'’-]+\s){0,3}?[\p{sc=Latn}'’-]+(?:\s(?:now|ever|be\slike|these\sdays))?\s?:\s/iu;

/** Whether the sentence of an ask begins with those whose words it mocks. */
function isSaidByKind(draft: Draft, ask: Plea): boolean {
  const { start } = draft.sentenceAt(ask);
  return start < ask.start && SAID_BY_KIND.test(draft.text.slice(start, ask.start));
}

/** "A bank gave $1 | per retweet": what somebody else once gave. */
const GAVE = /\b(?:gave|promised|paid|offered|raised|planted|cost)\s[^.!?\n]*$/iu;
const OWN = /\b(?:we|our|us|i|my)\b/iu;

/** Whether what is given for a repost is history, and not the writer's. */
function isGivenByOthers(draft: Draft, ask: Plea): boolean {
  if (!/^(?:for\s|every|per\s)/.test(ask.normalized)) return false;
  const { start, end } = draft.sentenceAt(ask);
  return GAVE.test(draft.text.slice(start, ask.start)) && !OWN.test(draft.text.slice(start, end));
}

/** An amount before "share": "£0.12/share". */
const SUM_BEFORE = /\d\s?\/\s?$/u;

/** Whether "share" is a share of a company. */
function isPartOfCompany(draft: Draft, { normalized, at }: Plea): boolean {
  const before = draft.normalized.text.slice(Math.max(0, at.start - 4), at.start);
  return /^share(?!\p{sc=Latn})/u.test(normalized) && SUM_BEFORE.test(before);
}

/** How far after an ask its reason may follow, in UTF-16 units. */
const REASON_REACH = 60;

/** Asks for a follow that a customer needs for a direct message, or that point to an account that can help. */
function serviceAsks(draft: Draft, asks: readonly Plea[], { surface }: Context): Set<Plea> {
  const follows = asks.filter(({ kind }) => kind === 'follow');
  if (follows.length === 0 || draft.has(prizes)) return new Set();
  if (surface === 'reply' && draft.has(serviceReasons)) return new Set(follows);
  const served = new Set(
    follows.filter(({ normalized }) => surface === 'reply' && normalized.endsWith(MENTION_MARK)),
  );
  for (const [follow, reason] of followedBy(follows, draft.find(serviceReasons), REASON_REACH)) {
    const between = draft.normalized.text.slice(follow.at.end, reason.at.start);
    if (!/[.!?\n]/.test(between)) served.add(follow);
  }
  return served;
}
