#!/usr/bin/env bash
# natural: importing its tokenizers reads the folder's .env, and prints lines of advice
#
# Guessed beforehand: a library for words prints nothing when it is imported, and reads nothing from the folder in
# which it runs.
# Seen: importing it loads `.env` of the working directory into `process.env` and prints a line with an advertisement
# for each of its storage modules to standard output, also if there is no such file.
# Where it bites: a command whose output is JSON (`coach --json | jq`) prints lines before it that are none, and a
# variable of the folder in which a post is checked changes what the command does. Import only the part that is needed
# (`natural/lib/natural/tokenizers/…`), which does neither.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natural@8.1.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

writeFileSync('.env', 'BRAND=Northwind\n');
const run = (from) => {
  const script = `import '${from}'; console.log(process.env.BRAND ?? null);`;
  const out = String(execFileSync(process.execPath, ['--input-type=module', '-e', script]));
  const lines = out.trim().split('\n');
  return [lines.at(-1), lines.slice(0, -1).filter((line) => line.includes('injected env')).length];
};
see('whole', run('natural'), ['Northwind', 5]);
see('one part', run('natural/lib/natural/tokenizers/sentence_tokenizer.js'), ['null', 0]);
JS
node probe.mjs
