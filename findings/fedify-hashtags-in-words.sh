#!/usr/bin/env bash
# @fedify/markdown-it-hashtag: "acme/soup#12" is tagged 12, "acme.com/menu#lunch" lunch, and "#1 in town" 1
#
# Guessed beforehand: a tag begins a word, and has a letter in it, as on Mastodon, whose style its README names; what
# follows "#" in a link, a room or an issue is none.
# Seen: nothing is asked of what stands before: "Room B#3", "C#soup", "R&D#lab", "docs at /help#install" and
# "acme.com/menu#lunch" have a link to a tag in their middle, digits alone are a tag, and a link that Markdown does not
# make one, since its option `linkify` is off by default, gets a tag for its fragment. All of them are in
# `env.hashtags`, from which the tags of a federated post are made. With `linkify` links with a scheme are safe,
# "acme.com/menu#lunch" is not. In the same way its sister for mentions takes "hi@ann@acme.com" and "cc:@ann@acme.com"
# for a mention.
# Where it bites: posts made of Markdown are listed under tags that nobody wrote (#12, #lunch), and link to them. Find
# tags with a pattern of your own, or check `env.hashtags` against it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @fedify/markdown-it-hashtag@0.3.0 @fedify/markdown-it-mention@0.3.0 markdown-it@15.0.3
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

import { hashtag } from '@fedify/markdown-it-hashtag';
import { mention } from '@fedify/markdown-it-mention';
import MarkdownIt from 'markdown-it';

const link = (tag) => `https://acme.com/tags/${tag.slice(1)}`;
const plain = new MarkdownIt().use(hashtag, { link });
const linking = new MarkdownIt({ linkify: true }).use(hashtag, { link });
const tags = (md, text) => {
  const env = {};
  md.render(text, env);
  return env.hashtags ?? [];
};
for (const [text, as] of [
  ['Hot #soup today', ['#soup']],
  ['[menu](/menu#lunch)', []],
  ['`#soup`', []],
  ['See acme/soup#12', ['#12']],
  ['Room B#3', ['#3']],
  ['C#soup', ['#soup']],
  ['R&D#lab', ['#lab']],
  ['docs at /help#install', ['#install']],
  ['acme.com/menu#lunch', ['#lunch']],
  ['https://acme.com/#lunch', ['#lunch']],
  ['#1 in town', ['#1']],
]) {
  see(text, tags(plain, text), as);
}
see('linkify', tags(linking, 'https://acme.com/#lunch'), []);
see('linkify, no scheme', tags(linking, 'acme.com/menu#lunch'), ['#lunch']);
const mentions = new MarkdownIt().use(mention, { link: () => 'https://acme.com/ann' });
for (const text of ['@ann@acme.com', 'hi@ann@acme.com', 'cc:@ann@acme.com']) {
  see(`${text} is a mention`, mentions.render(text).includes('<a '), true);
}
see('ann@acme.com is one', mentions.render('ann@acme.com').includes('<a '), false);
JS
node probe.mjs
