#!/usr/bin/env bash
# twitter-api-v2: in a stream an emoji, or the é of a café, split over two chunks becomes two or three �, silently
#
# Guessed beforehand: a stream of posts gives what was posted. The network splits it anywhere, also inside a character,
# and a UTF-8 decoder waits for the rest: Node's StringDecoder and `setEncoding()` do, TextDecoder does with `stream:
# true`.
# Seen: each chunk is decoded by itself, so the parts of a character become replacement characters; the line is valid
# JSON all the same, and the post is handed out with them. A split elsewhere, in the middle of a word or a line end,
# does no harm. X's own package (@xdevplatform/xdk) decodes the same chunks correctly.
# Where it bites: posts collected for training, or searched for words: some are broken, at random, the more so those
# with emoji or in Greek, Arabic, Hindi or Japanese, and their lengths and hashes differ from those of the posts on X.
# Request a post with a � once more by its id, or read the stream with the other package.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent twitter-api-v2@1.29.1 @xdevplatform/xdk@0.6.6
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

import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ETwitterStreamEvent, TweetStream } from 'twitter-api-v2';

const text = 'Hot soup 🎉 at the café';
const bytes = Buffer.from(`${JSON.stringify({ data: { id: '1', text } })}\r\n`);
/** The post as it comes out of a stream that is cut in front of the byte with that number. */
const byTwitterApi = async (cut) => {
  const res = new PassThrough();
  const stream = new TweetStream({}, { req: new PassThrough(), res, originalResponse: res });
  stream.keepAliveTimeoutMs = Infinity;
  stream.unbindTimeouts();
  stream.on(ETwitterStreamEvent.Error, ({ error }) => {
    throw error;
  });
  const post = once(stream, ETwitterStreamEvent.Data);
  res.write(bytes.subarray(0, cut));
  await turn();
  res.write(bytes.subarray(cut));
  return (await post)[0].data.text;
};
let cutAt = 0;
globalThis.fetch = async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, cutAt));
        controller.enqueue(bytes.subarray(cutAt));
      },
    }),
  );
const { Client } = await import('@xdevplatform/xdk');
const byXdk = async (cut) => {
  cutAt = cut;
  const stream = await new Client({ bearerToken: 'none' }).stream.postsSample();
  return new Promise((resolve) => {
    stream.on('data', ({ data }) => data && resolve(data.text));
  });
};
const cuts = {
  'within a word': [bytes.indexOf('soup') + 2, text],
  "within the line's end": [bytes.length - 1, text],
  'within the emoji': [bytes.indexOf('🎉') + 2, text.replace('🎉', '���')],
  'within the é': [bytes.indexOf('é') + 1, text.replace('é', '��')],
};
for (const [where, [cut, seen]] of Object.entries(cuts)) {
  see(`${where}, twitter-api-v2`, await byTwitterApi(cut), seen);
  see(`${where}, xdk`, await byXdk(cut), text);
}
process.exit();
JS
node probe.mjs
