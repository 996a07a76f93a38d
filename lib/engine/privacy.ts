import {
  privateEnough,
  privateSigns,
  type PrivateForm,
  type PrivateKind,
  type PrivateSign,
} from '@/lib/data/private-life';
import { publicSigns } from '@/lib/data/public-voice';
import type { Context } from './context';
import type { Draft, Match } from './draft';
import { checkInStart, isDropped, isTexted } from './forms';
import { overlaps, slice, trimmed, type Span } from './span';
import { fieldsOf, topicWords } from './topics';
import { firstInOwnVoice, isAsked } from './voice';

/** What shows that a draft is about the writer's private life. */
export interface PrivateWords {
  readonly kind: PrivateKind;
  readonly span: Span;
}

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

type HasForm = (draft: Draft, match: Match, context: Context) => boolean;

const hasForm: Readonly<Record<PrivateForm, HasForm>> = {
  beforeCheckIn: (draft, match) => match.start <= checkInStart(draft),
  texted: isTexted,
  dropped: (draft, _match, { media }) => !media && isDropped(draft),
};

/**
 * The words by which a draft leaves the account's subject for the writer's private life, if it does: the signs of
 * `private-life.ts` are summed up, those of `public-voice.ts` and the account's topics are taken away.
 */
export function privateWords(draft: Draft, context: Context): PrivateWords | undefined {
  const found = privateLife(draft, context);
  const privacy = total(found.map(({ sign }) => sign));
  const needed = enough(context);
  if (privacy < needed) return undefined;
  if (needed > privateEnough.topicsKnown && !found.some(({ sign }) => sign.plain)) return undefined;
  if (privacy - publicVoice(draft, context) < needed) return undefined;
  const [heaviest, ...others] = found.sort(byTelling);
  return heaviest && { kind: heaviest.sign.kind, span: tellingWords(draft, heaviest, others) };
}

/** The signs in the draft, without those that the account's topics cover. */
function privateLife(draft: Draft, context: Context): Found[] {
  const own = fieldsOf(context.topics);
  const found = privateSigns.flatMap((sign) => {
    const match = firstInOwnVoice(
      draft,
      sign,
      (each) => !sign.opens || (draft.startsClause(each) && !isAsked(draft, each)),
    );
    return match && (!sign.form || hasForm[sign.form](draft, match, context))
      ? [{ sign, match }]
      : [];
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

/** The heavier first; of two that tell alone the earlier, of weak ones the one that is listed first. */
function byTelling(a: Found, b: Found): number {
  const heavier = b.sign.weight - a.sign.weight;
  if (heavier !== 0 || a.sign.weight < TELLING) return heavier;
  return a.match.start - b.match.start;
}

/**
 * The words of the heaviest sign. One that tells takes its like in the sentence with it, a weak one all its
 * neighbours there, and a single weak word the whole of a short sentence.
 */
function tellingWords(draft: Draft, { sign, match }: Found, others: readonly Found[]): Span {
  const tells = sign.weight >= TELLING;
  const sentence = trimmed(draft.text, draft.sentenceAt(match));
  const span = others
    .filter((each) => !each.sign.form && overlaps(each.match, sentence))
    .filter((each) => !tells || each.sign.weight >= TELLING)
    .reduce<Span>((all, { match: { start, end } }) => wideAtAGlance(all, { start, end }), match);
  const isWeakWord = !tells && !/\s/u.test(slice(draft.text, span));
  return isWeakWord ? wideAtAGlance(span, sentence) : span;
}

/** From the one to the other, or only the first where that would be too long to quote. */
function wideAtAGlance(span: Span, other: Span): Span {
  const start = Math.min(span.start, other.start);
  const end = Math.max(span.end, other.end);
  return end - start <= AT_A_GLANCE ? { start, end } : span;
}

function total(signs: readonly { readonly weight: number }[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}
