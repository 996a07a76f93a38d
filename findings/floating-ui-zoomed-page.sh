#!/usr/bin/env bash
# @floating-ui/dom: on a page with `zoom` a tip is far from its place, and so it is in a slot
#
# Guessed beforehand: `computePosition()` puts a tip at its reference whatever surrounds it: scales, filters, scrolled
# boxes, the top layer, shadow roots and, now that it is standard, `zoom`.
# Seen: of 34 surroundings tried most are right, `scale`, filters, containers, popovers, tables and a zoomed box around
# both included. With `zoom` on the html or body element, on the tip, or on a box around the tip alone, the position is
# multiplied once more: at 1.5 a reference at 150 gets its tip at 225 and beyond. A margin of the html element is
# ignored. In a slot the tip is off by the position of the box inside the shadow root.
# Where it bites: an extension's tips on other people's pages, where a reader's own style or the page sets `zoom:
# 1.25`: every hint is beside its word. Measure where the tip came to lie, and move it by the difference.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @floating-ui/dom@1.8.0 puppeteer-core@24.43.1
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
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const scripts = ['@floating-ui/core/dist/floating-ui.core.umd.js', '@floating-ui/dom/dist/floating-ui.dom.umd.js'];
const word = '<div id="word" style="width: 100px; height: 30px; margin: 100px 0 0 150px"></div>';
const tip = (style = '') =>
  `<div id="tip" style="position: absolute; width: 60px; height: 20px; left: 0; top: 0; ${style}"></div>`;
const off = async (html) => {
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style><body>${html}`);
  for (const name of scripts) {
    await page.addScriptTag({ content: readFileSync(`node_modules/${name}`, 'utf8') });
  }
  return page.evaluate(async () => {
    const host = document.querySelector('#host');
    if (host) {
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="position: relative; display: flow-root; margin: 25px"><slot></slot></div>';
    }
    const [reference, floating] = ['word', 'tip'].map((id) => document.getElementById(id));
    const place = await window.FloatingUIDOM.computePosition(reference, floating, {
      placement: 'bottom-start',
    });
    Object.assign(floating.style, { left: `${place.x}px`, top: `${place.y}px` });
    const [there, here] = [reference, floating].map((element) => element.getBoundingClientRect());
    return [here.left - there.left, here.top - there.bottom].map(Math.round);
  });
};
console.log('right and down from the place where it belongs:');
for (const [what, html, as] of [
  ['plain', word + tip(), [0, 0]],
  ['scale', `<div style="scale: 2; position: relative">${word}${tip()}</div>`, [0, 0]],
  ['zoom around both', `<div style="zoom: 2; position: relative">${word}${tip()}</div>`, [0, 0]],
  ['zoom around the word', `<div style="zoom: 2">${word}</div>${tip()}`, [0, 0]],
  ['zoom around the tip', `${word}<div style="zoom: 2">${tip()}</div>`, [150, 130]],
  ['zoom of the tip', word + tip('zoom: 2'), [150, 130]],
  ['zoom of body', `<style>body { zoom: 1.5 }</style>${word}${tip()}`, [113, 98]],
  ['zoom of html', `<style>html { zoom: 1.5 }</style>${word}${tip()}`, [113, 98]],
  ['margin of html', `<style>html { margin: 10px }</style>${word}${tip()}`, [-10, -10]],
  ['in a slot', `<div id="host">${word}${tip()}</div>`, [25, 25]],
]) {
  see(what, await off(html), as);
}
await browser.close();
JS
node probe.mjs
