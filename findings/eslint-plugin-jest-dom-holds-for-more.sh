#!/usr/bin/env bash
# eslint-plugin-jest-dom, jest-dom: after `--fix` "Soup" is also right where the page says "Soup is sold out"
#
# Guessed beforehand: what `--fix` makes of an expectation holds and fails for the same elements. ESLint asks that of
# fixes ("avoid any fixes that could change the runtime behavior"), and the rules, all of the plugin's recommended
# ones, say no more than that the matcher reads better.
# Seen: `expect(e.textContent).toBe('Soup')` becomes `toHaveTextContent('Soup')`, which holds wherever "Soup" is part of
# the text, "Soup is sold out" and "Soupspoon" among it. With two spaces, a tab or a line break in the text it can hold
# nowhere, as the matcher folds them on the page's side only, and with `not` it always does. `classList[0]` and an
# exact `style` attribute become "has this among others". An exact `className` and `toContain()` stay what they were.
# Where it bites: a hint must say this and nothing more: the tests that said so are green for words that nobody wrote,
# once a hook or an editor has run `--fix`. Give `prefer-to-have-text-content`, `-class` and `-style` no fix, or expect
# by `/^Soup$/`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  eslint@9.39.1 eslint-plugin-jest-dom@5.10.1 @testing-library/jest-dom@8.0.0 expect@30.5.2 jsdom@26.1.0
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

import { Linter } from 'eslint';
import jestDom from 'eslint-plugin-jest-dom';
import { expect } from 'expect';
import * as matchers from '@testing-library/jest-dom/matchers';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { document: window.document, getComputedStyle: window.getComputedStyle });
expect.extend(matchers);
const config = { ...jestDom.configs['flat/recommended'], languageOptions: { sourceType: 'module' } };
/** What `--fix` makes of an expectation, and for which of some elements it holds, before and after. */
function fixed(source, elements) {
  const { output } = new Linter().verifyAndFix(source, config);
  const holds = (code) =>
    elements.filter((html) => {
      document.body.innerHTML = html;
      const el = document.body.firstElementChild;
      try {
        new Function('expect', 'el', code)(expect, el);
        return true;
      } catch {
        return false;
      }
    });
  return { to: output, before: holds(source), after: holds(output) };
}

const posts = ['<p>Soup</p>', '<p>Soup is sold out</p>', '<p>Soupspoon</p>', '<p>Tea</p>'];
see('toBe', fixed("expect(el.textContent).toBe('Soup')", posts), {
  to: "expect(el).toHaveTextContent('Soup')",
  before: ['<p>Soup</p>'],
  after: ['<p>Soup</p>', '<p>Soup is sold out</p>', '<p>Soupspoon</p>'],
});
see('not', fixed("expect(el.textContent).not.toBe('Soup')", posts), {
  to: "expect(el).not.toHaveTextContent('Soup')",
  before: ['<p>Soup is sold out</p>', '<p>Soupspoon</p>', '<p>Tea</p>'],
  after: ['<p>Tea</p>'],
});
const lines = ['<pre>hot\nsoup</pre>', '<pre>hot soup</pre>'];
see('two lines', fixed(String.raw`expect(el.textContent).toBe('hot\nsoup')`, lines), {
  to: String.raw`expect(el).toHaveTextContent('hot\nsoup')`,
  before: ['<pre>hot\nsoup</pre>'],
  after: [],
});
see('not two lines', fixed(String.raw`expect(el.textContent).not.toBe('hot\nsoup')`, lines), {
  to: String.raw`expect(el).not.toHaveTextContent('hot\nsoup')`,
  before: ['<pre>hot soup</pre>'],
  after: lines,
});
see('the first class', fixed("expect(el.classList[0]).toBe('a')", ['<p class="a b"></p>', '<p class="b a"></p>']), {
  to: "expect(el).toHaveClass('a')",
  before: ['<p class="a b"></p>'],
  after: ['<p class="a b"></p>', '<p class="b a"></p>'],
});
const styles = ['<p style="width: 5px"></p>', '<p style="width: 5px; display: none"></p>'];
see('a style', fixed("expect(el.getAttribute('style')).toBe('width: 5px')", styles), {
  to: "expect(el).toHaveStyle('width: 5px')",
  before: ['<p style="width: 5px"></p>'],
  after: styles,
});
const named = ['<p class="a"></p>', '<p class="a b"></p>'];
see('all classes', fixed("expect(el.className).toBe('a')", named).after, ['<p class="a"></p>']);
see('a part', fixed("expect(el.textContent).toContain('C++ (new)')", ['<p>C++ (new)</p>', '<p>Cxx new</p>']).after, ['<p>C++ (new)</p>']);
JS
node probe.mjs
