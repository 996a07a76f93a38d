#!/usr/bin/env bash
# morphdom, nanomorph, micromorph, diffhtml: a template keeps its old content, and a comment becomes visible text
#
# Guessed beforehand: a library that changes one tree into another ends with the second: for the same HTML on both
# sides the result is the second's, apart from typed input. morphdom, nanomorph, micromorph, Idiomorph and diffhtml
# differ only in how few nodes they touch.
# Seen: on 300 pairs of random trees all but diffhtml are right. Where a comment replaces a text, nanomorph leaves a
# text with the words of the comment, and where a text replaces a comment it stays a comment, with the words of the
# text. Of a `template` all but Idiomorph silently keep the old content. With the same id twice on the old side and
# once on the new one morphdom keeps both, with the new text. diffhtml drops a comment, keeps one that is gone, and
# makes `id="undefined"` of a removed id, in 27 of the 300. Idiomorph is right in all of these.
# Where it bites: pages refreshed from the server's HTML: frameworks' markers, which are comments, appear as text; what
# is rendered from a template stays as before. Compare `outerHTML` in a test with such parts.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  morphdom@2.7.8 nanomorph@5.4.3 micromorph@0.4.5 diffhtml@0.9.2 idiomorph@0.8.0 esbuild@0.28.2 \
  puppeteer-core@24.43.1
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

import { launch } from 'puppeteer-core';
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const start = (options) =>
  launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options });
import { buildSync } from 'esbuild';

const entry = `
  import morphdom from 'morphdom';
  import nanomorph from 'nanomorph';
  import micromorph from 'micromorph';
  import { outerHTML as diffhtml } from 'diffhtml';
  import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js';
  window.morphs = { morphdom, nanomorph, micromorph, diffhtml, idiomorph: (from, to) => Idiomorph.morph(from, to) };`;
const { outputFiles } = buildSync({ stdin: { contents: entry, resolveDir: '.' }, bundle: true, write: false });

/** Runs in the page: what each library makes of one HTML that is to become another. */
async function morphAll(pairs) {
  const make = (html) => {
    const root = document.createElement('main');
    root.innerHTML = html;
    return root;
  };
  const seen = {};
  for (const [name, morph] of Object.entries(window.morphs)) {
    seen[name] = [];
    for (const [before, after] of pairs) {
      const root = make(before);
      document.body.replaceChildren(root);
      await morph(root, make(after));
      root.normalize();
      const wanted = make(after);
      const inTemplates = (part) => [...part.querySelectorAll('template')].map(({ innerHTML }) => innerHTML).join();
      const isRight = root.isEqualNode(wanted) && inTemplates(root) === inTemplates(wanted);
      seen[name].push(isRight ? 'right' : root.innerHTML);
    }
  }
  return seen;
}

let state = 1;
const random = (below) => ((state = (state * 48271) % 2147483647) >> 4) % below;
/** Text, line breaks and elements in one another, without comments, without the same id twice. */
function tree(ids, depth = 0) {
  let html = '';
  for (let count = random(4) + 1; count > 0; count--) {
    const tag = ['b', 'i', 'div', 'section', 'span'][random(5)];
    const id = random(3) === 0 && ids.length > 0 ? ` id="${ids.splice(random(ids.length), 1)[0]}"` : '';
    if (random(3) === 0) html += `${['soup', 'bread', 'tea'][random(3)]}<br${id}>`;
    else if (depth < 3) html += `<${tag}${id} class="c${random(3)}">${tree(ids, depth + 1)}</${tag}>`;
  }
  return html;
}
const trees = Array.from({ length: 300 }, () => [tree([...'abcde']), tree([...'abcde'])]);

const browser = await start();
console.log(await browser.version());
const page = await browser.newPage();
await page.evaluate(outputFiles[0].text);
const onTrees = await page.evaluate(morphAll, trees);
const right = Object.entries(onTrees).map(([name, all]) => [name, all.filter((one) => one === 'right').length]);
see('of 300 trees right', Object.fromEntries(right), {
  morphdom: 300,
  nanomorph: 300,
  micromorph: 300,
  diffhtml: 273,
  idiomorph: 300,
});
const old = '<template><b>old</b></template>';
const cases = [
  ['<p>soup</p>', '<p><!--end--></p>', { nanomorph: '<p>end</p>', diffhtml: '<p></p>' }],
  ['<p><!--end--></p>', '<p>soup</p>', { nanomorph: '<p><!--soup--></p>', diffhtml: '<p><!--end-->soup</p>' }],
  [old, '<template><i>new</i></template>', { morphdom: old, nanomorph: old, micromorph: old, diffhtml: old }],
  ['<p id="a">1</p><p id="a">2</p>', '<p id="a">2</p>', { morphdom: '<p id="a">2</p><p id="a">2</p>' }],
  ['<br id="a">', '<br>', { diffhtml: '<br id="undefined">' }],
  ['<dialog open="">hi</dialog>', '<dialog>hi</dialog>', {}],
];
const seen = await page.evaluate(morphAll, cases);
for (const [index, [before, after, wrong]] of cases.entries()) {
  const here = Object.entries(seen).map(([name, all]) => [name, all[index]]);
  see(`${before} to ${after}`, Object.fromEntries(here.filter(([, one]) => one !== 'right')), wrong);
}
await browser.close();
JS
node probe.mjs
