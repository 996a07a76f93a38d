/**
 * `npm run phrases -- FILE…`: how often each pattern of the lexicon occurs in judged posts and in the drafts of this
 * project.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand } from './cli';
import { readCorpus } from './corpus';
import { evidenceOf, labelOf, type PatternEvidence } from './evidence/evidence';
import { WRITTEN } from './fit/written';
import { UserError } from './lib/command-error.mjs';
import { parseLines } from './lib/json-lines';

const DRAFTS = ['speak', 'quiet'].map((name) =>
  resolve(import.meta.dirname, `../tests/drafts/${name}.jsonl`),
);
const USAGE = 'npm run phrases -- FILE… [--json]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UserError(`Give at least one corpus file: ${USAGE}.`);
  const evidence = evidenceOf(positionals.flatMap(readCorpus), ownDrafts());
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
    `${evidence.length} patterns in ${byList.size} lists; ${never.length} stand in none of these posts, ` +
      `${never.filter(({ drafts }) => drafts === 0).length} of them in no draft of the project either.`,
  ].join('\n\n');
}

function aboutOf(list: string): string {
  const label = labelOf(list);
  return label ? ` (${label}: right, wrong)` : ' (of no one label: posts)';
}

function rowsOf(entries: readonly PatternEvidence[]): string {
  return entries
    .toSorted((a, b) => b.right - a.right || b.wrong - a.wrong)
    .map(({ list, pattern, right, wrong, drafts }) => {
      if (right + wrong === 0) {
        return `${drafts > 0 ? `drafts ${drafts}`.padStart(11) : '      never'}  ${pattern}`;
      }
      const counts = labelOf(list)
        ? `${right},`.padStart(6) + String(wrong).padStart(5)
        : String(wrong).padStart(11);
      return `${counts}  ${pattern}`;
    })
    .join('\n');
}

/** The drafts that were written to test the rules and to fit the scorer. */
function ownDrafts(): string[] {
  return [WRITTEN, ...DRAFTS].flatMap((file) =>
    parseLines(z.object({ text: z.string() }), readFileSync(file, 'utf8'), file).map(
      ({ row }) => row.text,
    ),
  );
}
