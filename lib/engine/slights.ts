import {
  abuse,
  barked,
  belittling,
  brushOffs,
  contemptForSomebody,
  curtOrders,
  fondness,
  harmless,
  insults,
} from '@/lib/data/insults';
import { Draft, type Match } from './draft';
import { scornForFigures } from './scorn';
import { spanAt, type Span } from './span';

const kinds = [
  ['abuse', abuse],
  ['contempt', contemptForSomebody],
  ['insult', insults],
  ['belittling', belittling],
  ['brushOff', brushOffs],
] as const;

/** Those in which nobody teases. */
const coldKinds = kinds.filter(([kind]) => kind !== 'abuse' && kind !== 'insult');

/** What is a slight only as a whole clause. */
const aloneKinds = [
  ['insult', barked],
  ['brushOff', curtOrders],
] as const;

export type SlightKind = (typeof kinds)[number][0];

/** Words that are aimed at somebody, to hurt, to mock or to send away. */
export interface Slight extends Span {
  readonly kind: SlightKind;
}

/** The slights of a draft and of its tags, the gravest kinds first; a kind's own as they stand. */
export function findSlights(draft: Draft): Slight[] {
  return [...slightsIn(draft), ...slightsInTags(draft)];
}

function slightsIn(draft: Draft): Slight[] {
  const teasing = draft.has(fondness);
  const excuses = [...draft.find(harmless)];
  const isExcused = ({ start, end }: Match) => (spanAt(excuses, start)?.end ?? 0) >= end;
  const slights: Slight[] = [];
  for (const [kind, list] of teasing ? coldKinds : kinds) {
    for (const match of draft.find(list)) {
      if (isExcused(match) || draft.isQuoted(match)) continue;
      slights.push({ ...match, kind });
    }
  }
  for (const [kind, list] of aloneKinds) {
    for (const match of draft.find(list)) {
      if (standsAlone(draft, match)) slights.push({ ...match, kind });
    }
  }
  for (const match of scornForFigures(draft)) slights.push({ ...match, kind: 'contempt' });
  return slights;
}

/** Whether nothing but the match stands in its clause. */
function standsAlone(draft: Draft, match: Match): boolean {
  return draft.startsClause(match) && /^\s*(?:[.!?\n]|$)/u.test(draft.text.slice(match.end));
}

/** Fewest words of a tag that is a sentence. */
const SENTENCE_WORDS = 3;

/** Slights written as one tag: "#ShutUpKaren" is read as "Shut Up Karen". */
function slightsInTags(draft: Draft): Slight[] {
  return draft.entitiesOf('hashtag').flatMap(({ start, end, text }) => {
    const words = text.slice(1).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
    const isSentence = words.split(' ').length >= SENTENCE_WORDS;
    const [slight] = isSentence ? slightsIn(new Draft(words)) : [];
    return slight ? [{ start, end, kind: slight.kind }] : [];
  });
}
