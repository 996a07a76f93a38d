/**
 * `npm run eval -- FILE… [--json] [--errors LABEL] [--folds K | --groups FILE]`: measures the coach on judged posts.
 * With groups the scorer is fitted on the posts, and each post is judged by a scorer that was fitted without its
 * account group; posts selected by a model are used for fitting and not counted.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fittedTable from '@/lib/lexicon/scorer.json';
import { scorer } from '@/lib/scorer';
import { runCommand } from './cli';
import { labels, readCorpus, readGroups, type Label, type Row } from './corpus';
import { judgeByGroups } from './fit/judge-by-groups';
import { foldOf } from './folds';
import { UserError } from './lib/command-error.mjs';
import { oneOf, wholeNumber } from './lib/option-values.mjs';
import { judge, macroF1, score, type Judged, type Score } from './score';

const USAGE = 'npm run eval -- FILE… [--json] [--errors LABEL] [--folds K | --groups FILE]';
const missionLabels = labels.slice(0, 5);
const FITTED =
  'The scorer was fitted on rows of these: what to expect of unseen posts is what --groups gives.';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      errors: { type: 'string' },
      folds: { type: 'string' },
      groups: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UserError(`Give at least one corpus file: ${USAGE}.`);
  if (values.folds !== undefined && values.groups !== undefined) {
    throw new UserError(`Give --folds or --groups, not both: ${USAGE}.`);
  }
  const label = values.errors === undefined ? undefined : oneOf('--errors', labels, values.errors);
  const folds =
    values.folds === undefined ? undefined : wholeNumber('--folds', values.folds, 2, 20);

  const rows = positionals.flatMap(readCorpus);
  const judged =
    values.groups === undefined
      ? rows.map((row) => judge(row, scorer))
      : judgeByGroups(rows, readGroups(values.groups, rows));
  const parts = folds === undefined ? undefined : splitFolds(judged, folds);
  const result = { ...score(judged), ...(parts && { folds: parts.map(score) }) };
  const errors = label && errorsOf(parts ? parts.slice(0, -1).flat() : judged, label);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...result, ...(errors && { errors }) }, null, 2)}\n`);
    return;
  }
  print(result, 'all rows');
  if (values.groups === undefined && positionals.some(wasFittedOn)) console.log(FITTED);
  parts?.slice(0, -1).forEach((part, i) => print(score(part), `fold ${i + 1}`));
  if (parts) print(score(parts.at(-1)!), `fold ${folds}, for checking only`);
  errors?.forEach(printError);
});

/** Whether the product's scorer was fitted on the file. */
function wasFittedOn(file: string): boolean {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return fittedTable.data.some((fitted) => fitted.sha256 === sha256);
}

function splitFolds(judged: readonly Judged[], folds: number): Judged[][] {
  const parts: Judged[][] = Array.from({ length: folds }, () => []);
  for (const each of judged) parts[foldOf(each.row.id, folds)]!.push(each);
  return parts;
}

function print(result: Score, name: string): void {
  const table = Object.fromEntries(
    labels.map((label) => {
      const { support, tp, fp, fn, precision, recall, f1, pointed, evidenced } =
        result.labels[label];
      return [
        label,
        {
          support,
          tp,
          fp,
          fn,
          precision: precision.toFixed(2),
          recall: recall.toFixed(2),
          f1: f1.toFixed(2),
          pointed: `${pointed}/${evidenced}`,
        },
      ];
    }),
  );
  console.log(`\n${name}: ${result.rows} rows`);
  console.table(table);
  console.log(
    `macro F1: ${macroF1(result).toFixed(2)}; of the mission's five: ${macroF1(result, missionLabels).toFixed(2)}`,
  );
  for (const [what, quiet] of [
    ['quiet', result.quiet],
    ['quiet, drawn at random', result.quietRandom],
    ['quiet, hints above tip', result.quietFirm],
    ['quiet, drawn at random, hints above tip', result.quietRandomFirm],
  ] as const) {
    console.log(
      `${what}: a hint on ${quiet.hinted} of ${quiet.rows} clean rows, ${(100 * quiet.rate).toFixed(1)} %`,
    );
  }
}

/** A row on which the coach and the readers disagree about a label. */
interface Disagreement {
  readonly row: Row;
  readonly kind: 'missed' | 'needless';
  /** The words that the readers, or the hint, point at. */
  readonly quote: string;
}

function errorsOf(judged: readonly Judged[], label: Label): Disagreement[] {
  return judged.flatMap(({ row, hints }): Disagreement[] => {
    const hint = hints.find(({ rule }) => rule === label);
    const isWanted = row.labels.includes(label);
    if (row.unsure.includes(label) || isWanted === (hint !== undefined)) return [];
    if (hint) return [{ row, kind: 'needless', quote: hint.quote }];
    return [{ row, kind: 'missed', quote: row.evidence[label] ?? '' }];
  });
}

function printError({ row, kind, quote }: Disagreement): void {
  const { id, surface, account, media, topics, text } = row;
  const place = [surface, account, media && 'media', topics].filter(Boolean).join(', ');
  console.log(`\n${kind} (${quote}) · ${id} · ${place}\n${text}`);
}
