/** `npm run new-rule -- <id>`: writes the folder of a new rule, and prints the remaining steps. */
import { parseArgs } from 'node:util';
import { runCommand } from './cli';
import { UserError } from './lib/command-error.mjs';
import { writeRule } from './lib/rule-files';

const USAGE = 'npm run new-rule -- <id>';

await runCommand(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new UserError(`Give one id, a noun for what is amiss: ${USAGE}.`);
  }
  const { files, steps } = await writeRule(new URL('../lib/', import.meta.url), id);
  console.log(`Written:\n${files.map((file) => `  lib/${file}`).join('\n')}\n\nNow:`);
  for (const [i, step] of steps.entries()) console.log(`  ${i + 1}. ${step}`);
});
