/** `npm run phrases -- FILE…`: what judged posts say of every pattern of the lexicon. */
import { parseArgs } from 'node:util';
import { runCommand } from './cli';
import { readCorpus } from './corpus';
import { evidenceOf, labelOf, type PatternEvidence } from './evidence/evidence';
import { UserError } from './lib/command-error.mjs';

const USAGE = 'npm run phrases -- FILE… [--json]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UserError(`Give a corpus file or more: ${USAGE}.`);
  const evidence = evidenceOf(positionals.flatMap(readCorpus));
  process.stdout.write(
    values.json
      ? evidence.map((entry) => `${JSON.stringify(entry)}\n`).join('')
      : `${describe(evidence)}\n`,
  );
});

function describe(evidence: readonly PatternEvidence[]): string {
  const byList = new Map<string, PatternEvidence[]>();
  for (const entry of evidence) {
    byList.set(entry.list, [...(byList.get(entry.list) ?? []), entry]);
  }
  const never = evidence.filter(({ right, wrong }) => right + wrong === 0);
  return [
    ...[...byList].map(([list, entries]) => `${list}${aboutOf(list)}\n${rowsOf(entries)}`),
    `${evidence.length} patterns in ${byList.size} lists; ${never.length} stand in none of these posts.`,
  ].join('\n\n');
}

function aboutOf(list: string): string {
  const label = labelOf(list);
  return label ? ` (${label}: right, wrong)` : ' (of no one label: posts)';
}

function rowsOf(entries: readonly PatternEvidence[]): string {
  return entries
    .toSorted((a, b) => b.right - a.right || b.wrong - a.wrong)
    .map(({ list, pattern, right, wrong }) => {
      if (right + wrong === 0) return `      never  ${pattern}`;
      const counts = labelOf(list)
        ? `${right},`.padStart(6) + String(wrong).padStart(5)
        : String(wrong).padStart(11);
      return `${counts}  ${pattern}`;
    })
    .join('\n');
}
