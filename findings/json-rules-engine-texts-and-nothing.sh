#!/usr/bin/env bash
# json-rules-engine: a string neither contains a word nor lacks it, and "any" of no conditions is true
#
# Guessed beforehand: `doesNotContain` is true wherever `contains` is false, as `notIn` and `notEqual` are the
# opposites of `in` and `equal`; `any: []` is false, as `[].some()` is.
# Seen: both require a list: a string and a missing fact fail both, so that a rule "does not contain" is silent where
# there is nothing, while `notIn` and `notEqual` fire. `any: []` is true, as `all: []` is. "5" is at most 5 and at
# least 5, but does not equal it.
# Where it bites: rules about drafts kept as data: "lacks a tag" never fires for a draft without tags, and a rule whose
# conditions were all removed fires at every draft. Check the rules when they are read.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-rules-engine@7.3.1
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

import { Engine } from 'json-rules-engine';

const fires = async (conditions, facts) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({ conditions, event: { type: 'hint' } });
  return (await engine.run(facts)).events.length > 0;
};
const asks = (operator, value, fact) =>
  fires({ all: [{ fact: 'fact', operator, value }] }, fact === undefined ? {} : { fact });
for (const [what, fact, as] of [
  ['a list with it', ['soup'], [true, false]],
  ['a list without it', ['tea'], [false, true]],
  ['a text with it', 'soup of the day', [false, false]],
  ['a text without it', 'tea', [false, false]],
  ['nothing', undefined, [false, false]],
]) {
  const seen = [await asks('contains', 'soup', fact), await asks('doesNotContain', 'soup', fact)];
  see(`${what}: contains, doesNotContain`, seen, as);
}
see('nothing: in, notIn', [await asks('in', ['a']), await asks('notIn', ['a'])], [false, true]);
see('nothing: equal, notEqual', [await asks('equal', 'a'), await asks('notEqual', 'a')], [false, true]);
const text = ['lessThanInclusive', 'greaterThanInclusive', 'equal'];
see(`"5": ${text}`, await Promise.all(text.map((operator) => asks(operator, 5, '5'))), [true, true, false]);
see('all of none, any of none', [await fires({ all: [] }, {}), await fires({ any: [] }, {})], [true, true]);
JS
node probe.mjs
