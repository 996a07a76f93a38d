#!/usr/bin/env bash
# @lit/localize: "Tea & soup" is "Tea &amp; soup" in every language but the one it was written in
#
# Guessed beforehand: a message that is a plain string is one in all languages, as `msg()` returns a string; only messages
# written as `html` hold markup.
# Seen: `lit-localize build` writes every translation as HTML, and so also those of plain strings: of "&", "<" and ">" in
# the XLIFF file it makes "&amp;", "&lt;" and "&gt;" in the string, in `transform` and in `runtime` mode. Lit sets it as
# text, so that the entity is on the page. The language of the source keeps the characters, and HTML messages are right.
# Where it bites: titles, labels and notifications with "&" or "<3", only for users of translations; whoever tests in
# English sees nothing. Write such messages as `html`, or "and", or replace the three entities in what `build` wrote.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @lit/localize@0.12.2 @lit/localize-tools@0.8.2 lit@3.3.3
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
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('src');
mkdirSync('xliff');
writeFileSync(
  'src/texts.ts',
  `import { msg, str } from '@lit/localize';
import { html } from 'lit';
const name = 'Ann';
export const texts = [msg('Tea & soup'), msg(str\`I <3 \${name}\`), msg(html\`<b>Tea</b> &amp; cake\`)];
`,
);
const compilerOptions = { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', outDir: 'out', types: [] };
writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
const config = (mode, output) =>
  writeFileSync(
    `${mode}.json`,
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: ['fr'],
      tsConfig: './tsconfig.json',
      output: { mode, ...output },
      interchange: { format: 'xliff', xliffDir: './xliff' },
    }),
  );
config('transform', {});
config('runtime', { outputDir: 'runtime', language: 'js' });
const run = (command, mode) =>
  execFileSync('npx', ['lit-localize', command, `--config=${mode}.json`], { stdio: ['ignore', 'ignore', 'inherit'] });
run('extract', 'transform');
const file = 'xliff/fr.xlf';
const translated = readFileSync(file, 'utf8').replace(/<source>([^]*?)<\/source>/g, (source, text) => {
  const french = text.replace('Tea', 'Thé').replace('soup', 'soupe').replace('I &lt;3', 'J’ai &lt;3');
  return `${source}<target>${french}</target>`;
});
writeFileSync(file, translated);
run('build', 'transform');
run('build', 'runtime');
const texts = async (language) => (await import(`./out/${language}/texts.js`)).texts;
const [english, french] = [await texts('en'), await texts('fr')];
see('English, a string', english[0], 'Tea & soup');
see('French, the same string', french[0], 'Thé &amp; soupe');
see('English, a string with a name', english[1], 'I <3 Ann');
see('French, the same string', french[1], 'J’ai &lt;3 Ann');
see('English, HTML', english[2].strings, ['<b>Tea</b> &amp; cake']);
see('French, HTML', french[2].strings, ['<b>Thé</b> &amp; cake']);
const { templates } = await import('./runtime/fr.js');
const plain = Object.values(templates).filter((template) => typeof template === 'string');
see('French, loaded while it runs', plain, ['Thé &amp; soupe']);
JS
node probe.mjs
