import {
  privateEnough,
  privateSigns,
  type PrivateForm,
  type PrivateSign,
} from '@/lib/data/private-life';
import { publicSigns } from '@/lib/data/public-voice';
import type { Context } from '@/lib/engine/context';
import type { Draft, Match } from '@/lib/engine/draft';
import { checkInStart, isBrief, isTexted } from '@/lib/engine/forms';
import { defineRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/engine/span';
import { fieldsOf, topicWords } from '@/lib/engine/topics';
import { firstInOwnVoice, isAsked } from '@/lib/engine/voice';

interface Found {
  readonly sign: PrivateSign;
  readonly match: Match;
}

/** What a word of the account's topics takes away: the private becomes an example of the subject. */
const ON_TOPIC = 20;
/** From this weight on a sign tells without the words around it. */
const TELLING = 12;
/** Longest piece that several weaker signs are shown by together, in UTF-16 units. */
const AT_A_GLANCE = 60;

const hasForm: Readonly<Record<PrivateForm, (draft: Draft, match: Match) => boolean>> = {
  beforeCheckIn: (draft, match) => match.start <= checkInStart(draft),
  texted: isTexted,
  brief: isBrief,
};

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
    const [heaviest, ...others] = found.sort((a, b) => b.sign.weight - a.sign.weight);
    if (heaviest) yield { messageId: heaviest.sign.kind, span: tellingWords(heaviest, others) };
  },
});

/** The signs in the draft, without those that the account's topics cover. */
function privateLife(draft: Draft, { topics }: Context): Found[] {
  const own = fieldsOf(topics);
  const found = privateSigns.flatMap((sign) => {
    const match = firstInOwnVoice(
      draft,
      sign,
      (each) => !sign.opens || (draft.startsClause(each) && !isAsked(draft, each)),
    );
    return match && (!sign.form || hasForm[sign.form](draft, match)) ? [{ sign, match }] : [];
  });
  const covered = found.filter(({ sign }) => sign.fields?.some((field) => own.has(field)));
  const starts = new Set(covered.map(({ match }) => match.start));
  return found.filter(({ match }) => !starts.has(match.start));
}

function enough({ surface, topics }: Context): number {
  if (surface === 'reply') return privateEnough.reply;
  return topics.length > 0 ? privateEnough.topicsKnown : privateEnough.topicsUnknown;
}

function publicVoice(draft: Draft, { topics }: Context): number {
  const voice = total(publicSigns.filter((sign) => firstInOwnVoice(draft, sign)));
  return voice + (topicWords(draft, topics).length > 0 ? ON_TOPIC : 0);
}

/** The words of the heaviest sign; a weak one takes its neighbours with it. */
function tellingWords(heaviest: Found, others: readonly Found[]): Span {
  if (heaviest.sign.weight >= TELLING) return heaviest.match;
  return others
    .filter(({ sign }) => !sign.form)
    .reduce<Span>((span, { match }) => {
      const start = Math.min(span.start, match.start);
      const end = Math.max(span.end, match.end);
      return end - start <= AT_A_GLANCE ? { start, end } : span;
    }, heaviest.match);
}

function total(signs: readonly { readonly weight: number }[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}
