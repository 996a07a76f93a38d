#!/usr/bin/env bash
# Chromium, user-event: preventing `mousedown` keeps the focus where it is, but a click on a label still moves it
#
# Guessed beforehand: once `mousedown` is prevented a click moves no focus, neither on a button nor on a label, which
# then only toggles its control.
# Seen: a button and a radio button that are clicked themselves leave the focus in the text area. A label moves it to
# its control when the click comes, which preventing `mousedown` does not stop; user-event does the same, so a
# component test can show it. The only way is to prevent the click itself and click the control by script.
# Where it bites: a panel that must never take the focus from an editor and has a list of radio buttons, as ours beside
# X's (`entrypoints/coach/panel-host.tsx`).
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
  puppeteer-core@24.43.1 jsdom@27.3.0 @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';

const form = `<textarea></textarea><div id="panel">
  <button type="button">Press</button>
  <label><input type="radio" name="size" value="small"><b>Small</b></label>
  <label><input type="checkbox" name="lid"><i>Lid</i></label>
</div>`;
const targets = ['button', 'input[type="radio"]', 'b', 'i'];

async function inChromium() {
  const browser = await launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    pipe: true,
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const seen = {};
  for (const target of targets) {
    await page.setContent(form);
    await page.evaluate(() => {
      document.querySelector('#panel').addEventListener('mousedown', (event) => event.preventDefault());
    });
    await page.focus('textarea');
    await page.click(target);
    seen[target] = await page.evaluate(() => document.activeElement.type);
  }
  console.log(`${await browser.version()}: ${JSON.stringify(seen)}`);
  await browser.close();
  return seen;
}

async function inUserEvent() {
  const seen = {};
  for (const target of targets) {
    const { window } = new JSDOM(form, { pretendToBeVisual: true });
    Object.assign(globalThis, { window, document: window.document });
    const { userEvent } = await import('@testing-library/user-event');
    const { document } = window;
    document.querySelector('#panel').addEventListener('mousedown', (event) => event.preventDefault());
    document.querySelector('textarea').focus();
    await userEvent.setup({ document }).click(document.querySelector(target));
    seen[target] = document.activeElement.type;
    assert.equal(document.querySelectorAll(':checked').length, target === 'button' ? 0 : 1);
  }
  console.log(`user-event 14.6.13 on jsdom 27.3.0: ${JSON.stringify(seen)}`);
  return seen;
}

const expected = { button: 'textarea', 'input[type="radio"]': 'textarea', b: 'radio', i: 'checkbox' };
assert.deepEqual(await inChromium(), expected);
assert.deepEqual(await inUserEvent(), expected);
JS
node probe.mjs
