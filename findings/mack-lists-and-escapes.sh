#!/usr/bin/env bash
# @tryfabric/mack: a list keeps only its first level, "5 \< 6" only its digits, and a second line joins the first
#
# Guessed beforehand: the README converts "any Markdown content" to Slack's blocks, with lists, ordered lists and all
# inline elements; what it cannot do (some things inside quotations) it names. So what the Markdown says the blocks
# say.
# Seen: nested items are gone, and so is an item's second paragraph; an escaped mark disappears along with its
# backslash, "a\.b" is "ab", "\*hot\*" "hot"; after a line that ends in two spaces the next one follows with nothing
# between; and a list that begins at 2026 or 3 counts from 1. All of it silently.
# Where it bites: house rules or a weekly report, written in Markdown and sent to a team: half of them are missing, and
# careful writers, who escape, lose the most. slackify-markdown keeps them, and writes a backslash for the line end.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tryfabric/mack@1.2.1 slackify-markdown@4.5.0
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

import mack from '@tryfabric/mack';
import slackify from 'slackify-markdown';

const blocks = async (text) => (await mack.markdownToBlocks(text)).map(({ text: { text } }) => text);
const other = slackify.slackifyMarkdown ?? slackify;
for (const [text, as, slackified] of [
  ['- soup\n- bread', ['• soup\n• bread'], '•   soup\n•   bread\n'],
  ['- soup\n  - hot\n  - cold\n- bread', ['• soup\n• bread'], '•   soup\n    •   hot\n    •   cold\n•   bread\n'],
  ['- soup\n\n  only today\n- bread', ['• soup\n• bread'], '•   soup\n\n    only today\n•   bread\n'],
  ['5 \\< 6', ['5  6'], '5 &lt; 6\n'],
  ['a\\.b, \\*hot\\*', ['ab, hot'], 'a.b, *hot*\n'],
  ['Hot soup  \ntoday', ['Hot souptoday'], 'Hot soup\\\ntoday\n'],
  ['2026. A year', ['1. A year'], '2026.   A year\n'],
]) {
  see(JSON.stringify(text), [await blocks(text), other(text)], [as, slackified]);
}
JS
node probe.mjs
