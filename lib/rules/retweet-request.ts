import {
  approvalAsks,
  approvalImperatives,
  besideBoosts,
  boosts,
  earners,
  followAlone,
  followAsks,
  followImperatives,
  otherSenses,
  prizes,
  publicSafety,
  reactions,
  rewards,
  serviceReasons,
  spreadAlone,
  spreadAsks,
  spreadImperatives,
} from '@/lib/data/asks-to-spread';
import { findAsks, findRows, joinAsks, meantAsks, type Ask } from '@/lib/engine/asks';
import type { Context } from '@/lib/engine/context';
import { Draft, type Match } from '@/lib/engine/draft';
import { leaveOutClause } from '@/lib/engine/fixes';
import { defineRule, type Fix } from '@/lib/engine/rule';
import { replaceSpan } from '@/lib/engine/span';

const kinds = ['spread', 'approval', 'follow'] as const;
type Plea = Ask<(typeof kinds)[number]>;

const lists = [
  { kind: 'spread', anywhere: spreadAsks, imperatives: spreadImperatives, alone: spreadAlone },
  { kind: 'approval', anywhere: approvalAsks, imperatives: approvalImperatives },
  { kind: 'follow', anywhere: followAsks, imperatives: followImperatives, alone: followAlone },
] as const;

export const retweetRequest = defineRule({
  id: 'retweet-request',
  category: 'asking',
  title: 'Asking for reposts',
  why: 'People pass on what they find worth it; being asked again and again feels like work.',
  source: 'seed 003',
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
  *check(draft, context) {
    const pleas = pleasIn(draft, context);
    for (const plea of pleas) {
      const fix = pleas.length === 1 ? fixOf(draft, plea, context) : undefined;
      yield { messageId: plea.kind, span: plea, ...(fix && { fixes: [fix] }) };
    }
  },
});

function pleasIn(draft: Draft, context: Context): Plea[] {
  const asks = meantAsks<Plea['kind']>(draft, candidates(draft, context), otherSenses)
    .filter((ask) => !isRetweetMark(draft, ask))
    .filter((ask) => ask.kind !== 'follow' || !isService(draft, ask, context));
  if (asks.length === 0 || draft.has(publicSafety)) return [];
  return joinAsks(draft, asks, kinds);
}

function* candidates(draft: Draft, context: Context): Generator<Plea> {
  yield* findAsks(draft, lists);
  for (const match of findRows(draft, boosts, besideBoosts)) yield { ...match, kind: 'spread' };
  if (draft.has(prizes)) {
    for (const match of draft.find(earners)) yield { ...match, kind: 'spread' };
  }
  if (context.surface !== 'reply') yield* rewardedComments(draft);
}

/** How far before its reward a comment is asked for, in UTF-16 units. */
const REWARD_REACH = 100;

function* rewardedComments(draft: Draft): Generator<Plea> {
  for (const reward of draft.find(rewards)) {
    for (const match of draft.find(reactions)) {
      const distance = reward.start - match.end;
      if (distance < 0 || distance > REWARD_REACH || !draft.startsClause(match)) continue;
      yield { ...match, kind: 'spread' };
    }
  }
}

const MENTION_NEXT = /^\s*:?\s*\uE002/u;

/** "RT @name: …" marks what somebody else wrote. */
function isRetweetMark(draft: Draft, { plain, at }: Plea): boolean {
  return plain.endsWith('rt') && MENTION_NEXT.test(draft.plain.text.slice(at.end, at.end + 10));
}

/** A customer is asked to follow for a direct message, or shown an account that can help. */
function isService(draft: Draft, plea: Plea, context: Context): boolean {
  if (draft.has(prizes)) return false;
  if (context.surface === 'reply')
    return plea.plain.endsWith('\uE002') || draft.has(serviceReasons);
  const { start, end } = draft.sentenceAt(plea);
  return [...draft.find(serviceReasons)].some(
    (reason) => reason.start >= start && reason.end <= end,
  );
}

function fixOf(draft: Draft, plea: Plea, context: Context): Fix | undefined {
  const fix = draft.has(prizes, rewards) ? undefined : leaveOutClause(draft, plea);
  if (!fix) return undefined;
  const rest = new Draft(replaceSpan(draft.text, fix, fix.text));
  return pleasIn(rest, context).length === 0 ? fix : undefined;
}
