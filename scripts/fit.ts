/**
 * `npm run fit -- FILE… [--groups FILE] [--date YYYY-MM-DD]`: fits the scorer on judged posts and writes its table,
 * `lib/lexicon/scorer.json`. Produces the same bytes for the same files and date. Without a date, that of the existing
 * table is kept if it was fitted on the same files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ScorerTable } from '@/lib/engine/scorer/table';
import { runCommand } from './cli';
import { labels, readCorpus, readGroups } from './corpus';
import { figuresOf, macroF1Of, type LabelFigures } from './fit/figures';
import { fitTables, readFitData } from './fit/fit-scorer';
import { describeData, tableText } from './fit/write-table';
import { WRITTEN } from './fit/written';
import { UserError } from './lib/command-error.mjs';

const USAGE = 'npm run fit -- FILE… [--groups FILE] [--date YYYY-MM-DD]';
const TABLE = resolve(import.meta.dirname, '../lib/lexicon/scorer.json');

await runCommand(USAGE, () => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { groups: { type: 'string' }, date: { type: 'string' } },
  });
  const [first] = files;
  if (first === undefined) throw new UserError(`Give at least one corpus file: ${USAGE}.`);
  if (values.date !== undefined && !z.iso.date().safeParse(values.date).success) {
    throw new UserError(`--date takes a date like 2026-11-28, not “${values.date}”.`);
  }
  const corpora = files.map((file) => ({ file, rows: readCorpus(file) }));
  const rows = corpora.flatMap((corpus) => corpus.rows);
  const unseen = labels.find((label) => !rows.some((row) => row.labels.includes(label)));
  if (unseen)
    throw new UserError(`No row has the label ${unseen}: give files that hold all of them.`);
  const groups = readGroups(values.groups ?? join(dirname(first), 'groups.tsv'), rows);
  const data = readFitData(rows, groups);
  const tables = fitTables(data);
  const figures = figuresOf(data, tables);
  const described = describeData([
    ...corpora.map((corpus) => ({ ...corpus, rows: corpus.rows.length })),
    { file: WRITTEN, rows: data.rows.length - rows.length },
  ]);
  const macroF1 = Number(macroF1Of(figures).toFixed(4));
  const text = tableText(tables.all, {
    data: described,
    date: values.date ?? dateOf(described),
    figures: { macroF1, labels: withoutReliability(figures) },
  });
  for (const label of labels) print(label, figures[label]);
  console.log(`\nmacro F1 on account groups that were not fitted on: ${macroF1.toFixed(3)}`);
  writeFileSync(TABLE, text);
  console.log(`${TABLE}: ${text.length} bytes`);
});

/** The date of the existing table if it was fitted on the same files, else today's. */
function dateOf(data: ScorerTable['data']): string {
  if (existsSync(TABLE)) {
    const before = JSON.parse(readFileSync(TABLE, 'utf8')) as Partial<ScorerTable>;
    if (before.date && JSON.stringify(before.data) === JSON.stringify(data)) return before.date;
  }
  return new Date().toISOString().slice(0, 10);
}

function withoutReliability(figures: Readonly<Record<string, LabelFigures>>): object {
  return Object.fromEntries(
    Object.entries(figures).map(([label, { rows, precision, recall, f1, needless }]) => [
      label,
      { rows, precision, recall, f1, needless },
    ]),
  );
}

function print(
  label: string,
  { rows, precision, recall, f1, needless, reliability }: LabelFigures,
): void {
  console.log(
    `\n${label}: ${rows} rows, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}, needless ${(100 * needless).toFixed(1)} %`,
  );
  console.table(
    reliability.map(({ upTo, rows: held, expected, observed }) => ({
      'probability up to': upTo,
      rows: held,
      expected: expected.toFixed(2),
      observed: observed.toFixed(2),
    })),
  );
}
