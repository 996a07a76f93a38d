#!/usr/bin/env bash
# markdownlint: `--fix` turns "2 * 3 * 4" into an italic 3, "f(x)[0]" into a link to "0", and "#1 in town" into a heading
#
# Guessed beforehand: what `--fix` of its command line, or `applyFixes()`, mends by the default rules changes how
# Markdown is written and not what the page shows; what may only be a slip is reported and left to the writer, as ESLint
# has its suggestions for.
# Seen, before and after in markdown-it: MD037 ("spaces inside emphasis") takes any two stars or underscores with spaces
# for emphasis: "2 * 3 * 4" becomes "2 *3* 4", "5 ** 3 ** 2" a bold 3. MD011 ("reversed link") swaps brackets: "f(x)[0]"
# becomes "f[x](0)", "text (note)[1]" a link on "note". MD018 puts a space behind "#" at a line's start: "#1 in town"
# and a post that begins with a hashtag become headings. MD026 takes the "!" off "Sold out!", MD029 renumbers a list
# that begins with 4, to 1, and MD009 removes three spaces at a line's end, which are a line break. Their pages tell of
# the rules' reasons, and that they are fixable.
# Where it bites: posts, release notes and store texts kept as Markdown, with `markdownlint --fix` in a hook: the text
# says something else afterwards. Switch off MD011, MD018, MD026, MD029 and MD037 where fixes are applied.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent markdownlint@0.41.1 markdown-it@15.0.3
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

import MarkdownIt from 'markdown-it';
import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/sync';

const markdown = new MarkdownIt();
/** What the text shows, before and after the fixes of the default rules, and which rules fixed it. */
const fixed = (text) => {
  const source = `# Menu\n\n${text}\n`;
  const { source: errors } = lint({ strings: { source } });
  const shown = (value) => markdown.render(value).replace('<h1>Menu</h1>\n', '').trim();
  const rules = new Set(errors.filter(({ fixInfo }) => fixInfo).map(({ ruleNames }) => ruleNames[0]));
  return [shown(source), shown(applyFixes(source, errors)), [...rules].sort().join(' ')];
};
for (const [text, before, after, rules] of [
  [
    '* a\n\n\n* b',
    '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>',
    '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>',
    'MD012',
  ],
  ['2 * 3 * 4', '<p>2 * 3 * 4</p>', '<p>2 <em>3</em> 4</p>', 'MD037'],
  ['5 ** 3 ** 2', '<p>5 ** 3 ** 2</p>', '<p>5 <strong>3</strong> 2</p>', 'MD037'],
  ['f(x)[0]', '<p>f(x)[0]</p>', '<p>f<a href="0">x</a></p>', 'MD011'],
  ['text (note)[1]', '<p>text (note)[1]</p>', '<p>text <a href="1">note</a></p>', 'MD011'],
  ['#1 in town', '<p>#1 in town</p>', '<h1>1 in town</h1>', 'MD018'],
  ['#soup of the day', '<p>#soup of the day</p>', '<h1>soup of the day</h1>', 'MD018'],
  ['## Sold out!', '<h2>Sold out!</h2>', '<h2>Sold out</h2>', 'MD026'],
  [
    '4. tea\n5. soup',
    '<ol start="4">\n<li>tea</li>\n<li>soup</li>\n</ol>',
    '<ol>\n<li>tea</li>\n<li>soup</li>\n</ol>',
    'MD029',
  ],
  ['tea   \nsoup', '<p>tea<br>\nsoup</p>', '<p>tea\nsoup</p>', 'MD009'],
]) {
  see(text, fixed(text), [before, after, rules]);
}
JS
node probe.mjs
