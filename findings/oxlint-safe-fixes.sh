#!/usr/bin/env bash
# oxlint: plain `--fix` makes "#a.b" of an id with a point, brings a class back, and reads a shadowed variable
#
# Guessed beforehand: `--fix` applies what leaves the program as it is; what "may change program behavior" needs
# `--fix-suggestions`, as the help says.
# Seen, each rule by itself, before and after in Chromium 156: `prefer-query-selector` writes `#` before an id without
# escaping it, so "a.b" is not found and ":r1:", as React makes them, throws. `prefer-dom-node-append` replaces
# `appendChild()` also where its result is used, which is undefined then. `prefer-classlist-toggle` passes the
# condition on as it is, and undefined means "the other way round". `prefer-keyboard-event-key` asks for "A" where the
# physical key was meant. `text-encoding-identifier-case` also changes what is compared: no page's `characterSet` is
# "utf8". `no-else-return` opens a block whose `const` has the name of one outside, `sort-keys` changes the order in
# which values are computed and listed, `prefer-spread` spreads what cannot be spread. ESLint's own `no-else-return`
# leaves that case as it is.
# Where it bites: rules switched on by category, and `--fix` in a hook: the code is changed where no test looks. Read
# the diff; leave these rules to report only.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent oxlint@1.94.0 eslint@9.39.1 puppeteer-core@24.43.1
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

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
/** What a program returns in a page. */
async function run(file) {
  await page.goto('about:blank');
  await page.setContent('<!doctype html><p id="a.b">one</p><p id=":r1:">two</p>');
  const source = readFileSync(file, 'utf8').replace('export default', 'return');
  try {
    return await page.evaluate(`(() => { ${source} })()`);
  } catch (error) {
    return error.message.split('\n')[0].split(':')[0];
  }
}
/** Before and after the fixes of one rule. */
async function both(rule, source) {
  writeFileSync('program.js', source);
  const before = await run('program.js');
  spawnSync('node_modules/.bin/oxlint', ['-A', 'all', '-W', rule, '--fix', 'program.js'], { encoding: 'utf8' });
  return [before, await run('program.js')];
}
const by = (rule, source) => both(`unicorn/${rule}`, source);
see('an id with a point', await by('prefer-query-selector', "export default document.getElementById('a.b')?.textContent ?? 'none';"), ['one', 'none']);
see('an id of React', await by('prefer-query-selector', "export default document.getElementById(':r1:').textContent;"), ['two', 'SyntaxError']);
const made = "const made = document.body.appendChild(document.createElement('p'));\nexport default typeof made;";
see('what was put in', await by('prefer-dom-node-append', made), ['object', 'undefined']);
const toggle = `const { classList } = document.body;
let isOpen;
if (isOpen) { document.body.classList.add('open'); } else { document.body.classList.remove('open'); }
export default classList.contains('open');`;
see('a class', await by('prefer-classlist-toggle', toggle), [false, true]);
const keys = `let heard = 'nothing';
document.addEventListener('keydown', (event) => { if (event.keyCode === 65) heard = 'a'; });
document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', keyCode: 65 }));
export default heard;`;
see('a key', await by('prefer-keyboard-event-key', keys), ['a', 'nothing']);
see('an encoding', await by('text-encoding-identifier-case', "export default document.characterSet === 'UTF-8';"), [true, false]);
const like = 'const like = { length: 1, 0: "soup" };\nexport default Array.from(like).join("");';
see('a list of sorts', await by('prefer-spread', like), ['soup', 'like is not iterable']);
const order = 'let n = 0;\nconst next = () => (n += 1);\nexport default JSON.stringify({ second: next(), first: next() });';
see('an order', await both('sort-keys', order), ['{"second":1,"first":2}', '{"first":1,"second":2}']);
const outer = `const name = 'outer';
function find(isIt) {
  if (isIt) { return 'it'; } else { const name = 'inner'; String(name); }
  return name;
}
export default find(false);`;
see('a name', await both('no-else-return', outer), ['outer', 'inner']);
writeFileSync('eslint.config.js', "export default [{ rules: { 'no-else-return': 'warn' } }];");
writeFileSync('program.js', outer);
spawnSync('node_modules/.bin/eslint', ['--fix', 'program.js']);
see('a name, by ESLint', await run('program.js'), 'outer');
await browser.close();
JS
node probe.mjs
