import { rules } from '@/lib/catalogue';
import type { Hint } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import type { Scorer } from '@/lib/engine/scorer/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { byLabel, isClean, labels, type Label, type Row } from './corpus';
import { contextOf } from './fit/matrix';

/** How a rule did on the rows of a corpus. */
export interface LabelScore {
  /** Rows that carry the label. */
  support: number;
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of the hits whose row names evidence: how many point at some of it. */
  pointed: number;
  /** Hits whose row names evidence. */
  evidenced: number;
}

/** How often any rule speaks where the readers saw nothing. */
export interface QuietScore {
  rows: number;
  hinted: number;
  rate: number;
}

/** How the coach did on a whole corpus. */
export interface Score {
  rows: number;
  labels: Record<Label, LabelScore>;
  /** Rows with no label and nothing unsure. */
  quiet: QuietScore;
  /** Those of them that were drawn at random. */
  quietRandom: QuietScore;
  /** The same, counting only hints above `tip`. */
  quietFirm: QuietScore;
  quietRandomFirm: QuietScore;
}

/** The rules, each heard for itself: a label is found where a rule that says more speaks for its rule. */
const unreplaced = rules.map((rule) => ({ ...rule, replaces: [] }));

/** A row with what the coach said of it. */
export interface Judged {
  readonly row: Row;
  readonly hints: readonly Hint[];
}

/**
 * Reviews a row as the extension would at default settings.
 *
 * @param scorer `null` to judge by the rules alone
 */
export function judge(row: Row, scorer: Scorer | null): Judged {
  const { text, account } = row;
  const { hints, failures } = review(
    unreplaced,
    { text, context: contextOf(row), levels: defaultProfile(account).levels },
    [],
    scorer ?? undefined,
  );
  const [failure] = failures;
  if (failure) throw new Error(`${failure.rule} failed on ${row.id}: ${failure.error}`);
  return { row, hints };
}

/** Scores judged rows; a label that the readers left open on a row counts neither way there. */
export function score(judged: readonly Judged[]): Score {
  const clean = judged.filter(({ row }) => isClean(row));
  const random = clean.filter(({ row }) => row.drawn === 'random');
  return {
    rows: judged.length,
    labels: byLabel((label) => scoreLabel(label, judged)),
    quiet: scoreQuiet(clean),
    quietRandom: scoreQuiet(random),
    quietFirm: scoreQuiet(clean.map(onlyFirm)),
    quietRandomFirm: scoreQuiet(random.map(onlyFirm)),
  };
}

function scoreLabel(label: Label, judged: readonly Judged[]): LabelScore {
  const scored = judged.filter(({ row }) => !row.unsure.includes(label));
  const has = ({ row }: Judged) => row.labels.includes(label);
  const says = ({ hints }: Judged) => hints.some((hint) => hint.rule === label);
  const hits = scored.filter((each) => has(each) && says(each));
  const tp = hits.length;
  const fp = scored.filter((each) => !has(each) && says(each)).length;
  const fn = scored.filter((each) => has(each) && !says(each)).length;
  const evidenced = hits.filter(({ row }) => row.evidence[label]);
  return {
    support: tp + fn,
    tp,
    fp,
    fn,
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    pointed: evidenced.filter((each) => pointsAtEvidence(label, each)).length,
    evidenced: evidenced.length,
  };
}

function pointsAtEvidence(label: Label, { row, hints }: Judged): boolean {
  const start = row.text.indexOf(row.evidence[label]!);
  const end = start + row.evidence[label]!.length;
  return hints.some(
    ({ rule, span }) => rule === label && span !== null && span.start < end && start < span.end,
  );
}

function onlyFirm({ row, hints }: Judged): Judged {
  return { row, hints: hints.filter(({ level }) => level !== 'tip') };
}

function scoreQuiet(clean: readonly Judged[]): QuietScore {
  const hinted = clean.filter(({ hints }) => hints.length > 0).length;
  return { rows: clean.length, hinted, rate: ratio(hinted, clean.length) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Mean F1 of the labels. */
export function macroF1(of: Score, over: readonly Label[] = labels): number {
  return over.reduce((sum, label) => sum + of.labels[label].f1, 0) / over.length;
}
