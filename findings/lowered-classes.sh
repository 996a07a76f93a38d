#!/usr/bin/env bash
# oxc-transform, esbuild, @swc/core: below ES2022 a class that reads its own name is "_Class", "_a" or "_class"
#
# Guessed beforehand: with the target ES2021 a compiler turns class fields into statements that do the same: `static
# type = this.name` is the name of the constant that holds the class, a function in a field has the field's name,
# `(this.#check)()` is called on the object, `this.#owner?.#name` checks whether there is an owner, and a loop may put
# its values into a private field.
# Seen: the fields come out in their order, with static blocks, `super` and closures right. But a class named by its
# constant, by a property or by an assignment is "_Class", "_a" or "_class" when it reads its name; functions in fields
# have no name, with swc a private one is "value". A private function called in brackets loses `this` with oxc. `?.`
# before a private method throws at null with swc. A `for` loop by esbuild puts nothing into the field. With the target
# ES2022 all are right.
# Where it bites: messages, errors and stored states identified by the name of their class: two of one file are
# "_Class" and "_Class2", in another file there is "_Class" again, so a message goes to the wrong listener, once
# somebody lowers the target for an older Safari or Firefox. Write names as strings; keep the target at ES2022.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  oxc-transform@0.158.0 @oxc-project/runtime@0.158.0 esbuild@0.28.2 @swc/core@1.16.22 @swc/helpers@0.5.24
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

import { writeFileSync } from 'node:fs';
import { transformSync as swc } from '@swc/core';
import { transformSync as esbuild } from 'esbuild';
import { transformSync as oxc } from 'oxc-transform';

const programs = {
  name: `const Reply = class { static type = this.name };
const kinds = { Quote: class { static type = this.name } };
export default [Reply.type, kinds.Quote.type];`,
  functions: `class Hint { show = () => {}; #hide = () => {}; names() { return [this.show.name, this.#hide.name] } }
export default new Hint().names();`,
  brackets: `class Rule { #check = function () { return this instanceof Rule }; ask() { return (this.#check)() } }
export default new Rule().ask();`,
  optional: `class Draft { #owner = null; #name() { return 'acme' } who() { return this.#owner?.#name() } }
export default String(new Draft().who());`,
  loop: `class List { #last = 'none'; read(all) { for (this.#last of all); return this.#last } }
export default new List().read(['soup', 'tea']);`,
  order: `const log = []; const key = (name) => (log.push(name), name);
class Base { text() { return 'soup' } }
class Draft extends Base { [key('a')] = key('1'); static { key('block') } text() { return super.text() + '!' } b = () => super.text() }
export default [log, new Draft().text(), new Draft().b(), log.length];`,
};
const builders = {
  oxc: (code, target) => oxc('a.js', code, { target, helpers: { mode: 'Runtime' } }).code,
  esbuild: (code, target) => esbuild(code, { target }).code,
  swc: (code, target) =>
    swc(code, { swcrc: false, configFile: false, jsc: { target, externalHelpers: true } }).code,
};
let count = 0;
/** What a program exports once it was written for a target, or the kind of its error. */
const run = async (code) => {
  const file = `./built${count++}.mjs`;
  writeFileSync(file, code);
  try {
    return (await import(file)).default;
  } catch (error) {
    return error.name;
  }
};
const plain = {
  name: ['Reply', 'Quote'],
  functions: ['show', '#hide'],
  brackets: true,
  optional: 'undefined',
  loop: 'tea',
  order: [['a', 'block', '1', '1'], 'soup!', 'soup', 4],
};
const lowered = {
  name: { oxc: ['_Class', '_Class2'], esbuild: ['_a', '_b'], swc: ['_class', '_class1'] },
  functions: { oxc: ['', ''], esbuild: ['', ''], swc: ['', 'value'] },
  brackets: { oxc: false },
  optional: { swc: 'TypeError' },
  loop: { esbuild: 'none' },
  order: {},
};
for (const [what, code] of Object.entries(programs)) {
  const right = await run(code);
  see(what, right, plain[what]);
  for (const [builder, build] of Object.entries(builders)) {
    see(`${what}, ${builder}, ES2022`, await run(build(code, 'es2022')), right);
    see(
      `${what}, ${builder}, ES2021`,
      await run(build(code, 'es2021')),
      lowered[what][builder] ?? right,
    );
  }
}
JS
node probe.mjs
