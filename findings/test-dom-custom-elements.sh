#!/usr/bin/env bash
# happy-dom, jsdom, linkedom: a custom element is connected before it has its children, or misses its attributes
#
# Guessed beforehand: the callbacks of a custom element come in the order and with the values of the standard, as they
# do in Chromium.
# Seen in happy-dom: an element from inserted markup is connected while it is empty; one that is upgraded later is not
# told of the attributes it has; `customElements.upgrade()` does nothing; `cloneNode()` of a template creates its
# elements at once; of nested ones the inner leaves first, and where one replaces another the new one comes before the
# old one goes. While an element is moved it says it is not connected, where Chromium says it is. Each error is called
# "DOMException". linkedom shares about half of this, and creates elements of a template twice. jsdom is right in
# these, but neither it nor happy-dom calls a form-associated element or lists it among the fields of its form.
# Where it bites: a panel or a button of an extension that reads its children or attributes when it is connected: green
# in one of them and broken in the browser, or the other way round. Test such an element in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@29.1.1 linkedom@0.18.15 puppeteer-core@24.43.1
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

import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { launch } from 'puppeteer-core';

/** Runs in each of them, so it stands alone: what each case calls, by name. */
function cases(window, document) {
  let log = [];
  const define = (name) => {
    const element = class extends window.HTMLElement {
      static observedAttributes = ['mood'];
      constructor() {
        super();
        log.push(`new ${name}`);
      }
      connectedCallback() {
        log.push(`${name} in, ${this.childNodes.length}`);
      }
      disconnectedCallback() {
        log.push(`${name} out, ${this.isConnected}`);
      }
      attributeChangedCallback(attribute, before, now) {
        log.push(`${attribute} ${before} ${now}`);
      }
    };
    window.customElements.define(name, element);
  };
  define('x-soup');
  define('x-bread');
  const seen = {};
  const run = (what, act) => {
    document.body.innerHTML = '';
    log = [];
    try {
      act();
    } catch (error) {
      log.push(error.name);
    }
    seen[what] = [...log];
  };
  const put = (html) => {
    document.body.innerHTML = html;
  };
  const first = () => document.body.firstElementChild;
  run('markup', () => put('<x-soup mood="hot">two<x-bread></x-bread></x-soup>'));
  run('upgraded', () => {
    put('<x-late mood="hot"></x-late>');
    define('x-late');
  });
  run('upgrade()', () => {
    const block = document.createElement('div');
    block.innerHTML = '<x-asked></x-asked>';
    define('x-asked');
    window.customElements.upgrade(block);
  });
  run('template', () => {
    const template = document.createElement('template');
    template.innerHTML = '<x-soup></x-soup>';
    template.content.cloneNode(true);
  });
  run('nested out', () => {
    put('<div><x-soup><x-bread></x-bread></x-soup></div>');
    log = [];
    first().remove();
  });
  run('replaced', () => {
    put('<x-soup></x-soup>');
    log = [];
    first().replaceWith(document.createElement('x-bread'));
  });
  run('moved', () => {
    put('<x-soup></x-soup><p></p>');
    log = [];
    document.querySelector('p').append(first());
  });
  run('twice', () => window.customElements.define('x-soup', class extends window.HTMLElement {}));
  run('in a form', () => {
    class Field extends window.HTMLElement {
      static formAssociated = true;
      formAssociatedCallback(form) {
        log.push(`form ${Boolean(form)}`);
      }
      formResetCallback() {
        log.push('reset');
      }
    }
    window.customElements.define('x-field', Field);
    put('<form><x-field name="a"></x-field></form>');
    first().reset();
    log.push(first().elements.length);
  });
  return seen;
}
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const chromium = await page.evaluate(`(${cases})(window, document)`);
await browser.close();
const happyWindow = new Window();
const jsdomWindow = new JSDOM('<!doctype html><body></body>').window;
const linkedomWindow = parseHTML('<!doctype html><html><body></body></html>');
const happy = cases(happyWindow, happyWindow.document);
await happyWindow.happyDOM.close();
const jsdom = cases(jsdomWindow, jsdomWindow.document);
const linkedom = cases(linkedomWindow, linkedomWindow.document);
const right = 'as Chromium';
const all = (what, ...others) => {
  const [asHappy, asJsdom, asLinkedom] = others.slice(1).map((as) => (as === right ? others[0] : as));
  see(`${what}, Chromium`, chromium[what], others[0]);
  see(`${what}, happy-dom`, happy[what], asHappy);
  see(`${what}, jsdom`, jsdom[what], asJsdom);
  see(`${what}, linkedom`, linkedom[what], asLinkedom);
};
all(
  'markup',
  ['new x-soup', 'mood null hot', 'x-soup in, 2', 'new x-bread', 'x-bread in, 0'],
  ['new x-soup', 'mood null hot', 'x-soup in, 0', 'new x-bread', 'x-bread in, 0'],
  right,
  ['new x-soup', 'mood null hot', 'new x-bread', 'x-soup in, 2', 'x-bread in, 0'],
);
all('upgraded', ['new x-late', 'mood null hot', 'x-late in, 0'], ['new x-late', 'x-late in, 0'], right, right);
all('upgrade()', ['new x-asked'], [], right, []);
all('template', [], ['new x-soup', 'new x-soup'], right, ['new x-soup', 'new x-soup', 'new x-soup']);
const parting = ['x-soup out, false', 'x-bread out, false'];
all('nested out', parting, parting.toReversed(), right, right);
const [soup, made, bread] = ['x-soup out, false', 'new x-bread', 'x-bread in, 0'];
all('replaced', [made, soup, bread], [made, bread, soup], right, [made, bread, soup]);
all('moved', ['x-soup out, true', 'x-soup in, 0'], ['x-soup out, false', 'x-soup in, 0'], right, ['x-soup out, false', 'x-soup in, 0']);
all('twice', ['NotSupportedError'], ['DOMException'], right, ['Error']);
all('in a form', ['form true', 'reset', 1], [0], [0], ['TypeError']);
JS
node probe.mjs
