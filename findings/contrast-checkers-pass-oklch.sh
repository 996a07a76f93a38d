#!/usr/bin/env bash
# HTML_CodeSniffer, accessibility-checker-engine: pale grey on white is no error once `oklch()` or a mix names it
#
# Guessed beforehand: a checker that cannot read a colour says so, or asks for a look, as it does where a picture is
# behind the text; axe-core reads them all.
# Seen: `#999` on white, 2.85 to 1, is an error in all three. Of the same text as `oklch(0.68 0 0)`, `lab(50 0 0)`,
# `color(srgb 0.6 0.6 0.6)` or `color-mix(in srgb, black 40%, white)` HTML_CodeSniffer, which pa11y runs, says nothing,
# nor does IBM's engine, not even that it was left out. Behind white text IBM's takes such colours for white, black
# too, and asks for a look. What Chromium turns into `rgb()`, as `hsl()` and `light-dark()`, is read. axe-core is right.
# Where it bites: a panel whose greys became mixes of the page's colours: its contrast is checked in every run, and by
# nothing. Check it by axe-core.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent accessibility-checker-engine@4.0.34 axe-core@4.14.1 html_codesniffer@2.5.1 puppeteer-core@24.43.1
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

const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
console.log(await browser.version());
const scripts = [
  'axe-core/axe.js',
  'html_codesniffer/build/HTMLCS.js',
  'accessibility-checker-engine/ace.js',
].map((path) => readFileSync(`node_modules/${path}`, 'utf8'));
const page = await browser.newPage();
/** What the three say of the contrast of one text. */
const judged = async (style) => {
  const text = `<main><h1 style="${style}">Soup of the day</h1></main>`;
  await page.setContent(
    `<!doctype html><html lang="en"><title>Soup</title><body style="background: #fff; font-size: 9px">${text}`,
  );
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate(async () => {
    document.querySelector('h1').style.fontSize = '9px';
    const { violations, passes, incomplete } = await axe.run({ runOnly: ['color-contrast'] });
    const ratio = [...violations, ...passes, ...incomplete][0].nodes[0].any[0].data.contrastRatio;
    const messages = await new Promise((done) => {
      HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()));
    });
    const { results } = await new ace.Checker().check(document, ['WCAG_2_1']);
    return {
      axe: [violations.length > 0 ? 'error' : passes.length > 0 ? 'pass' : 'unsure', ratio],
      HTMLCS: messages.filter(({ type, code }) => type === 1 && code.includes('1_4_3')).map(() => 'error'),
      IBM: results
        .filter(({ ruleId }) => ruleId.startsWith('text_contrast'))
        .map(({ value, messageArgs }) => [...value, ...messageArgs.slice(0, 1)].join(' ')),
    };
  });
};
const fails = (ratio) => ({ axe: ['error', ratio], HTMLCS: ['error'], IBM: ['VIOLATION FAIL 2.85'] });
const missed = (ratio) => ({ axe: ['error', ratio], HTMLCS: [], IBM: [] });
for (const color of ['#999', 'hsl(0 0% 60%)', 'light-dark(#999, #222)']) {
  see(color, await judged(`color: ${color}`), fails(2.84));
}
for (const [color, ratio] of [
  ['oklch(0.68 0 0)', 2.88],
  ['lab(50 0 0)', 4.47],
  ['color(srgb 0.6 0.6 0.6)', 2.84],
  ['color-mix(in srgb, black 40%, white)', 2.84],
  ['rgb(from #999 r g b)', 2.84],
]) {
  see(color, await judged(`color: ${color}`), missed(ratio));
}
see('white on oklch(0.68 0 0)', await judged('color: #fff; background: oklch(0.68 0 0)'), {
  axe: ['error', 2.88],
  HTMLCS: [],
  IBM: ['VIOLATION POTENTIAL 1.00'],
});
see('white on oklch(0 0 0)', await judged('color: #fff; background: oklch(0 0 0)'), {
  axe: ['pass', 21],
  HTMLCS: [],
  IBM: ['VIOLATION POTENTIAL 1.00'],
});
await browser.close();
JS
node probe.mjs
