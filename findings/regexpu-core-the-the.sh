#!/usr/bin/env bash
# regexpu-core: `(?i:\b(\w+) \1\b)` finds "The the" until Babel has rewritten it, and `/\P{Lu}/vi` finds all letters
#
# Guessed beforehand: rewritten for older engines, a pattern finds what it finds in an engine that knows it.
# Seen: a group that ignores case gets both cases of each letter and loses the flag; a reference in it to what an
# earlier group found stays as it is and compares exactly. So "The the" is found natively and only "the the" after it.
# With the flags v and i `\P{Lu}` and `\P{Lowercase}` are rewritten to the same with u and i, where they match every
# letter; with v they match none, which is what v changed. A class such as `[^\P{Lu}]` is the reverse. What else ignores
# case is right: letters, classes, `\p{Lu}`, differences of classes, and an expression with the flag i as a whole.
# Where it bites: `@babel/preset-env`, whose plugins for modifiers and for the flag v use it: a check for a word written
# twice finds less in the build than in the source. Let the whole expression ignore case, and write `[^\p{Lu}]`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @babel/core@8.1.3 @babel/plugin-transform-regexp-modifiers@8.0.1 @babel/plugin-transform-unicode-sets-regex@8.0.1 puppeteer-core@24.43.1 regexpu-core@6.5.4
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

import { transformSync } from '@babel/core';
import { launch } from 'puppeteer-core';
import rewritePattern from 'regexpu-core';

const plugins = ['@babel/plugin-transform-regexp-modifiers', '@babel/plugin-transform-unicode-sets-regex'];
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
console.log(await browser.version());
const page = await browser.newPage();
/** What an expression finds as written, as rewritten by regexpu-core, and as built by Babel. */
const found = async (pattern, flags, text) => {
  let newFlags = flags;
  const rewritten = rewritePattern(pattern, flags, {
    modifiers: 'transform',
    unicodeSetsFlag: 'transform',
    onNewFlags: (value) => (newFlags = value),
  });
  const { code } = transformSync(`/${pattern}/${flags}`, { babelrc: false, configFile: false, plugins });
  return page.evaluate(
    (text, code, ...expressions) => {
      const all = [...expressions.map(([pattern, flags]) => new RegExp(pattern, flags)), (0, eval)(code)];
      return all.map((expression) => text.match(expression)?.[0] ?? null);
    },
    text,
    code,
    [pattern, flags],
    [rewritten, newFlags],
  );
};
const same = (text) => [text, text, text];
const lost = (text) => [text, null, null];
const twice = String.raw`(?i:\b(\w+) \1\b)`;
see('the the', await found(twice, '', 'see the the soup'), same('the the'));
see('The the', await found(twice, '', 'The the soup'), lost('The the'));
see('by name', await found(String.raw`(?i:\b(?<word>\w+) \k<word>\b)`, '', 'The the soup'), lost('The the'));
see('with the flag', await found(String.raw`\b(\w+) \1\b`, 'i', 'The the soup'), same('The the'));
see('a letter', await found('(?i:soup) now', '', 'SOUP now'), same('SOUP now'));
see('a class', await found('(?i:[a-t]+) now', '', 'HOT now'), same('HOT now'));
for (const pattern of [String.raw`\P{Lu}`, String.raw`\P{Lowercase}`]) {
  see(pattern, await found(pattern, 'vi', 'a'), [null, 'a', 'a']);
}
see('in a class', await found(String.raw`[^\P{Lu}]`, 'vi', 'a'), lost('a'));
see('with u', await found(String.raw`\P{Lu}`, 'ui', 'a'), same('a'));
see('the positive one', await found(String.raw`\p{Lu}`, 'vi', 'a'), same('a'));
see('without letters', await found(String.raw`[^\p{Lu}]`, 'vi', 'a5'), same('5'));
see('a difference', await found('[[a-z]--[aeiou]]', 'vi', 'AB'), same('B'));
await browser.close();
JS
node probe.mjs
