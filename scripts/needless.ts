/** `npm run needless -- FILE…`: which rules speak on posts in which the readers saw nothing. */
import { parseArgs } from 'node:util';
import type { Level } from '@/lib/engine/hint';
import { scorer } from '@/lib/scorer';
import { runCommand } from './cli';
import { isClean, readCorpus } from './corpus';
import { isNatural } from './fit/model';
import { UserError } from './lib/command-error.mjs';
import { ruleNamed } from './rule-named';
import { judge, type Judged } from './score';

const USAGE = 'npm run needless -- FILE… [--show RULE]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UserError(`Give at least one corpus file: ${USAGE}.`);
  const shown = values.show === undefined ? undefined : ruleNamed(values.show);
  const clean = positionals
    .flatMap(readCorpus)
    .filter((row) => isClean(row) && isNatural(row))
    .map((row) => judge(row, scorer));
  printShares(clean, 'clean rows');
  const random = clean.filter(({ row }) => row.drawn === 'random');
  printShares(random, 'of these, drawn at random');
  console.table(countsByRule(clean, random));
  if (shown !== undefined) printRows(clean, shown);
});

function isFirm(level: Level): boolean {
  return level !== 'tip';
}

function printShares(rows: readonly Judged[], name: string): void {
  const share = (holds: (each: Judged) => boolean) =>
    `${((100 * rows.filter(holds).length) / Math.max(1, rows.length)).toFixed(2)} %`;
  const any = share(({ hints }) => hints.length > 0);
  const firm = share(({ hints }) => hints.some(({ level }) => isFirm(level)));
  console.log(`${rows.length} ${name}: a hint on ${any}, above tip on ${firm}`);
}

interface Count {
  any: number;
  firm: number;
  random: number;
}

/** On how many rows each rule speaks, most frequent first. */
function countsByRule(clean: readonly Judged[], random: readonly Judged[]): Record<string, Count> {
  const counts = new Map<string, Count>();
  const isRandom = new Set(random);
  for (const judged of clean) {
    for (const { rule, level } of judged.hints) {
      const count = counts.get(rule) ?? { any: 0, firm: 0, random: 0 };
      count.any += 1;
      count.firm += isFirm(level) ? 1 : 0;
      count.random += isRandom.has(judged) ? 1 : 0;
      counts.set(rule, count);
    }
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b.any - a.any));
}

function printRows(rows: readonly Judged[], rule: string): void {
  for (const { row, hints } of rows) {
    const hint = hints.find((each) => each.rule === rule);
    if (hint) console.log(`${row.id} (${hint.quote}) ${JSON.stringify(row.text)}`);
  }
}
