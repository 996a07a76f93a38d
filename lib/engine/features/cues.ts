import type { Draft, Match } from '@/lib/engine/reading/draft';
import type { PhraseList } from '@/lib/lexicon/types';

/** A phrase that counts only beside others. */
export interface Cue<Kind extends string = string> extends Match {
  readonly kind: Kind;
}

/** Every hit of the lists with the kind that it is a cue for, in order of position. */
export function findCues<Kind extends string>(
  draft: Draft,
  lists: Readonly<Record<Kind, PhraseList>>,
): Cue<Kind>[] {
  const cues: Cue<Kind>[] = [];
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const match of draft.find(lists[kind])) cues.push({ ...match, kind });
  }
  return cues.sort((a, b) => a.start - b.start);
}

/**
 * Pairs of cues of different kinds that do not overlap, the second at most `reach` UTF-16 units after the first: each
 * cue with the last one of each kind before it. Linear in the number of cues.
 *
 * @param cues in order of position
 */
export function* neighbours<Kind extends string>(
  cues: readonly Cue<Kind>[],
  reach: number,
): Generator<readonly [first: Cue<Kind>, second: Cue<Kind>]> {
  const last = new Map<Kind, Cue<Kind>>();
  for (const cue of cues) {
    for (const before of last.values()) {
      const gap = cue.start - before.end;
      if (before.kind !== cue.kind && gap >= 0 && gap <= reach) yield [before, cue];
    }
    last.set(cue.kind, cue);
  }
}
