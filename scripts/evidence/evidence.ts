import { Draft } from '@/lib/engine/reading/draft';
import { lexicon } from '@/lib/engine/reading/lexicon';
import { byPreference } from '@/lib/match/compile';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';
import type { Label, Row } from '../corpus';

/** What judged posts, and drafts that were written for this project, say of one pattern of one list. */
export interface PatternEvidence {
  readonly list: string;
  readonly pattern: string;
  /** Posts that it stands in and that carry the label of its list. */
  right: number;
  /** Posts that it stands in and that do not. */
  wrong: number;
  /** Drafts that it stands in, whatever they are about. */
  drafts: number;
}

/** The label that the lists of a module are about; those of no module here serve several rules. */
const LABEL_OF: Readonly<Record<string, Label>> = {
  selling: 'hard-sell',
  pressure: 'hard-sell',
  pitches: 'hard-sell',
  'asks-to-spread': 'retweet-request',
  'asks-for-contacts': 'contact-request',
  'private-life': 'off-topic-personal',
  'empty-leads': 'missing-context',
  'pointing-words': 'missing-context',
  'vague-words': 'missing-context',
  insults: 'disrespect',
  'put-downs': 'disrespect',
  contempt: 'disrespect',
  'subjects-of-dispute': 'sensitive-topic',
  swearing: 'sensitive-topic',
};

/** The label that the lists of a module are about, if they are about one. */
export function labelOf(list: string): Label | undefined {
  return LABEL_OF[list.split('.', 1)[0]!];
}

/**
 * Counts for every pattern of the lexicon the judged posts that it stands in. Of two patterns of a
 * list that begin at one place only the preferred one counts, as in a review. A post whose readers
 * were unsure of the label counts neither way. For a list that keeps a rule silent, or one without a
 * label, `wrong` is what it is for.
 *
 * @param drafts texts that nobody judged
 */
export function evidenceOf(
  rows: readonly Row[],
  drafts: readonly string[] = [],
): PatternEvidence[] {
  const evidence = listsIn(phraseModules).flatMap(({ name, patterns }) =>
    byPreference(patterns).map((pattern) => ({
      list: name,
      pattern,
      right: 0,
      wrong: 0,
      drafts: 0,
    })),
  );
  for (const row of rows) {
    for (const number of patternsIn(row.text)) {
      const entry = evidence[number]!;
      const label = labelOf(entry.list);
      if (label && row.unsure.includes(label)) continue;
      if (label && row.labels.includes(label)) entry.right++;
      else entry.wrong++;
    }
  }
  for (const draft of drafts) for (const number of patternsIn(draft)) evidence[number]!.drafts++;
  return evidence;
}

/** The patterns that stand in a text, by their numbers in the lexicon, each once. */
function patternsIn(text: string): Set<number> {
  const hits = [...lexicon.hits(new Draft(text).tokens).byNumber.values()].flat();
  return new Set(hits.map(({ pattern }) => pattern));
}
