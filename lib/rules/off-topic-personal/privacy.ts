import type { Context } from '@/lib/engine/context';
import { checkInStart, isDropped, isTexted } from '@/lib/engine/features/forms';
import { fieldsOf, topicWords } from '@/lib/engine/features/topics';
import { firstInOwnVoice, isAsked } from '@/lib/engine/features/voice';
import { marksIn, statementForHint } from '@/lib/engine/hints/hint-span';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { slice, type Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import {
  privateEnough,
  privateSigns,
  teams,
  type PrivateForm,
  type PrivateKind,
  type PrivateSign,
} from './private-life';
import { publicSigns } from './public-voice';

/** Words that show that a draft is about the writer's private life. */
export interface PrivateWords {
  readonly kind: PrivateKind;
  readonly span: Span;
  /** The words of the span that show it. */
  readonly marks: readonly Span[];
  /** Whether the scorer cannot know this kind. */
  readonly isUnjudged: boolean;
}

interface Found {
  readonly sign: PrivateSign;
  readonly match: Match;
}

/** What a word of the account's topics subtracts, since private things then are examples of the subject. */
const ON_TOPIC = 20;
/** From this weight on a sign decides regardless of its context. */
const DECISIVE = 12;
/** Up to this weight a sign of the writer's self is only a tone of voice. */
const TONE = 5;

type HasForm = (draft: Draft, match: Match, context: Context) => boolean;

const hasForm: Readonly<Record<PrivateForm, HasForm>> = {
  beforeCheckIn: (draft, match) => match.start <= checkInStart(draft),
  texted: isTexted,
  cheered: (draft, match) => draft.find(teams).some(({ at }) => at.start === match.at.end + 1),
  dropped: (draft, _match, { media }) => media.length === 0 && isDropped(draft),
};

/**
 * The words with which a draft leaves the account's subject for the writer's private life, if it does. The weights of
 * the signs of `private-life.ts` are added, those of `public-voice.ts` and of the account's topics subtracted.
 */
export function privateWords(draft: Draft, context: Context): PrivateWords | undefined {
  const found = privateLife(draft, context);
  const privacy = total(found.map(({ sign }) => sign));
  const needed = enough(context);
  if (!draft.wholeGate('holds enough signs of private life', privacy >= needed)) return undefined;
  const isAnywhere =
    needed <= privateEnough.topicsKnown || found.some(({ sign }) => sign.everywhere);
  if (!draft.wholeGate('is private whatever the account is about', isAnywhere)) return undefined;
  const outweighs = privacy - publicVoice(draft, context, found) >= needed;
  if (!draft.wholeGate('sounds more private than public', outweighs)) return undefined;
  const isAbout = found.some(({ sign }) => isSubject(sign));
  if (!draft.wholeGate('names something private', isAbout)) return undefined;
  const [heaviest, ...others] = found.sort(byWeight);
  const neighbours = others.filter(({ sign }) => !sign.form).map(({ match }) => match);
  if (!heaviest) return undefined;
  const span = statementForHint(draft, heaviest.match, new SpanIndex(neighbours));
  const marked = [heaviest, ...others.filter(({ sign }) => sign.weight > TONE && !sign.form)];
  const marks = marksIn(draft, span, new SpanIndex(marked.map(({ match }) => match)));
  const isUnjudged = found.some(({ sign }) => sign.unjudged === true);
  return { kind: heaviest.sign.kind, span, marks, isUnjudged };
}

/** Whether a sign names something private; "lol" and a lower-case start are only a tone of voice. */
function isSubject({ kind, weight }: PrivateSign): boolean {
  return kind !== 'self' || weight > TONE;
}

/** The signs in the draft, except those that the account's topics cover. */
function privateLife(draft: Draft, context: Context): Found[] {
  const found: Found[] = [];
  for (const sign of privateSigns) {
    if (!draft.mayHold(sign)) continue;
    const match = firstInOwnVoice(draft, sign, acceptFor(sign, draft));
    if (match && (!sign.form || hasForm[sign.form](draft, match, context))) {
      found.push({ sign, match });
    }
  }
  if (found.length === 0) return found;
  const own = fieldsOf(context.topics);
  const covered = found.filter(({ sign }) => sign.fields?.some((field) => own.has(field)));
  const starts = new Set(covered.map(({ match }) => match.start));
  return found.filter(({ match }) => !starts.has(match.start));
}

/** The condition on a phrase of a sign in its sentence; most have none. */
function acceptFor(
  { weight, opens }: PrivateSign,
  draft: Draft,
): ((match: Match) => boolean) | undefined {
  if (weight < DECISIVE && !opens) return undefined;
  return (match) =>
    !(weight >= DECISIVE && asksReaders(draft, match)) &&
    (!opens || (draft.startsClause(match) && !isAsked(draft, match)));
}

/** Words that show that a question is about the writer or addressed to nobody: "Anybody else so tired?" */
const OWN_QUESTION =
  /\b(?:i|i['’]?m|i['’]?ve|me|my|mine|any(?:one|body)|some(?:one|body)|no ?body|why|u|it)\b/iu;

/** Whether the span is in a question about the readers' life: "Bad night? Try our lavender pillow." */
function asksReaders(draft: Draft, span: Span): boolean {
  return isAsked(draft, span) && !OWN_QUESTION.test(slice(draft.text, draft.sentenceAt(span)));
}

function enough({ surface, topics }: Context): number {
  if (surface === 'reply') return privateEnough.reply;
  return topics.length > 0 ? privateEnough.topicsKnown : privateEnough.topicsUnknown;
}

/** The weight of the public signs, without those within a decisive private one: "murder" in "could murder a curry". */
function publicVoice(draft: Draft, { topics }: Context, found: readonly Found[]): number {
  const decisive = found.filter(({ sign }) => sign.weight >= DECISIVE);
  const isOwn = (span: Span) =>
    !decisive.some(({ match }) => match.start < span.start && span.end < match.end);
  const voice = total(
    publicSigns.filter((sign) => draft.mayHold(sign) && firstInOwnVoice(draft, sign, isOwn)),
  );
  return voice + (topicWords(draft, topics).length > 0 ? ON_TOPIC : 0);
}

/** The larger weight first; of two decisive ones the earlier in the draft, of weak ones the earlier in the list. */
function byWeight(a: Found, b: Found): number {
  const heavier = b.sign.weight - a.sign.weight;
  if (heavier !== 0 || a.sign.weight < DECISIVE) return heavier;
  return a.match.start - b.match.start;
}

function total(signs: readonly { readonly weight: number }[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}
