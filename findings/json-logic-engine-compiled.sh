#!/usr/bin/env bash
# json-logic-engine: compiled, the rule "has no tags" is true where the rule itself is false, and a missing name is "null"
#
# Guessed beforehand: `build(rule)` is the fast form of `run(rule, data)`: the same rule, compiled, gives the same
# answers.
# Seen: for about 50 rules it does. For a list with one empty member, such as [0] or [""], `{ "!": [{ "var": "tags" }]
# }` is true when run and false when compiled, and `!!` the reverse: interpreted, the list that the variable gives is
# taken for the list of arguments. `cat` writes a missing value as "" when run and as "null" when compiled. `all` of a
# missing list is false when run and true when compiled. Of two variables, "soup" == 0 is an error when run and false
# when compiled, null == 0 is true and false. json-logic-js agrees with the compiled form about `!`, `!!` and `==`, with
# the interpreted one about `cat` and `all`.
# Where it bites: rules of an account that are tried with `run()` in an editor and applied with `build()`: a greeting
# becomes "Hi null", and a check of all tags passes where there are none. Use one form throughout.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-logic-engine@5.0.7 json-logic-js@2.0.5
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

import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';

const engine = new LogicEngine();
const attempt = (run) => {
  try {
    return run();
  } catch {
    return 'an error';
  }
};
const answers = (rule, data) => [
  attempt(() => engine.run(rule, data)),
  attempt(() => engine.build(rule)(data)),
  attempt(() => jsonLogic.apply(rule, data)),
];
const tags = { var: 'tags' };
const all = { all: [tags, { '==': [{ var: '' }, 'soup'] }] };
for (const [rule, data, as] of [
  [{ '!': [tags] }, { tags: [] }, [true, true, true]],
  [{ '!': [tags] }, { tags: ['soup'] }, [false, false, false]],
  [{ '!': [tags] }, { tags: [''] }, [true, false, false]],
  [{ '!!': [tags] }, { tags: [0] }, [false, true, true]],
  [{ if: [tags, 'yes', 'no'] }, { tags: [0] }, ['yes', 'yes', 'yes']],
  [{ cat: ['Hi ', { var: 'name' }] }, { name: 'Ann' }, ['Hi Ann', 'Hi Ann', 'Hi Ann']],
  [{ cat: ['Hi ', { var: 'name' }] }, {}, ['Hi ', 'Hi null', 'Hi ']],
  [all, { tags: ['soup'] }, [true, true, true]],
  [all, {}, [false, true, false]],
  [{ none: [tags, true] }, {}, [true, true, true]],
  [{ '==': [{ var: 'text' }, 0] }, { text: 'soup' }, ['an error', 'an error', false]],
  [{ '==': [{ var: 'text' }, { var: 'likes' }] }, { text: 'soup', likes: 0 }, ['an error', false, false]],
  [{ '==': [{ var: 'text' }, { var: 'likes' }] }, { text: null, likes: 0 }, [true, false, false]],
]) {
  see(`${JSON.stringify(rule)} ${JSON.stringify(data)}`, answers(rule, data), as);
}
JS
node probe.mjs
