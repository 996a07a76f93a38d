/**
 * `npm run judgement -- FILE… --groups FILE --languages FILE`: prints `docs/judgement.md`: how well the rules and
 * the scorer judge posts of accounts that the scorer was not fitted on, compared with other methods.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scorer } from '@/lib/scorer';
import { runCommand } from './cli';
import { isClean, labels, readCorpus, readGroups, type Label } from './corpus';
import { figuresOf, type LabelFigures } from './fit/figures';
import { fitTables, FOLDS, readFitData } from './fit/fit-scorer';
import { judgeInFolds, judgeWritten } from './fit/judge-by-groups';
import { UserError } from './lib/command-error.mjs';
import { judge, macroF1, score, type Judged, type QuietScore, type Score } from './score';

/** F1 of the first build on train, and of a keyword list and a second reader on dev, from the corpus' READMEs. */
const others: Record<Label, { readonly first: number; keywords: number; reader: number }> = {
  'hard-sell': { first: 0.61, keywords: 0.51, reader: 0.9 },
  'retweet-request': { first: 0.82, keywords: 0.68, reader: 0.97 },
  'contact-request': { first: 0.82, keywords: 0.41, reader: 0.87 },
  'off-topic-personal': { first: 0.63, keywords: 0.25, reader: 0.9 },
  'missing-context': { first: 0.5, keywords: 0.54, reader: 0.9 },
  disrespect: { first: 0.59, keywords: 0.43, reader: 0.93 },
  'sensitive-topic': { first: 0.81, keywords: 0.46, reader: 0.9 },
};

const USAGE = 'npm run judgement -- FILE… --groups FILE --languages FILE';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { groups: { type: 'string' }, languages: { type: 'string' } },
  });
  const { groups, languages } = values;
  if (positionals.length === 0 || groups === undefined || languages === undefined) {
    throw new UserError(`Give corpus files, their groups and posts in other languages: ${USAGE}.`);
  }
  const rows = positionals.flatMap(readCorpus);
  const data = readFitData(rows, readGroups(groups, rows));
  const tables = fitTables(data);
  const judged = judgeInFolds(data, tables);
  const written = judgeWritten(data, tables);
  process.stdout.write(
    report({
      judged,
      byRules: judged.map(({ row }) => judge(row, null)),
      foreign: readCorpus(languages).map((row) => judge(row, scorer)),
      figures: figuresOf(data, tables),
      rows: rows.length,
      written,
      writtenByRules: written.map(({ row }) => judge(row, null)),
    }),
  );
});

interface Measured {
  /** Natural rows, each judged with the scorer of its fold. */
  readonly judged: readonly Judged[];
  /** The same by the rules alone. */
  readonly byRules: readonly Judged[];
  /** Posts in other languages, judged with the product's scorer. */
  readonly foreign: readonly Judged[];
  readonly figures: Readonly<Record<Label, LabelFigures>>;
  /** The number of posts that the scorer is fitted on. */
  readonly rows: number;
  /** Drafts that were invented for fitting, each judged with a scorer that was fitted without its block. */
  readonly written: readonly Judged[];
  /** The same by the rules alone. */
  readonly writtenByRules: readonly Judged[];
}

function report(measured: Measured): string {
  const { judged, byRules, foreign, figures, rows } = measured;
  const all = score(judged);
  const rulesAlone = score(byRules);
  return `# Judgement

Printed by \`npm run judgement -- FILE… --groups FILE --languages FILE\`; do not edit.

How often the coach is right, on ${judged.length} real English posts (brands, support desks, people; 2012 to
2023). Language models labelled them, following a written guide; a label that they could not agree on is not
counted either way. No post of the collection is part of this project.

The posts come from two files, which are not part of this project either: dev, 1,217 posts with which the first rules were written, and train,
which was judged later. The scorer is fitted on all ${rows} of both, and on drafts that were invented for it (see below). Some of the posts were chosen
by an early model because they are hard; they are used for fitting, but not counted here.

The posts are split into ${FOLDS} folds by account group. Each post is judged by the rules and by a scorer whose weights and thresholds were
fitted without its fold. The rules were written and improved with the posts at hand, which flatters their part.

## The rows

A corpus file holds one JSON object per line: \`id\`, \`text\`, \`surface\` (post, reply, quote), \`media\` (true or
false), \`account\` (business, personal), \`topics\` (separated by commas), \`labels\` (of those
below), \`evidence\` (for each label the words that show it, empty if it is what is missing),
\`unsure\` (labels that are not counted either way) and, if known, \`drawn\` (random, or how else the post was selected).
A groups file holds one line for each row: its id, a tab and the group of its account.

## Across account groups

${labelTable(all)}

“Points at it”: of the right hints whose evidence the readers named, how many point at some of it; over all labels ${pointed(all)}.
Macro F1: ${macroF1(all).toFixed(3)}.

## Beside others (F1)

${othersTable(all, rulesAlone)}

The first build is that of 2026-11-22, measured on the posts of train that no model chose; the rules alone and the coach are measured on the same rows as
above, the keyword list and the second reader on dev only. Macro F1 of the rules alone: ${macroF1(rulesAlone).toFixed(3)}.

## Reliability

By the scorer's probability that a label applies: the number of rows, and the share of them to which it did apply.

${reliabilityTable(figures)}

## Silence

| rows | any hint | share | above tip | share |
| --- | --- | --- | --- | --- |
${quietRow('no label, nothing unsure', all.quiet, all.quietFirm)}
${quietRow('of these, drawn at random', all.quietRandom, all.quietRandomFirm)}
${(['business', 'personal'] as const).map((account) => accountRow(account, judged)).join('\n')}
${quietRow('the rules alone', rulesAlone.quiet, rulesAlone.quietFirm)}
${quietRow('the rules alone, drawn at random', rulesAlone.quietRandom, rulesAlone.quietRandomFirm)}
${quietRow('Spanish, French, German, Portuguese, Italian, Arabic', score(foreign).quiet, score(foreign).quietFirm)}

Which rules speak on the clean rows: ${needlessRules(judged)}.

## Invented drafts

The scorer is also fitted on ${measured.written.length} drafts that language models invented for it, in words that no list anticipates, together
with near misses (\`scripts/fit/written.jsonl\`). They are in no figure above. Here each is judged by a scorer that was fitted without
its block of forty; they are harder than real posts.

| label | found | by the rules alone |
| --- | --- | --- |
${labels.map((label) => writtenRow(label, measured)).join('\n')}

Of ${score(measured.written).quiet.rows} quiet ones, ${score(measured.written).quiet.hinted} get a hint; by the rules alone, ${score(measured.writtenByRules).quiet.hinted}.

${notes()}`;
}

/** The part that no command measures: why errors remain, and what was tried. It quotes no row. */
function notes(): string {
  return readFileSync(new URL('judgement-notes.md', import.meta.url), 'utf8');
}

function labelTable({ labels: scores }: Score): string {
  const rows = labels.map((label) => {
    const { support, tp, fp, fn, precision, recall, f1, pointed: hits, evidenced } = scores[label];
    const cells = [support, tp, fp, fn, figure(precision), figure(recall), figure(f1)];
    return `| ${label} | ${cells.join(' | ')} | ${hits} of ${evidenced} |`;
  });
  return `| label | rows | right | needless | missed | precision | recall | F1 | points at it |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

function pointed({ labels: scores }: Score): string {
  const sum = (of: 'pointed' | 'evidenced') =>
    labels.reduce((total, label) => total + scores[label][of], 0);
  return figure(sum('pointed') / sum('evidenced'));
}

function othersTable(all: Score, rulesAlone: Score): string {
  const rows = labels.map((label) => {
    const { first, keywords, reader } = others[label];
    const cells = [keywords, first, rulesAlone.labels[label].f1, all.labels[label].f1, reader].map(
      figure,
    );
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  return `| label | keyword list | first build | the rules alone | the coach | second reader |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

function reliabilityTable(figures: Measured['figures']): string {
  const steps = figures[labels[0]].reliability.map(({ upTo }) => `up to ${upTo}`);
  const rows = labels.map((label) => {
    const cells = figures[label].reliability.map(
      ({ rows: count, observed }) => `${count}: ${figure(observed)}`,
    );
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  return `| label | ${steps.join(' | ')} |
| --- |${' --- |'.repeat(steps.length)}
${rows.join('\n')}`;
}

function writtenRow(label: Label, { written, writtenByRules }: Measured): string {
  const found = (judged: readonly Judged[]) => {
    const { tp, support } = score(judged).labels[label];
    return `${tp} of ${support}`;
  };
  return `| ${label} | ${found(written)} | ${found(writtenByRules)} |`;
}

function accountRow(account: 'business' | 'personal', judged: readonly Judged[]): string {
  const { quiet, quietFirm } = score(judged.filter(({ row }) => row.account === account));
  return quietRow(`of the first, ${account} accounts`, quiet, quietFirm);
}

function quietRow(name: string, any: QuietScore, firm: QuietScore): string {
  const cells = [any, firm].map(({ hinted, rate }) => `${hinted} | ${(100 * rate).toFixed(1)} %`);
  return `| ${name}: ${any.rows} | ${cells.join(' | ')} |`;
}

function needlessRules(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  const clean = judged.filter(({ row }) => isClean(row));
  for (const { rule } of clean.flatMap(({ hints }) => hints)) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}

function figure(value: number): string {
  return value.toFixed(2);
}
