import { privateEnough, privateSigns, type PrivateSign } from '@/lib/data/private-life';
import { publicSigns } from '@/lib/data/public-voice';
import type { PhraseList } from '@/lib/data/types';
import type { Context } from '@/lib/engine/context';
import type { Draft, Match } from '@/lib/engine/draft';
import { defineRule } from '@/lib/engine/rule';
import { overlaps, slice } from '@/lib/engine/span';
import { fieldsOf, topicWords } from '@/lib/engine/topics';

interface Found {
  readonly sign: PrivateSign;
  readonly match: Match;
}

/** A place behind a lone at sign, as photo services write it: "Sunset @ Brighton Pier". */
const CHECK_IN = /(?<=^|\s)@ (?=\p{Lu}|\d+\p{L}*\s\p{Lu})/u;
/** How far back an opening quotation mark is looked for, in UTF-16 units. */
const LONGEST_QUOTATION = 1000;
/** What a word of the account's topics takes away: the private becomes an example of the subject. */
const ON_TOPIC = 20;

export const offTopicPersonal = defineRule({
  id: 'off-topic-personal',
  category: 'context',
  title: 'Private life on a business account',
  why: 'People follow an organisation for its subject; private news in between leaves them wondering who is talking.',
  source: 'seed 003',
  example: {
    before: 'My daughter kept me up all night, so tired today.',
    after: 'The night bus runs every 20 minutes from Friday on. Where should it stop?',
  },
  messages: {
    people:
      '“{quote}” is about people these readers do not know. Keep it for your own account, or say what it has to do with them.',
    body: '“{quote}” tells readers how you are, when they came for what the organisation does. Your own account is the better place for it.',
    life: '“{quote}” is a page of your own life, and these readers came for something else. Post it from your own account, or tie it to the subject.',
    mood: 'Readers cannot tell whose mood “{quote}” is: yours or the organisation’s. Keep it for your own account, or say what it has to do with your work.',
    fandom:
      '“{quote}” is not what these readers follow the account for. Share it from your own account, or tie it to the subject.',
    self: '“{quote}” sounds like a private person, so readers wonder who is speaking. Tie it to the subject, or post it from your own account.',
  },
  *check(draft, context) {
    if (context.account !== 'business') return;
    const found = privateLife(draft, context);
    const privacy = total(found.map(({ sign }) => sign));
    const needed = enough(context);
    if (privacy < needed) return;
    if (needed > privateEnough.topicsKnown && !found.some(({ sign }) => sign.plain)) return;
    if (privacy - publicVoice(draft, context) < needed) return;
    const [heaviest] = found.sort((a, b) => b.sign.weight - a.sign.weight);
    if (heaviest) yield { messageId: heaviest.sign.kind, span: heaviest.match };
  },
});

/** The signs in the draft, without those that the account's topics cover. */
function privateLife(draft: Draft, { topics }: Context): Found[] {
  const own = fieldsOf(topics);
  const checkIn = draft.text.search(CHECK_IN);
  const found = privateSigns.flatMap((sign) => {
    const match = inOwnVoice(draft, sign);
    return match && (!sign.checkedIn || match.start <= checkIn) ? [{ sign, match }] : [];
  });
  const covered = found.filter(({ sign }) => sign.fields?.some((field) => own.has(field)));
  return found.filter(({ match }) => !covered.some((each) => overlaps(each.match, match)));
}

function enough({ surface, topics }: Context): number {
  if (surface === 'reply') return privateEnough.reply;
  return topics.length > 0 ? privateEnough.topicsKnown : privateEnough.topicsUnknown;
}

function publicVoice(draft: Draft, { topics }: Context): number {
  const voice = total(publicSigns.filter((sign) => inOwnVoice(draft, sign)));
  return voice + (topicWords(draft, topics).length > 0 ? ON_TOPIC : 0);
}

/** The first match that the writer says, not somebody who is quoted or retweeted. */
function inOwnVoice(draft: Draft, list: PhraseList & { opens?: boolean }): Match | undefined {
  for (const match of draft.find(list)) {
    if (match.start >= draft.retweetStart) return undefined;
    if (draft.isQuoted(match) || standsInOpenQuotation(draft, match)) continue;
    if (!list.opens || (draft.startsClause(match) && !isAsked(draft, match))) return match;
  }
  return undefined;
}

/** Whether a quotation mark before the match is still open: over lines, or closed by another sign. */
function standsInOpenQuotation(draft: Draft, match: Match): boolean {
  const before = draft.plain.text.slice(
    Math.max(0, match.at.start - LONGEST_QUOTATION),
    match.at.start,
  );
  return (
    (before.match(/(?<!\d)"/gu) ?? []).length % 2 === 1 || /[:,] '(?=\p{L})[^"\n]*$/u.test(before)
  );
}

function isAsked(draft: Draft, match: Match): boolean {
  return slice(draft.text, draft.sentenceAt(match)).trimEnd().endsWith('?');
}

function total(signs: readonly { readonly weight: number }[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}
