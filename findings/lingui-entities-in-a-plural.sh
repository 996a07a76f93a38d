#!/usr/bin/env bash
# lingui: of one hint "it&#39;s" in an attribute of Plural becomes "it&139;s", and a build by swc finds no translation
#
# Guessed beforehand: an attribute of JSX is read as JSX reads it, with its entities resolved and its line breaks kept,
# and the two macros make the same id of the same message, since the command that collects messages runs Babel's.
# Seen: Babel's macro takes the attributes of `Plural` and `Select` as written. One reads "&lt;3" and "&nbsp;", the
# "#" of "&#39;" is replaced by the count, and a text of two lines is shown with the quotation marks of the source. In
# the children of `Trans` all is resolved. The macro for swc resolves both, so the ids differ: what was collected and
# translated is never found, and the page shows the original, which looks right to whoever reads English.
# Where it bites: texts moved from a page into `Plural` ("it&#39;s", "1&nbsp;hint"), and builds by swc. Write letters
# as they are, or use braces: `one={"it's # hint"}`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @lingui/babel-plugin-lingui-macro@6.11.0 @lingui/core@6.11.0 @lingui/conf@6.11.0 @lingui/swc-plugin@6.7.0 \
  @babel/core@7.28.5 @babel/plugin-syntax-jsx@7.27.1 @swc/core@1.16.22
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

import babel from '@babel/core';
import macro from '@lingui/babel-plugin-lingui-macro';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import swc from '@swc/core';
import { writeFileSync } from 'node:fs';

writeFileSync('lingui.config.js', "export default { locales: ['en'], sourceLocale: 'en' };");
const found = (code) => {
  const [, id] = /id: ?"([^"]*)"/.exec(code);
  const [, message] = /message: ?("(?:[^"\\]|\\.)*")/.exec(code);
  return { id, message: JSON.parse(message) };
};
const source = (element) => `import { Plural, Trans } from '@lingui/react/macro';\nexport const text = ${element};`;
const byBabel = (element) =>
  found(
    babel.transformSync(source(element), {
      plugins: ['@babel/plugin-syntax-jsx', macro], filename: 'page.jsx', configFile: false, babelrc: false,
    }).code,
  );
const bySwc = (element) =>
  found(
    swc.transformSync(source(element), {
      filename: 'page.jsx',
      jsc: {
        parser: { syntax: 'ecmascript', jsx: true },
        transform: { react: { runtime: 'preserve' } },
        experimental: { plugins: [['@lingui/swc-plugin', {}]] },
      },
    }).code,
  );
const shown = ({ message }) => {
  const i18n = setupI18n({ locale: 'en', messages: { en: { id: compileMessage(message) } } });
  return i18n._('id', { count: 1 });
};
const both = (element) => {
  const [babels, swcs] = [byBabel(element), bySwc(element)];
  return [shown(babels), shown(swcs), babels.id === swcs.id];
};

see('an apostrophe', both('<Plural value={count} one="it&#39;s # hint" other="x" />'), [
  'it&139;s 1 hint', "it's 1 hint", false,
]);
see('a heart', both('<Plural value={count} one="# hint &lt;3" other="x" />'), ['1 hint &lt;3', '1 hint <3', false]);
see('two lines', both('<Plural value={count} one="# hint\n  today" other="x" />'), [
  '"1 hint\n  today"', '1 hint\n  today', false,
]);
see('in braces', both(`<Plural value={count} one={"it's # hint"} other="x" />`), ["it's 1 hint", "it's 1 hint", true]);
see('in Trans', both('<Trans>it&#39;s a hint</Trans>'), ["it's a hint", "it's a hint", true]);
JS
node probe.mjs
