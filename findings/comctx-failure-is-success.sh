#!/usr/bin/env bash
# comctx: a failure without a message counts as success, and other errors lose their class
#
# Guessed beforehand: what fails on one side fails on the other: an error keeps its name and message, and a thrown
# string or an error without a message is still a failure.
# Seen: only `message` is sent, and only if it is a non-empty string: `throw 'offline'`, `throw new Error()` and a
# promise rejected with "" resolve with undefined on the other side. A RangeError with a message arrives as an Error;
# its `name` and `code` are gone. Node's own MessagePort would carry all of it.
# Where it bites: calls between page, content script and background: a `save()` that failed reads as saved, and an
# error recognised by its name is not. Answer with a value that says what happened.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent comctx@1.7.5
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

import { MessageChannel } from 'node:worker_threads';
import { defineProxy } from 'comctx';

const adapter = (port) => ({
  sendMessage: (message) => port.postMessage(message),
  onMessage: (callback) => {
    port.on('message', callback);
    return () => port.off('message', callback);
  },
});
class Drafts {
  tooLong() {
    throw Object.assign(new RangeError('Too long'), { code: 'LENGTH' });
  }
  text() {
    throw 'offline';
  }
  bare() {
    throw new Error();
  }
  rejected() {
    return Promise.reject('');
  }
}
const { port1, port2 } = new MessageChannel();
const [provide, inject] = defineProxy(() => new Drafts(), { namespace: 'drafts', heartbeatCheck: false });
provide(adapter(port1));
const drafts = inject(adapter(port2));
const ends = (call) =>
  call.then(
    (value) => ['saved', typeof value],
    (reason) => ['failed', reason.name, reason.message, typeof reason.code],
  );
see('RangeError', await ends(drafts.tooLong()), ['failed', 'Error', 'Too long', 'undefined']);
see('text', await ends(drafts.text()), ['saved', 'undefined']);
see('bare error', await ends(drafts.bare()), ['saved', 'undefined']);
see('rejected', await ends(drafts.rejected()), ['saved', 'undefined']);
port1.close();
JS
node probe.mjs
