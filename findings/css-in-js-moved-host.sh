#!/usr/bin/env bash
# emotion, styled-components, twind: once the page moves the host of a shadow root, everything in it is unstyled
#
# Guessed beforehand: a library that is given a shadow root for its styles keeps them there: in two roots at once, with
# animations, and when the host is moved to another place in the page, as a page may do with what an extension adds.
# Seen: emotion, styled-components, twind and Stitches write rules by `insertRule()` into a `style` element, and such
# rules are lost when the element is removed and inserted again, by `insertBefore()` and `moveBefore()` alike, in both
# browsers. emotion does so in its production build only; the development build survives. Styles written as text
# survive (goober, typestyle, React's own `<style href>`, emotion with `speedy: false`, styled-components with
# `disableCSSOMInjection`), and so does Griffel with its adopted sheets. `createStitches()` with a second root returns
# the first one's instance, and the second root gets nothing. goober puts keyframes into the page's head, where no
# shadow root finds them.
# Where it bites: a panel beside an element of a page that sorts its lists or swaps its columns: it loses its styles,
# and no test of the development build shows it. Have the library write text, or adopt sheets.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  puppeteer-core@24.43.1 esbuild@0.28.2 @emotion/css@11.13.5 @griffel/core@1.21.4 @griffel/react@1.7.8 \
  @griffel/shadow-dom@0.2.15 @stitches/react@1.2.8 @twind/core@1.1.3 goober@2.1.19 react@19.3.1 \
  react-dom@19.3.1 styled-components@6.6.0 typestyle@2.4.0
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
const browsers = {
  Chromium: (options) =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

writeFileSync('libraries.js', `
  import createEmotion from '@emotion/css/create-instance';
  import { createDOMRenderer } from '@griffel/core';
  import { makeStyles, RendererProvider } from '@griffel/react';
  import { createShadowDOMRenderer } from '@griffel/shadow-dom';
  import { createStitches } from '@stitches/react';
  import { cssom, twind } from '@twind/core';
  import { css as gooberCss, keyframes as gooberFrames } from 'goober';
  import { createElement } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import styled, { keyframes, StyleSheetManager } from 'styled-components';
  import { createTypeStyle } from 'typestyle';

  const frames = { from: { opacity: 0.1 }, to: { opacity: 0.1 } };
  const framesText = 'from { opacity: 0.1 } to { opacity: 0.1 }';
  const rules = (name) => ({ color: 'rgb(1, 2, 3)', animation: name + ' 1s infinite' });
  const rulesText = (name) => 'color: rgb(1, 2, 3); animation: ' + name + ' 1s infinite;';
  const draw = (at, element) => flushSync(() => createRoot(at).render(element));
  const drawClass = (at, className) => draw(at, createElement('p', { className }));
  const emotion = (options) => (root, at) => {
    const { css, keyframes } = createEmotion({ key: 'soup', container: root, ...options });
    drawClass(at, css(rulesText(keyframes(framesText))));
  };
  const Styled = styled.p\`\${rulesText('')} animation: \${keyframes\`\${framesText}\`} 1s infinite;\`;
  const styledIn = (options) => (root, at) =>
    draw(at, createElement(StyleSheetManager, { target: root, ...options }, createElement(Styled)));
  const useGriffel = makeStyles({
    box: { color: 'rgb(1, 2, 3)', animationName: frames, animationDuration: '1s', animationIterationCount: 'infinite' },
  });
  const Griffel = () => createElement('p', { className: useGriffel().box });
  const ownSheet = (root) => root.appendChild(document.createElement('style'));

  window.libraries = {
    'emotion': emotion(),
    'emotion, speedy off': emotion({ speedy: false }),
    'styled-components': styledIn(),
    'styled-components, no CSSOM': styledIn({ disableCSSOMInjection: true }),
    'twind': (root, at) => {
      const box = { ...rules('soup'), '@keyframes soup': frames };
      drawClass(at, twind({ rules: [['box', box]] }, cssom(ownSheet(root)))('box'));
    },
    'stitches': (root, at) => {
      const { css, keyframes } = createStitches({ root });
      drawClass(at, css(rules(keyframes(frames)))());
    },
    'goober': (root, at) => {
      drawClass(at, gooberCss.bind({ target: root })(rulesText(gooberFrames\`\${framesText}\`)));
    },
    'typestyle': (root, at) => {
      const sheet = createTypeStyle(ownSheet(root));
      const name = sheet.style(rules(sheet.keyframes(frames)));
      sheet.forceRenderStyles();
      drawClass(at, name);
    },
    'griffel': (root, at) => {
      const renderer = createShadowDOMRenderer(root);
      draw(at, createElement(RendererProvider, { renderer, targetDocument: document }, createElement(Griffel)));
    },
    'React': (root, at) => {
      const text = '.box { ' + rulesText('soup') + ' } @keyframes soup { ' + framesText + ' }';
      draw(at, [
        createElement('style', { href: 'soup', precedence: 'soup', key: 'style' }, text),
        createElement('p', { className: 'box', key: 'box' }),
      ]);
    },
  };
`);
/** Draws into the shadow roots of two hosts, then moves the first host; each time what is styled, for each host. */
function tryOut(name, how) {
  const draw = (id) => {
    const root = document.querySelector(id).attachShadow({ mode: 'open' });
    const at = root.appendChild(document.createElement('div'));
    window.libraries[name](root, at);
    return () => {
      const { color, opacity } = getComputedStyle(at.querySelector('p'));
      const seen = [];
      if (color === 'rgb(1, 2, 3)') seen.push('colour');
      if (opacity === '0.1') seen.push('animation');
      return seen.join(', ') || 'nothing';
    };
  };
  const look = [draw('#first'), draw('#second')];
  const before = look.map((looked) => looked());
  document.querySelector('#there')[how](document.querySelector('#first'), null);
  return [...before, look[0]()];
}
const bundle = async (mode) => {
  const { outputFiles } = await build({
    entryPoints: ['libraries.js'],
    bundle: true,
    write: false,
    conditions: mode === 'development' ? ['development'] : [],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  });
  return outputFiles[0].text;
};
const bundles = { production: await bundle('production'), development: await bundle('development') };
const all = 'colour, animation';
const expected = {
  'emotion': [all, all, 'nothing'],
  'emotion, speedy off': [all, all, all],
  'styled-components': [all, all, 'nothing'],
  'styled-components, no CSSOM': [all, all, all],
  'twind': [all, all, 'nothing'],
  'stitches': [all, 'nothing', 'nothing'],
  'goober': ['colour', 'colour', 'colour'],
  'typestyle': [all, all, all],
  'griffel': [all, all, all],
  'React': [all, all, all],
};
for (const launchIt of Object.values(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  const tryIn = async (mode, name, how) => {
    await page.setContent('<!doctype html><div id="first"></div><div id="second"></div><div id="there"></div>');
    await page.evaluate(bundles[mode]);
    return page.evaluate(tryOut, name, how);
  };
  for (const [name, as] of Object.entries(expected)) {
    for (const how of ['insertBefore', 'moveBefore']) see(`${name}, ${how}`, await tryIn('production', name, how), as);
  }
  see('emotion for development', await tryIn('development', 'emotion', 'insertBefore'), [all, all, all]);
  await browser.close();
}
JS
node probe.mjs
