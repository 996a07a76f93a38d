#!/usr/bin/env bash
# diffhtml: an attribute that is taken away stays as "undefined", and the space behind a tag is gone
#
# Guessed beforehand: after `innerHTML(element, html)` the element holds what `element.innerHTML = html` would give.
# Seen: an attribute that the new HTML has not, and that is a property of the element with a text as its value, stays
# with the value "undefined": `id`, `title`, `href`, `src`, `placeholder`, `lang`, `dir`; a link leads to a page
# "undefined". `rows` of a text area becomes 2. `class`, `hidden`, `data-…`, `aria-…` and `role` are removed. The spaces
# at the start of a text behind a tag are dropped: "<b>Hot</b> soup" shows "Hotsoup".
# Where it bites: a panel or a preview drawn by it: links that lead nowhere, words that run
# together. Set attributes to "" instead of leaving them out, and put spaces inside the tag in front.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent diffhtml@0.9.2 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

const { outputFiles } = await build({
  stdin: { contents: "import { innerHTML } from 'diffhtml'; window.innerHTMLByDiff = innerHTML;", resolveDir: '.' },
  bundle: true,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
});
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
console.log(await browser.version());
const page = await browser.newPage();
await page.evaluate(outputFiles[0].text);
/** What an element holds after a second HTML, or what it shows. */
const changed = (before, after, what = 'innerHTML') =>
  page.evaluate(
    (before, after, what) => {
      const element = document.body.appendChild(document.createElement('div'));
      innerHTMLByDiff(element, before);
      innerHTMLByDiff(element, after);
      const seen = element[what];
      element.remove();
      return seen;
    },
    before,
    after,
    what,
  );
see('a text', await changed('<p>Soup</p>', '<p>Tea</p>'), '<p>Tea</p>');
see('another value', await changed('<p title="a">Soup</p>', '<p title="b">Soup</p>'), '<p title="b">Soup</p>');
for (const kept of ['class="a"', 'hidden', 'data-a="1"', 'aria-label="a"', 'role="note"']) {
  see(kept, await changed(`<p ${kept}>Soup</p>`, '<p>Soup</p>'), '<p>Soup</p>');
}
for (const name of ['id', 'title', 'lang', 'dir']) {
  see(name, await changed(`<p ${name}="a">Soup</p>`, '<p>Soup</p>'), `<p ${name}="undefined">Soup</p>`);
}
see('href', await changed('<a href="/soup">Soup</a>', '<a>Soup</a>'), '<a href="undefined">Soup</a>');
see('placeholder', await changed('<input placeholder="Soup">', '<input>'), '<input placeholder="undefined">');
see('rows', await changed('<textarea rows="5"></textarea>', '<textarea></textarea>'), '<textarea rows="2"></textarea>');
see('a space', await changed('', '<b>Hot</b> soup', 'innerText'), 'Hotsoup');
see('a space and a tag', await changed('', '<b>Hot</b> <i>soup</i>', 'innerText'), 'Hot soup');
see('spaces inside', await changed('', 'Hot <b>soup</b>', 'innerText'), 'Hot soup');
await browser.close();
JS
node probe.mjs
