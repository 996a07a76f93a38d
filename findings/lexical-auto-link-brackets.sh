#!/usr/bin/env bash
# @lexical/link: a link in brackets or before an exclamation mark is no link, though its matcher allows for brackets
#
# Guessed beforehand: `registerAutoLink()` with the ready-made `autoLinkUrlMatcher`, which strips the closing bracket
# off "(https://acme.com)" on purpose, links what a reader would take for the link, whatever punctuation is beside it.
# Seen: it links only where a space, a full stop, a comma or a semicolon is on either side, or nothing. In brackets or
# quotes, after an arrow or an emoji, before "!", ":", an ellipsis or an emoji there is no link; "?" becomes part of
# the address. An e-mail address before "!" is no link either, and neither are "HTTPS://" and "WWW.".
# Where it bites: a post editor that shows links while one types: "Tickets: https://…!" and "(https://…)" stay plain,
# and whoever takes the links from its nodes counts too few, while the network links them. Add those marks to
# `separatorRegex`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent lexical@0.52.0 @lexical/headless@0.52.0 @lexical/link@0.52.0
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

import { createHeadlessEditor } from '@lexical/headless';
import { $isLinkNode, AutoLinkNode, LinkNode, autoLinkEmailMatcher, autoLinkUrlMatcher, registerAutoLink } from '@lexical/link';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';

const matchers = [autoLinkUrlMatcher, autoLinkEmailMatcher];
function links(text, more = {}) {
  const nodes = [AutoLinkNode, LinkNode];
  const editor = createHeadlessEditor({
    nodes,
    onError(error) {
      throw error;
    },
  });
  registerAutoLink(editor, { matchers, changeHandlers: [], excludeParents: [], ...more });
  const write = () => $getRoot().append($createParagraphNode().append($createTextNode(text)));
  editor.update(write, { discrete: true });
  return editor.read(() => {
    const parts = $getRoot().getFirstChild().getChildren();
    return parts.filter($isLinkNode).map((link) => link.getTextContent());
  });
}
const link = 'https://acme.com';
see('what the finder finds', autoLinkUrlMatcher(`see (${link}) now`).text, link);
for (const text of [`see ${link} now`, `${link}.`, `${link}, soup`, `${link}; soup`]) see(text, links(text), [link]);
for (const text of [
  `see (${link}) now`,
  `“${link}”`,
  `${link}!`,
  `${link}: soup`,
  `${link}…`,
  `${link}🎉`,
  `🎉${link}`,
  `→${link}`,
  'info@acme.com!',
  'HTTPS://ACME.COM',
  'WWW.ACME.COM',
]) {
  see(text, links(text), []);
}
see('a question', links(`${link}?`), [`${link}?`]);
see('without https:', links('see www.acme.com now'), ['www.acme.com']);
const separatorRegex = /[\s\p{P}\p{S}]/u;
see('with more marks', links(`see (${link}) now`, { separatorRegex }), [link]);
JS
node probe.mjs
