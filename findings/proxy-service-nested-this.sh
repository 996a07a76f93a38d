#!/usr/bin/env bash
# @webext-core/proxy-service: a nested method runs with the whole service as `this`, and a missing method succeeds
#
# Guessed beforehand: `service.drafts.list()` runs with `drafts` as `this`, as the same call does without the proxy;
# calling a method that the service does not have fails.
# Seen: `this` is the service itself, so a nested method reads the outer object's fields of the same names, and gets
# undefined where there is none. A missing method returns undefined without an error. Errors that are thrown arrive
# with name, message and `code`.
# Where it bites: a background service made of parts (drafts, settings) with methods of classes: tests that call it
# directly pass, and through the proxy one part reads the other's fields. After an update an old page calls a method
# that no longer exists, and takes it as done.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @webext-core/proxy-service@2.0.1 @webext-core/messaging@4.0.0 @webext-core/fake-browser@2.0.1
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

import { fakeBrowser } from '@webext-core/fake-browser';

globalThis.chrome = globalThis.browser = fakeBrowser;
const { createProxyService, registerService } = await import('@webext-core/proxy-service');

class Drafts {
  name = 'drafts';
  items = ['Soup'];
  list() {
    return [this.name, this.items];
  }
}
class Service {
  name = 'service';
  drafts = new Drafts();
  tooLong() {
    throw Object.assign(new RangeError('Too long'), { code: 'LENGTH' });
  }
}
const service = new Service();
registerService('service', service);
const proxy = createProxyService('service');
see('straight', service.drafts.list(), ['drafts', ['Soup']]);
const listed = await proxy.drafts.list();
see('by proxy', [listed[0], listed[1] ?? null], ['service', null]);
see('missing', typeof (await proxy.drafts.publish()), 'undefined');
const reason = await proxy.tooLong().catch((error) => error);
see('thrown', [reason.name, reason.message, reason.code], ['RangeError', 'Too long', 'LENGTH']);
JS
node probe.mjs
