import { rules } from '@/lib/catalogue';
import type { Hint } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import type { Scorer } from '@/lib/engine/scorer/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { byLabel, isClean, labels, type Label, type Row } from './corpus';
import { contextOf } from './fit/matrix';

/** Figures of a label on the rows of a corpus. */
export interface LabelScore {
  /** Rows with the label. */
  support: number;
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
  f1: number;
  /** Hits that point at some of the evidence of their row. */
  pointed: number;
  /** Hits on rows with evidence. */
  evidenced: number;
}

/** How often any rule speaks on clean rows. */
export interface QuietScore {
  rows: number;
  hinted: number;
  rate: number;
}

/** Figures of the coach on a whole corpus. */
export interface Score {
  rows: number;
  labels: Record<Label, LabelScore>;
  /** Rows with no label and nothing unsure. */
  quiet: QuietScore;
  /** Those of them that were selected at random. */
  quietRandom: QuietScore;
  /** The same, counting only hints above `tip`. */
  quietFirm: QuietScore;
  quietRandomFirm: QuietScore;
}

/** The rules without `replaces`, so that a label counts as found even if another rule would replace its hint. */
const unreplaced = rules.map((rule) => ({ ...rule, replaces: [] }));

/** A row with the coach's hints. */
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

/** Computes the figures; a label on which the readers of a row were unsure is not counted there. */
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
