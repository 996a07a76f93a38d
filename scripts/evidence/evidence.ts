import { Draft } from '@/lib/engine/reading/draft';
import { byPreference } from '@/lib/match/compile';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';
import { labels, type Label, type Row } from '../corpus';

/** How often one pattern of one list occurs in judged posts, and in drafts that were written for this project. */
export interface PatternEvidence {
  readonly list: string;
  readonly pattern: string;
  /** Posts with the pattern that have the label of its list. */
  right: number;
  /** Posts with the pattern that do not. */
  wrong: number;
  /** Drafts with the pattern, whatever their label. */
  drafts: number;
}

/** The label of modules in `lib/lexicon` that belong to a single label; the others serve several rules. */
const LABEL_OF_SHARED: Readonly<Record<string, Label>> = {
  selling: 'hard-sell',
  'asks-to-spread': 'retweet-request',
  'pointing-words': 'missing-context',
  'vague-words': 'missing-context',
  contempt: 'disrespect',
};

/** The label of each module in the folder of a rule with a label. */
const labelOfModule = new Map(
  Object.keys(phraseModules).map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const label = labels.find((each) => path.startsWith(`rules/${each}/`));
    return [name, label ?? LABEL_OF_SHARED[name]];
  }),
);

/** The label of a list, if it has one. */
export function labelOf(list: string): Label | undefined {
  return labelOfModule.get(list.split('.', 1)[0]!);
}

/**
 * Counts for every pattern of the lexicon the judged posts in which it occurs. Of two patterns of a list that match at
 * one place only the preferred one counts, as in a review. A post whose readers were unsure of the label is not
 * counted. For a list that keeps a rule silent, or one without a label, the useful count is `wrong`.
 *
 * @param drafts texts without labels
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

/** The patterns that occur in a text, by their numbers in the lexicon, each once. */
function patternsIn(text: string): Set<number> {
  const hits = [...new Draft(text).hits.byNumber.values()].flat();
  return new Set(hits.map(({ pattern }) => pattern));
}
