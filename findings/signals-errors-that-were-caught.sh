#!/usr/bin/env bash
# alien-signals, usignal, solid-js: an effect that catches the error of a computed value never runs again
#
# Guessed beforehand: a computed value that throws does so where it is read; an effect that catches the error goes on,
# and runs again when the value is right. A batch that throws ends like any other, with what was written so far.
# Seen: so it is in Preact's signals. In alien-signals, Vue and Solid the value is recomputed before the effect is
# called: the error is thrown by the line that wrote the signal, past the effect's `catch`. Afterwards Vue's effect
# runs again; that of alien-signals and Solid does not, though the value can be read correctly. usignal's effect
# catches the error once and is never called again. A `batch()` of usignal that throws stops what depends on the
# signals it wrote from running, for good; other signals are not touched.
# Where it bites: a panel that shows "cannot read this draft" keeps showing it, or the last good state, until it is
# created anew, while the code that wrote the signal gets the error. Let a computed value return its error as a value.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent alien-signals@3.2.1 usignal@0.10.0 @vue/reactivity@3.5.45 solid-js@1.9.20 @preact/signals-core@1.14.5
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

import { computed as preactComputed, effect as preactEffect, signal as preactSignal } from '@preact/signals-core';
import { computed as vueComputed, effect as vueEffect, ref } from '@vue/reactivity';
import { computed as alienComputed, effect as alienEffect, signal as alienSignal } from 'alien-signals';
import { createComputed, createMemo, createRoot, createSignal } from 'solid-js/dist/solid.js';
import { batch, computed as uComputed, effect as uEffect, signal as uSignal } from 'usignal';

const byValue = (signal, computed, effect) => (start) => {
  const one = signal(start);
  const compute = (give) => ((value) => () => value.value)(computed(give));
  return [() => one.value, (value) => (one.value = value), compute, effect];
};
const libraries = {
  preact: byValue(preactSignal, preactComputed, preactEffect),
  vue: byValue(ref, vueComputed, vueEffect),
  usignal: byValue(uSignal, uComputed, uEffect),
  alien: (start) => ((one) => [one, one, alienComputed, alienEffect])(alienSignal(start)),
  solid: (start) => ((one) => [one[0], one[1], createMemo, createComputed])(createSignal(start)),
};
/** What an effect shows while a draft that cannot be read is written, and then two good ones. */
function shown(library) {
  const steps = [];
  createRoot(() => {
    const [read, write, computed, effect] = libraries[library]('soup');
    const length = computed(() => {
      if (read() === '') throw new Error('empty');
      return read().length;
    });
    effect(() => {
      try {
        steps.push(length());
      } catch {
        steps.push('caught');
      }
    });
    for (const draft of ['', 'tea', 'bread']) {
      try {
        write(draft);
      } catch {
        steps.push('thrown at the writer');
      }
    }
    steps.push(`read: ${length()}`);
  });
  return steps;
}
see('preact', shown('preact'), [4, 'caught', 3, 5, 'read: 5']);
see('vue', shown('vue'), [4, 'thrown at the writer', 3, 5, 'read: 5']);
see('alien', shown('alien'), [4, 'thrown at the writer', 'read: 5']);
see('solid', shown('solid'), [4, 'thrown at the writer', 'read: 5']);
see('usignal', shown('usignal'), [4, 'caught', 'read: 5']);

const draft = uSignal('soup');
const theme = uSignal('light');
const seen = [];
uEffect(() => seen.push(draft.value));
uEffect(() => seen.push(theme.value));
const failing = () =>
  batch(() => {
    draft.value = 'pie';
    throw new Error('no connection');
  });
assert.throws(failing, /no connection/);
draft.value = 'tea';
theme.value = 'dark';
draft.value = 'bread';
see('a batch that throws', seen, ['soup', 'light', 'dark']);
JS
node probe.mjs
