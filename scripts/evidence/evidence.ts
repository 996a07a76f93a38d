import { Draft } from '@/lib/engine/reading/draft';
import { lexicon } from '@/lib/engine/reading/lexicon';
import { byPreference } from '@/lib/match/compile';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';
import { labels, type Label, type Row } from '../corpus';

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

/** The label of lists that stand beside no rule; those of the other modules of `lib/lexicon` serve several rules. */
const LABEL_OF_SHARED: Readonly<Record<string, Label>> = {
  selling: 'hard-sell',
  'asks-to-spread': 'retweet-request',
  'pointing-words': 'missing-context',
  'vague-words': 'missing-context',
  contempt: 'disrespect',
};

/** By the name of a module, the label that its lists are about: that of the rule in whose folder it is. */
const labelOfModule = new Map(
  Object.keys(phraseModules).map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const label = labels.find((each) => path.startsWith(`rules/${each}/`));
    return [name, label ?? LABEL_OF_SHARED[name]];
  }),
);

/** The label that a list is about, if it is about one. */
export function labelOf(list: string): Label | undefined {
  return labelOfModule.get(list.split('.', 1)[0]!);
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
