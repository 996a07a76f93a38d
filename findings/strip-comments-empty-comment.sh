#!/usr/bin/env bash
# strip-comments, decomment: an empty comment `/**/` swallows the rest of the file, one of two lines joins two commands
#
# Guessed beforehand: without its comments a program prints what it printed with them. What looks like a comment in a
# string, a template or a regular expression stays.
# Seen: in strings, templates and addresses it stays. strip-comments reads `/**/` as the opening of a comment that never
# ends, and everything after it is gone, in CSS as well; so it is after `/[/*]/`. Both count a template within a
# template as ended by the inner one: what begins with `//` in there takes the rest of the line along. And of `log(1) /*
# two lines */ log(2)`, valid as there is a line break between them, both make one line, which is a syntax error; by the
# standard a comment with a line break counts as one. decomment with `tolerant` is the same.
# Where it bites: a content script is stripped before it is packed: the part after an empty comment is missing, and
# nothing fails until it is called. A minifier does it right.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent strip-comments@2.0.1 decomment@0.9.5
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

import vm from 'node:vm';
import decomment from 'decomment';
import strip from 'strip-comments';

const run = (code) => {
  const lines = [];
  try {
    vm.runInNewContext(code, { log: (line) => lines.push(line) });
  } catch (error) {
    lines.push(error.name);
  }
  return lines.join();
};
for (const [code, plain, stripped, decommented] of [
  ['log("// a" + "/* b */"); // c\nlog(2)', '// a/* b */,2', '// a/* b */,2', '// a/* b */,2'],
  ['log("https://acme.com") /* c */; log(2)', 'https://acme.com,2', 'https://acme.com,2', 'https://acme.com,2'],
  ['log(`\n// a\n`.length)', '6', '6', '6'],
  ['log(1); /**/ log(2)', '1,2', '1', '1,2'],
  ['log(/[/*]/.test("*")); log(2) /* c */', 'true,2', 'SyntaxError', 'true,2'],
  ['log(`${`// a`}`)', '// a', 'SyntaxError', 'SyntaxError'],
  ['log(1) /* two\nlines */ log(2)', '1,2', 'SyntaxError', 'SyntaxError'],
]) {
  see(code, [run(code), run(strip(code)), run(decomment(code))], [plain, stripped, decommented]);
}
see('a style sheet', strip('.a { top: 0 } /**/ .b { left: 0 }', { language: 'css' }).trim(), '.a { top: 0 }');
JS
node probe.mjs
