#!/usr/bin/env bash
# uri-template and three more: an emoji in a prepared post becomes two broken characters, nothing becomes "null"
#
# Guessed beforehand: four packages for RFC 6570, which has a test for nearly each sentence, make the same address of
# "https://x.com/intent/post{?text,tags*}": characters outside ASCII as UTF-8, null or undefined members left out, an
# empty list left out whole.
# Seen: uri-template encodes each half of an emoji by itself, "%ED%A0%BC%ED%BE%89", which is no UTF-8:
# `decodeURIComponent()` throws and a browser shows "\ufffd". Members of a list or a map without a value it writes as
# "null" and "undefined", and so does uri-templates; std-uritemplate throws there. For an empty list url-template
# writes "?none=" instead of nothing. "{#text}" leaves the space after a "%" unencoded in std-uritemplate. A prefix
# ("{text:1}") counts halves of an emoji in url-template and uri-templates: one is an error, two are one emoji. Plain
# words, "&", "+", quotes, lists, maps and numbers come out as in the standard from all, except "(" and "!".
# Where it bites: links that prepare a post: the party goes out as "��", or the reader's post begins with "null". Use
# URLSearchParams for a query, or try each template with an emoji, null and [].
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  uri-template@2.0.0 uri-templates@0.2.0 url-template@3.1.1 @std-uritemplate/std-uritemplate@2.0.12
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

import { createRequire } from 'node:module';
import { parseTemplate } from 'url-template';

const require = createRequire(import.meta.url);
const { StdUriTemplate } = require('@std-uritemplate/std-uritemplate');
const uriTemplate = require('uri-template');
const uriTemplates = require('uri-templates');

const packages = {
  'uri-template': (template, values) => uriTemplate.parse(template).expand(values),
  'uri-templates': (template, values) => uriTemplates(template).fill(values),
  'url-template': (template, values) => parseTemplate(template).expand(values),
  'std-uritemplate': (template, values) => StdUriTemplate.expand(template, values),
};
const values = {
  text: 'Hot soup & tea',
  party: '🎉',
  share: '50% #now',
  tags: ['soup', 'hot tea'],
  gaps: ['soup', null, undefined],
  map: { a: 'x y', b: null },
  none: [],
  empty: '',
};
/** What the standard says, and what each package gives instead, if it does. */
function ask(template, right, others = {}) {
  const seen = Object.entries(packages).map(([name, expand]) => {
    try {
      return [name, expand(template, structuredClone(values))];
    } catch {
      return [name, 'error'];
    }
  });
  see(template, Object.fromEntries(seen), Object.fromEntries(seen.map(([name]) => [name, others[name] ?? right])));
}
ask('{?text}', '?text=Hot%20soup%20%26%20tea');
ask('{?tags*}', '?tags=soup&tags=hot%20tea');
ask('{?tags,empty,other}', '?tags=soup,hot%20tea&empty=');
ask('{?party}', '?party=%F0%9F%8E%89', { 'uri-template': '?party=%ED%A0%BC%ED%BE%89' });
assert.throws(() => decodeURIComponent('%ED%A0%BC%ED%BE%89'), URIError);
ask('{?gaps*}', '?gaps=soup', {
  'uri-template': '?gaps=soup&gaps=null&gaps=undefined',
  'uri-templates': '?gaps=soup&gaps=null&gaps=undefined',
  'std-uritemplate': 'error',
});
ask('{?map*}', '?a=x%20y', {
  'uri-template': '?a=x%20y&b=null',
  'uri-templates': '?a=x%20y&b=null',
  'std-uritemplate': 'error',
});
ask('{?none}', '', { 'url-template': '?none=' });
ask('{#share}', '#50%25%20#now', { 'std-uritemplate': '#50%25 #now' });
ask('{party:1}', '%F0%9F%8E%89', { 'uri-template': '%ED%A0%BC', 'uri-templates': 'error', 'url-template': 'error' });
JS
node probe.mjs
