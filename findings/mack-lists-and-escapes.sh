#!/usr/bin/env bash
# @tryfabric/mack: of a list only the first level is left, of "5 \< 6" the figures, and the second line joins the first
#
# Guessed beforehand: the README converts "any Markdown content" to Slack's blocks, lists, ordered lists, and all
# inline elements among it; what it cannot do (things within quotations) it names. So what can be read in the Markdown
# can be read in the blocks.
# Seen: points below a point are gone, and so is a point's second paragraph; a mark with a backslash in front goes
# along with the backslash, "a\.b" is "ab", "\*hot\*" "hot"; a line that ends in two spaces gets the next one at its
# end, with nothing between; and a list that begins at 2026 or 3 counts from 1. Nothing says so.
# Where it bites: rules of a house or a weekly report, written in Markdown and sent to a team: half of them are
# missing, and careful writers, who escape, lose the most. slackify-markdown keeps them, and writes a backslash for
# the line end.
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
