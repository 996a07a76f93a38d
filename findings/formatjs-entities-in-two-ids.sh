#!/usr/bin/env bash
# babel-plugin-formatjs, @formatjs/cli: "Soup &amp; tea" in JSX is collected with its "&amp;" and never found
#
# Guessed beforehand: the command that collects messages and the plugin that puts their ids into the build read an
# attribute of JSX alike, and both make one id of the same message and description.
# Seen: `<FormattedMessage defaultMessage="Soup &amp; tea">` is collected as "Soup &amp; tea", so that translators see
# and write "&amp;", which a page shows as it stands; the plugin for Babel reads "Soup & tea" and gives another id. So
# it is with `&nbsp;` and `&#39;`, in a description too, and with any description that is an object.
# @formatjs/ts-transformer agrees with the command on entities, and on objects whose keys are in alphabetical order.
# Where it bites: a translation is there and the page stays English, for messages with an ampersand, a no-break space or
# an apostrophe written as an entity. Write such letters as they are, or in braces.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @babel/core@8.1.3 babel-plugin-formatjs@13.0.6 @formatjs/cli@6.16.32 @formatjs/ts-transformer@4.5.2 typescript@5.9.3
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

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { transformSync } from '@babel/core';
import { transform } from '@formatjs/ts-transformer';
import formatjs from 'babel-plugin-formatjs';
import ts from 'typescript';

const pattern = '[sha512:contenthash:base64:6]';
const idIn = (code) => code.match(/\bid["']?\s*[:=]\s*["']([^"']+)["']/)[1];
/** The message as collected, and whether the ids of Babel's plugin and of the transformer are that of the command. */
const compared = (attributes) => {
  const source = `import { FormattedMessage } from 'react-intl';\nexport const a = <FormattedMessage ${attributes} />;`;
  writeFileSync('message.tsx', source);
  const command = ['extract', 'message.tsx', '--id-interpolation-pattern', pattern];
  const collected = execFileSync('node_modules/.bin/formatjs', command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [[id, { defaultMessage }]] = Object.entries(JSON.parse(collected));
  const { code } = transformSync(source, {
    filename: 'message.tsx',
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['jsx', 'typescript'] },
    plugins: [[formatjs, { idInterpolationPattern: pattern }]],
  });
  const { outputText } = ts.transpileModule(source, {
    fileName: 'message.tsx',
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    transformers: { before: [transform({ overrideIdFn: pattern })] },
  });
  return [defaultMessage, idIn(code) === id, idIn(outputText) === id];
};
see('plain', compared('defaultMessage="Soup, tea"'), ['Soup, tea', true, true]);
see('plain in braces', compared('defaultMessage={"Soup & tea"}'), ['Soup & tea', true, true]);
see('two lines', compared('defaultMessage="Soup,\n  tea"'), ['Soup, tea', true, true]);
see('&amp;', compared('defaultMessage="Soup &amp; tea"'), ['Soup &amp; tea', false, true]);
see('&nbsp;', compared('defaultMessage="5&nbsp;soups"'), ['5&nbsp;soups', false, true]);
see('&#39;', compared('defaultMessage="It&#39;s soup"'), ['It&#39;s soup', false, true]);
see('description', compared('defaultMessage="Soup" description="on a menu"'), ['Soup', true, true]);
see('&amp; in it', compared('defaultMessage="Soup" description="menu &amp; page"'), ['Soup', false, true]);
see('an object', compared('defaultMessage="Soup" description={{ at: "menu", by: "us" }}'), ['Soup', false, true]);
see('another order', compared('defaultMessage="Soup" description={{ by: "us", at: "menu" }}'), ['Soup', false, false]);
JS
node probe.mjs
