#!/usr/bin/env bash
# @siteimprove/alfa-aria: a drop-down is a listbox, a section without a name a region, and a button loses its number
#
# Guessed beforehand: roles and names are those of HTML-AAM and of the browsers.
# Seen: a `select` of one line is "listbox" like one of three (HTML-AAM and Chromium 156: "combobox"). A `section` is
# "region" without a name too (both: "generic"). `meter`, `code`, `em`, `strong`, `blockquote`, `del` and `time` have no
# role at all. In "Wait 5 minutes", with 5 in a field of a button or a slider of a checkbox, the name is "Wait minutes":
# the computation of names takes the value of a control in a name; so does Chromium for the field.
# Where it bites: reports by Alfa, and tests on top of it: regions that are none, a missing role or a wrong name; a check
# for "combobox" finds no drop-down. Compare with the browser's own tree before you mend a page by it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @siteimprove/alfa-aria@0.114.0 @siteimprove/alfa-device@0.114.0 @siteimprove/alfa-dom@0.114.0
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

import { Node } from '@siteimprove/alfa-aria';
import { Device } from '@siteimprove/alfa-device';
import { h } from '@siteimprove/alfa-dom/h';

const element = (name, attributes = {}, children = []) =>
  h.element(
    name,
    Object.entries(attributes).map(([key, value]) => h.attribute(key, value)),
    children.map((child) => (typeof child === 'string' ? h.text(child) : child)),
  );
const device = Device.standard();
/** The role and the name of an element of a page that holds nothing else. */
const seen = (...described) => {
  const found = element(...described);
  h.document([found]);
  const node = Node.from(found, device);
  return [node.role.map(({ name }) => name).getOr(null), node.name.map(({ value }) => value).getOr(null)];
};
const options = () => [element('option', {}, ['Warm'])];
see('select', seen('select', { 'aria-label': 'Tone' }, options()), ['listbox', 'Tone']);
see('select of three lines', seen('select', { size: '3', 'aria-label': 'Tone' }, options()), ['listbox', 'Tone']);
see('section', seen('section', {}, ['Soup']), ['region', null]);
see('section with a name', seen('section', { 'aria-label': 'Menu' }, ['Soup']), ['region', 'Menu']);
see('progress', seen('progress', { 'aria-label': 'Score' }), ['progressbar', 'Score']);
see('meter', seen('meter', { 'aria-label': 'Score' }), [null, 'Score']);
for (const name of ['code', 'em', 'strong', 'blockquote', 'del', 'time']) see(name, seen(name, {}, ['Soup']), [null, null]);
const field = element('input', { value: '5' });
const wait = seen('div', { role: 'button' }, ['Wait ', field, ' minutes']);
see('a field in a button', wait, ['button', 'Wait minutes']);
const slider = element('div', { role: 'slider', 'aria-valuetext': '5' });
see('a slider in a checkbox', seen('div', { role: 'checkbox' }, ['Wait ', slider, ' minutes']), ['checkbox', 'Wait minutes']);
JS
node probe.mjs
