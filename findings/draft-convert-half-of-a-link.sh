#!/usr/bin/env bash
# draft-convert: a link with one word in italics is `<a h<em>ref=</em>"…">`, or shows "&amp;amp;", as written in its README
#
# Guessed beforehand: `entityToHTML` gives the HTML of a link, as a React element or as a string, both of which the
# README allows, and styles that begin or end within the link's words go around these words.
# Seen: a string is put in place of the words, and styles are counted from the beginning of the link as if its tag were
# text. In "see hot soup now", with a link on "hot soup" and "soup" in italics, that gives `<a
# h<em>ref=</em>"https://acme.com/">`, which is no link. With a React element, as in the README's example, styles are
# right, but the words were escaped before and are escaped again: the link "tea & soup" reads "tea &amp; soup" to the
# reader, and with "soup" in bold it is `tea &amp;a<strong>mp; </strong>soup`. An object `{ start, end }`, the third
# form, is right in all cases.
# Where it bites: whoever stores drafts of Draft.js as HTML: the link is lost for good as soon as half of it is bold, or
# ampersands grow with each save. Return `{ start, end }`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --legacy-peer-deps --no-audit --no-fund --silent draft-convert@2.1.13 draft-js@0.11.7 react@18.3.1 react-dom@18.3.1
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

// Draft.js and React look for a browser as soon as they are imported.
globalThis.window = globalThis;
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '', platform: '' }, configurable: true });
const { convertFromRaw } = (await import('draft-js')).default;
const { convertToHTML } = (await import('draft-convert')).default;
const { createElement } = (await import('react')).default;

const forms = {
  'a string': ({ data }, text) => `<a href="${data.url}">${text}</a>`,
  'an element': ({ data }, text) => createElement('a', { href: data.url }, text),
  'start and end': ({ data }) => ({ start: `<a href="${data.url}">`, end: '</a>' }),
};
/** The HTML of a text with a link and a style on the given words. */
const html = (form, text, link, styled, style) =>
  convertToHTML({ entityToHTML: forms[form] })(
    convertFromRaw({
      blocks: [
        {
          key: 'a',
          text,
          type: 'unstyled',
          depth: 0,
          data: {},
          inlineStyleRanges: styled ? [{ offset: text.indexOf(styled), length: styled.length, style }] : [],
          entityRanges: [{ offset: text.indexOf(link), length: link.length, key: 0 }],
        },
      ],
      entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://acme.com/' } } },
    }),
  );
const a = '<a href="https://acme.com/">';
for (const form of Object.keys(forms)) {
  see(
    `${form}, whole link`,
    html(form, 'see hot soup now', 'hot soup', 'hot soup', 'ITALIC'),
    `<p>see <em>${a}hot soup</a></em> now</p>`,
  );
}
const half = ['see hot soup now', 'hot soup', 'soup', 'ITALIC'];
see('a string, half', html('a string', ...half), '<p>see <a h<em>ref=</em>"https://acme.com/">hot soup</a> now</p>');
see('an element, half', html('an element', ...half), `<p>see ${a}hot <em>soup</em></a> now</p>`);
see('start and end, half', html('start and end', ...half), `<p>see ${a}hot <em>soup</em></a> now</p>`);
see('a string, &', html('a string', 'tea & soup', 'tea & soup'), `<p>${a}tea &amp; soup</a></p>`);
see('an element, &', html('an element', 'tea & soup', 'tea & soup'), `<p>${a}tea &amp;amp; soup</a></p>`);
see('start and end, &', html('start and end', 'tea & soup', 'tea & soup'), `<p>${a}tea &amp; soup</a></p>`);
const bold = ['tea & soup', 'tea & soup', 'soup', 'BOLD'];
see('an element, & and bold', html('an element', ...bold), `<p>${a}tea &amp;a<strong>mp; </strong>soup</a></p>`);
see('start and end, & and bold', html('start and end', ...bold), `<p>${a}tea &amp; <strong>soup</strong></a></p>`);
JS
node probe.mjs
