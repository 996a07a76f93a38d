import { isOrder } from '@/lib/engine/asks/orders';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { lexicon } from '@/lib/engine/reading/lexicon';
import type { Span } from '@/lib/text/span';
import { hashText, joinHashes } from './hash';
import { groups, type SignSink } from './sign-groups';

/** How many hits of one list are looked at. */
const MOST_HITS = 3;

/** The roles of a hit in its sentence, by index. */
const roles = ['order', 'opens', 'inside', 'negated', 'quoted'] as const;
const [ORDER, OPENS, INSIDE, NEGATED, QUOTED] = [0, 1, 2, 3, 4];
const roleWords = {
  order: 'as an order',
  opens: 'opens a clause',
  inside: 'inside a clause',
  negated: 'negated',
  quoted: 'quoted',
} as const;
const roleHashes = roles.map((role) => hashText(role));

/** The signs of one list, computed at its first hit. */
interface ListSigns {
  readonly hash: number;
  readonly name: string;
  /** By role. */
  readonly roleHashes: readonly number[];
  readonly roleNames: readonly string[];
}

const knownLists: (ListSigns | undefined)[] = [];

function signsOfList(number: number): ListSigns {
  let signs = knownLists[number];
  if (!signs) {
    const name = lexicon.names[number]!;
    const hash = joinHashes(groups.list.seed, hashText(name));
    signs = {
      hash,
      name,
      roleHashes: roleHashes.map((role) => joinHashes(hash, role)),
      roleNames: roles.map((role) => `${name}, ${roleWords[role]}`),
    };
    knownLists[number] = signs;
  }
  return signs;
}

/** More tokens than any text that is read has. */
const MANY_TOKENS = 2 ** 20;

/** Emits the hits of the phrase lists, by themselves and with their roles in the sentence. */
export function listSigns(draft: Draft, sink: SignSink): void {
  const { list: kind } = groups;
  const { starts, ends } = draft.tokens;
  // Many lists hit the same words.
  const rolesAt = new Map<number, readonly number[]>();
  for (const [number, hits] of draft.hits.byNumber) {
    const { hash, name, roleHashes: hashes, roleNames } = signsOfList(number);
    const count = Math.min(hits.length, MOST_HITS);
    for (let i = 0; i < count; i++) {
      const hit = hits[i]!;
      const start = starts[hit.start]!;
      const end = ends[hit.end - 1]!;
      sink(hash, kind, start, end, name);
      const key = hit.start * MANY_TOKENS + hit.end;
      let own = rolesAt.get(key);
      if (!own) rolesAt.set(key, (own = rolesOf(draft, { start, end })));
      for (const role of own) sink(hashes[role]!, kind, start, end, roleNames[role]);
    }
  }
}

/** The roles of a span of the normalized text in its sentence. */
function rolesOf(draft: Draft, at: Span): number[] {
  const { start, end } = draft.normalized.toSource(at);
  const match: Match = { start, end, at, normalized: '', text: '' };
  const own = [isOrder(draft, match) ? ORDER : draft.startsClause(match) ? OPENS : INSIDE];
  if (draft.isNegated(match)) own.push(NEGATED);
  if (draft.isQuoted(match)) own.push(QUOTED);
  return own;
}
