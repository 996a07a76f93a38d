#!/usr/bin/env bash
# wxt: the reset in a panel's own shadow root undoes its `zIndex`, and a panel aligned to the left of a word covers it
#
# Guessed beforehand: `createShadowRootUi()` puts the panel where `position` and `alignment` say and as high as
# `zIndex` says; its reset (`all: initial`) is for what the page would hand down by inheritance.
# Seen, in Chromium: both are written to the `style` attribute of the host, and the reset is `:host { all: initial
# !important }`. An important rule of the inner tree beats the attribute: the host is `inline`, `static` and without a
# z-index, whatever was asked for. So a panel with `zIndex: 99` lies under an element of the page with `z-index: 5`. An
# overlay has no point of 0 × 0 pixels to be aligned to: "top-right" and "bottom-right" do not lie to the left of the
# anchor, they cover it. With `inheritStyles: true`, which has no reset, everything is as documented.
# Where it bites: panels that are visible on the test page and lie beneath the header of a site, or beside the wrong
# word. Set z-index and position on an element inside the root, or `!important` for the host in `css`, after the reset.
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
  puppeteer-core@24.43.1 esbuild@0.28.2 wxt@0.20.27
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
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: "export * from 'wxt/utils/content-script-ui/shadow-root';",
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  globalName: 'wxtUi',
  define: { 'import.meta.env': '{}' },
});
const html = `<!doctype html><style>
  body { margin: 0 }
  #anchor { position: absolute; left: 150px; top: 100px; width: 50px; height: 20px }
  #header { position: absolute; inset: 0; z-index: 5 }
</style><div id="anchor">word</div><div id="header"></div>`;
/** Mounts a panel of 40 by 30 pixels; the host's computed style, the sides it has of the anchor, and what is on top. */
async function mount(options) {
  const ui = await window.wxtUi.createShadowRootUi(
    { onInvalidated: () => {}, options: {} },
    {
      name: 'soup-panel',
      anchor: '#anchor',
      append: 'first',
      onMount: (container) => {
        container.style.margin = '0';
        container.innerHTML = '<div style="width: 40px; height: 30px"></div>';
      },
      ...options,
    },
  );
  ui.mount();
  const { display, position, zIndex } = getComputedStyle(ui.shadowHost);
  const box = ui.uiContainer.firstChild.getBoundingClientRect();
  const onTop = document.elementFromPoint(box.x + 20, box.y + 15);
  return {
    host: `${display} ${position} ${zIndex}`,
    box: `${box.x <= 110 ? 'left' : 'right'} of the point, ${box.y <= 70 ? 'above' : 'below'}`,
    onTop: onTop === ui.shadowHost ? 'panel' : onTop.id,
  };
}
const alignments = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
const sides = {
  'top-left': 'right of the point, below',
  'top-right': 'left of the point, below',
  'bottom-left': 'right of the point, above',
  'bottom-right': 'left of the point, above',
};
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
const mountIn = async (options) => {
  await page.setContent(html);
  await page.evaluate('globalThis.chrome ??= {}; globalThis.chrome.runtime ??= { id: "soup" };');
  await page.evaluate(`${outputFiles[0].text}; window.wxtUi = wxtUi;`);
  return page.evaluate(mount, { zIndex: 99, ...options });
};
for (const alignment of alignments) {
  const seen = await mountIn({ position: 'overlay', alignment });
  see(`overlay, ${alignment}`, { ...seen, box: '' }, { host: 'inline static auto', box: '', onTop: 'header' });
  // Right of the point whatever was asked for: the anchor's own left edge.
  see(`overlay, ${alignment}, place`, seen.box.split(',')[0], 'right of the point');
  const without = await mountIn({ position: 'overlay', alignment, inheritStyles: true });
  const as = { host: 'block relative 99', box: sides[alignment], onTop: 'panel' };
  see(`overlay, ${alignment}, no reset`, without, as);
}
see('modal', (await mountIn({ position: 'modal' })).onTop, 'header');
see('modal, no reset', (await mountIn({ position: 'modal', inheritStyles: true })).onTop, 'panel');
const css = ':host { position: relative !important; z-index: 99 !important }';
see('modal, own rule behind the reset', (await mountIn({ position: 'modal', css })).onTop, 'panel');
await browser.close();
JS
node probe.mjs
